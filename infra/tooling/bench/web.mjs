// The first screens on a phone with a quarter of this machine's speed: what the browser fetches before it shows something
// useful, compressed as the server sends it (gzip), and how long that takes.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { findChromium, installChromium } from '../chromium.mjs';
import { phone } from '../playwright.config.mjs';
import { root } from '../workspace.mjs';
import { signIn } from './fill.mjs';
import { startPhone } from './phone.mjs';
import { startApi } from './process.mjs';
import { atMost, figure, median } from './report.mjs';

const visits = 5;
const slowDown = 4;
const dist = path.join(root, 'apps/web/dist');

/** Useful: what the page is for can be seen, and nothing waits any more. Runs in the page, which then tells what it fetched until then. */
function watchForUse(selector) {
  const look = () => {
    if (document.querySelector(selector) && !document.querySelector('.skeleton'))
      requestAnimationFrame(() => setTimeout(tell));
    else requestAnimationFrame(look);
  };
  const tell = () => {
    const at = performance.now();
    const fetched = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < at);
    window.useful = { at, fetched: fetched.map(({ name }) => name) };
  };
  look();
}

function zippedBytes(url) {
  const file = path.join(dist, new URL(url).pathname);
  return fs.existsSync(`${file}.gz`) ? fs.statSync(`${file}.gz`).size : zlib.gzipSync(fs.readFileSync(file)).length;
}

/** One visit of somebody who was never here before. */
async function visit(browser, address, { at, cookie, useful }) {
  const [name, value] = cookie?.split('=') ?? [];
  const seen = await browser.visit({
    url: new URL(at, address).href,
    cookie: name && { name, value },
    prepare: `(${watchForUse})(${JSON.stringify(useful)})`,
    result: 'window.useful',
  });
  const bytes = (ending) =>
    seen.fetched.filter((url) => url.endsWith(ending)).reduce((sum, url) => sum + zippedBytes(url), 0);
  return { usefulAt: seen.at, script: bytes('.js'), stylesheet: bytes('.css') };
}

export async function benchWeb({ ownerUrl, env }) {
  const executablePath = findChromium() ?? installChromium();
  if (!executablePath) return figure('first screen', 'not measured: there is no chromium');
  const api = await startApi(env);
  const browser = await startPhone({ executablePath, phone, slowDown });
  const [employee] = await signIn(ownerUrl, { people: 50, first: false, limit: 1 });
  const [hr] = await signIn(ownerUrl, { people: 50, first: true, limit: 1 });
  const screens = {
    'sign-in': { at: '/', useful: 'form input' },
    'Vandaag of an employee': { at: '/', cookie: employee.cookie, useful: 'main h2' },
    'Vandaag of HR': { at: '/', cookie: hr.cookie, useful: 'main h2' },
  };
  try {
    for (const [name, screen] of Object.entries(screens)) {
      const seen = [];
      for (let n = 0; n < visits; n += 1) seen.push(await visit(browser, api.address, screen));
      const of = (what) => median(seen.map((one) => one[what]));
      const kilobytes = of('script') / 1000;
      const seconds = of('usefulAt') / 1000;
      figure(
        `first screen, ${name}: size`,
        `${kilobytes.toFixed(0)} kB of script and ${(of('stylesheet') / 1000).toFixed(0)} kB of css, gzipped`,
        atMost(kilobytes, 200, ' kB'),
      );
      figure(
        `first screen, ${name}: useful paint`,
        `${seconds.toFixed(2)} s on a phone, ${slowDown} × slower`,
        atMost(seconds, 1.5, ' s'),
      );
    }
  } finally {
    await browser.stop();
    await api.stop();
  }
}
