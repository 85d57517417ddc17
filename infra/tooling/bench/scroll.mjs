// HR scrolls the matrix of 1,000 people × 40 types with a wheel, down through everybody and sideways, while chromium traces:
// frames that it says it dropped, and tasks of the page that are longer than a frame, or than what one feels.
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { findChromium, installChromium } from '../chromium.mjs';
import { signIn } from './fill.mjs';
import { startApi } from './process.mjs';
import { atMost, figure } from './report.mjs';

/** A brisk wheel: so many pixels for every frame of sixty a second. */
const stepOf = 120;
const frame = 1000 / 60;
const long = 50;
const ways = [
  ['down', 0, stepOf],
  ['up', 0, -stepOf],
  ['sideways', stepOf, 0],
  ['back', -stepOf, 0],
];

const categories = ['benchmark', 'devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];

/** Runs `during` under a trace; resolves to its events. */
async function traced(browser, page, during) {
  await browser.startTracing(page, { categories });
  await during();
  return JSON.parse((await browser.stopTracing()).toString()).traceEvents;
}

/** How far the board was scrolled, both ways together. */
const place = (page) => page.locator('.mx').evaluate(({ scrollLeft, scrollTop }) => scrollLeft + scrollTop);

/** Turns the wheel until the board goes no further, no faster than a frame at a time. */
async function wheel(page, x, y) {
  for (let before; ;) {
    const began = performance.now();
    for (let n = 0; n < 30; n += 1) {
      await page.mouse.wheel(x, y);
      const early = began + (n + 1) * frame - performance.now();
      if (early > 0) await pause(early);
    }
    const now = await place(page);
    if (now === before) return;
    before = now;
  }
}

/**
 * What a trace says of the thread that runs the page. `tdur` is time of the processor, to which other work on the machine does
 * not add. A frame counts as dropped when chromium itself says that it was and that one could see it.
 */
function told(events) {
  const isMain = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && isMain.has(`${pid}/${tid}`));
  const spent = new Map();
  for (const { pid, tdur = 0 } of tasks) spent.set(pid, (spent.get(pid) ?? 0) + tdur / 1000);
  const [page, cpu] = [...spent].toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0];
  const lengths = tasks.filter(({ pid }) => pid === page).map(({ tdur = 0 }) => tdur / 1000);
  const frames = events
    .filter(({ name, ph, pid }) => name === 'PipelineReporter' && ph === 'b' && pid === page)
    .map(({ args }) => args.chrome_frame_reporter ?? args.frame_reporter ?? {});
  return {
    cpu,
    shown: frames.filter(({ state }) => /PRESENTED/.test(state ?? '')).length,
    dropped: frames.filter((one) => one.state === 'STATE_DROPPED' && one.affects_smoothness === true).length,
    late: lengths.filter((one) => one > frame).length,
    long: lengths.filter((one) => one > long).length,
    longest: Math.max(0, ...lengths),
  };
}

export async function benchScroll({ ownerUrl, env }) {
  const executablePath = findChromium() ?? installChromium();
  if (!executablePath) return figure('scrolling the matrix', 'not measured: there is no chromium');
  const api = await startApi(env);
  const browser = await chromium.launch({ executablePath });
  try {
    const [{ cookie }] = await signIn(ownerUrl, { people: 1000, first: true, limit: 1 });
    const context = await browser.newContext({ baseURL: api.address, viewport: { width: 1440, height: 900 } });
    const [name, value] = cookie.split('=');
    await context.addCookies([{ name, value, url: api.address }]);
    const page = await context.newPage();
    await page.goto('/certificaten?aandacht=0');
    await page.locator('.mx-row[data-kind=person]').first().waitFor();
    await page.locator('.mx').hover();
    for (const [what, x, y] of ways) {
      const before = await place(page);
      const seen = told(await traced(browser, page, () => wheel(page, x, y)));
      const pixels = Math.abs((await place(page)) - before);
      figure(
        `matrix scrolled ${what}`,
        [
          `${seen.dropped} of ${seen.shown + seen.dropped} frames dropped`,
          `tasks of more than 16.7 ms: ${seen.late}, than 50 ms: ${seen.long} (longest ${seen.longest.toFixed(0)} ms)`,
          `${((seen.cpu / pixels) * 100).toFixed(1)} ms of processor per 100 pixels`,
        ].join('; '),
        atMost(seen.dropped, 0, ' dropped'),
      );
    }
  } finally {
    await browser.close();
    await api.stop();
  }
}
