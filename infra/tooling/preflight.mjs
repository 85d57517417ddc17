// What must be right before anything else can be loaded. Nothing but Node itself here, and nothing newer than Node 16.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const oldest = [20, 19];
const parent = process.ppid;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Ends the process with one sentence. */
export function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  giveUp(
    `Leerspoor needs Node ${oldest.join('.')} or later, and this is ${process.versions.node}: install a newer one from https://nodejs.org.`,
  );
}

/**
 * Calls `stop` when whoever started us is gone. npm passes a signal on to a shell, and that shell dies of it without telling
 * us: without this, `kill` on `npm start` would leave everything running. Returns how to stop looking.
 */
export function whenOrphaned(stop) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return () => undefined;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 100);
  timer.unref();
  return () => clearInterval(timer);
}

const lockHash = () =>
  createHash('sha1')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');

/** Whether node_modules is what package-lock.json asks for. */
function installed() {
  const stamp = path.join(root, 'node_modules/.leerspoor-lock');
  const byNpm = path.join(root, 'node_modules/.package-lock.json');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lockHash()) return true;
  return (
    fs.existsSync(byNpm) && fs.statSync(byNpm).mtimeMs >= fs.statSync(path.join(root, 'package-lock.json')).mtimeMs
  );
}

function npm(args) {
  const inNode = process.env.npm_execpath;
  const [program, ...rest] = inNode ? [process.execPath, inNode, ...args] : ['npm', ...args];
  const child = spawn(program, rest, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: !inNode && process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const abandon = () => {
    child.kill('SIGTERM');
    process.exit(1);
  };
  for (const signal of signals) process.once(signal, abandon);
  const look = whenOrphaned(abandon);
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, said: error.message }));
    child.once('close', (code) => resolve({ code, said }));
  }).finally(() => {
    look();
    for (const signal of signals) process.removeListener(signal, abandon);
  });
}

function whyNot(said) {
  if (/ENOSPC|no space left/i.test(said)) return 'the disk is full';
  if (/EACCES|EPERM|EROFS/.test(said)) return `${root} cannot be written by this user`;
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|network/i.test(said)) return 'the package registry cannot be reached';
  return (
    said
      .split('\n')
      .filter((line) => /^npm (error|ERR!)/.test(line))
      .slice(0, 3)
      .join(' ')
      .replace(/npm (error|ERR!) /g, '') || 'npm ci failed'
  );
}

/** Installs what package-lock.json names, when node_modules is missing or older. */
export async function install() {
  if (installed()) return;
  process.stdout.write('Installing packages (npm ci; this takes a minute or two, only now and after an update) …\n');
  const { code, said } = await npm([
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0) giveUp(`The packages could not be installed: ${whyNot(said)}.`);
  fs.writeFileSync(path.join(root, 'node_modules/.leerspoor-lock'), lockHash());
}
