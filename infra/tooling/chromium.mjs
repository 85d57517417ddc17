// A browser for the browser tests: one that is there, or Debian's where we may install it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { chromium } from '@playwright/test';

const places = [
  process.env.CHROMIUM_PATH,
  // Without windows and bars a new visitor costs an eighth of the work.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function works(file) {
  if (!file || !fs.existsSync(file)) return false;
  if (process.platform === 'win32') return true;
  // Ubuntu's chromium-browser is a note that says to use snap; only a browser knows its version.
  return spawnSync(file, ['--version', '--no-sandbox'], { timeout: 20_000 }).status === 0;
}

function ofPlaywright() {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** Path of a browser that starts, or undefined. */
export const findChromium = () => [...places, ofPlaywright()].find(works);

/** Installs Debian's, where that is possible without asking anybody: the one without windows where there is one. */
export function installChromium() {
  if (process.platform !== 'linux' || process.getuid() !== 0 || spawnSync('apt-get', ['--version']).error)
    return undefined;
  process.stdout.write('Installing chromium (apt-get) …\n');
  const apt = (...args) =>
    spawnSync('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'ignore' });
  const install = (name) =>
    apt('install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation').status === 0;
  apt('update', '-qq');
  if (!install('chromium-headless-shell')) install('chromium');
  return findChromium();
}
