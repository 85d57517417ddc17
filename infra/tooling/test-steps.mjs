import fs from 'node:fs';
import path from 'node:path';
import { findChromium, installChromium } from './chromium.mjs';
import { keep } from './keeper.mjs';
import { freePort } from './port.mjs';
import { bin, counted, judge, readReport, run, say, sum } from './test-run.mjs';
import { linkPackages, packages, root } from './workspace.mjs';

const inCi = /^(1|true)$/i.test(process.env.CI ?? '');

const cacheOf = (name) => path.join(root, 'node_modules/.cache/leerspoor', name);
const existing = (names) => names.filter((name) => fs.existsSync(path.join(root, name)));

/** One process for the server and one for the website: each reads only its own types. */
function eslint(name, folders) {
  const cache = ['--cache', '--cache-strategy', 'content', '--cache-location', cacheOf(`eslint-${name}`)];
  const laws = ['--config', 'infra/tooling/eslint.config.mjs', '--max-warnings', '0'];
  return run([bin('eslint/bin/eslint.js'), ...laws, ...cache, ...existing(folders)], { quiet: true });
}

function prettier() {
  const cache = ['--cache', '--cache-strategy', 'content', '--cache-location', cacheOf('prettier')];
  const files = ['apps', 'libs', 'infra', 'docs', 'README.md', 'package.json', 'nx.json', 'tsconfig.base.json'];
  return run([bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', ...cache, ...existing(files)], {
    quiet: true,
  });
}

async function lint() {
  const isWeb = (dir) => /\/(web|ui)$/.test(dir);
  const web = packages.filter(isWeb);
  const rest = [...packages.filter((dir) => !isWeb(dir) && dir !== 'infra/database'), 'infra'];
  const good = [
    await run(['infra/tooling/check-lock.mjs'], { quiet: true }),
    await prettier(),
    ...(await Promise.all([eslint('server', rest), eslint('web', web)])),
  ];
  return counted(good.every(Boolean));
}

async function types() {
  const check = (side) =>
    run(
      [bin('@typescript/native/bin/tsc'), '-p', `infra/tooling/tsconfig.${side}.json`, '--noEmit', '--pretty', 'false'],
      { quiet: true },
    );
  return sum((await Promise.all(['server', 'web'].map(check))).map(counted));
}

/** A Redis for this run, so that the queues are tested on it too; undefined where there is none. */
async function throwawayRedis() {
  if (process.env.TEST_REDIS_URL) return { url: process.env.TEST_REDIS_URL, end: () => Promise.resolve() };
  const known = (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((dir) => fs.existsSync(path.join(dir, 'redis-server')));
  if (!known) return undefined;
  const port = await freePort();
  const settings = [
    '--save',
    '',
    '--appendonly',
    'no',
    '--bind',
    '127.0.0.1',
    '--dir',
    '{dir}',
    '--maxmemory-policy',
    'noeviction',
  ];
  const { end } = await keep(['redis-server', '--port', `${port}`, ...settings]);
  return { url: `redis://127.0.0.1:${port}`, end };
}

async function jest() {
  const { dir, end } = await keep();
  const redis = await throwawayRedis();
  if (!redis)
    say(
      inCi
        ? 'redis-server is missing, and here it must be there.'
        : 'No redis-server on this machine: the queues are tested on PostgreSQL alone.',
    );
  const report = path.join(dir, 'jest.json');
  const good = await run(
    [
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', bin('jest/bin/jest.js')],
      ...[
        '--config',
        'infra/tooling/jest.config.mjs',
        '--ci',
        '--json',
        `--outputFile=${report}`,
        '--reporters',
        'default',
      ],
    ],
    { env: { TMPDIR: dir, ...(redis ? { TEST_REDIS_URL: redis.url } : {}) } },
  );
  await redis?.end();
  const found = readReport(report);
  await end();
  const count = found && {
    passed: found.numPassedTests,
    failed: found.numFailedTests + found.numPendingTests + found.numTodoTests + found.numRuntimeErrorTestSuites,
  };
  return sum([judge(good, count), ...(inCi && !redis ? [counted(false)] : [])]);
}

const traces = path.join(root, 'test-results');

/** The stories at one size, on a product and demonstration of their own: a size waits often enough for the other to work. */
async function browserAt(size, chromium) {
  const { dir, end } = await keep();
  const report = path.join(dir, 'playwright.json');
  const env = {
    TMPDIR: dir,
    E2E_PORT: `${await freePort()}`,
    E2E_CHROMIUM: chromium,
    E2E_REPORT: report,
    E2E_OUTPUT: path.join(traces, size),
  };
  const good = await run(
    [bin('@playwright/test/cli.js'), 'test', '--config', 'infra/tooling/playwright.config.mjs', `--project=${size}`],
    { env },
  );
  const found = readReport(report);
  await end();
  const count = found && {
    passed: found.stats.expected,
    failed: found.stats.unexpected + found.stats.flaky + found.stats.skipped + found.errors.length,
  };
  return judge(good, count);
}

async function browser() {
  const chromium = findChromium() ?? installChromium();
  if (!chromium) {
    say(
      'No Chromium or Chrome on this machine, so the browser tests did NOT run. Install one (on Debian: apt-get install chromium).',
    );
    return counted(false);
  }
  if (!(await run(['infra/tooling/build.mjs']))) return counted(false);
  const counts = await Promise.all(['desktop', 'phone'].map((size) => browserAt(size, chromium)));
  const count = sum(counts);
  if (count.failed === 0) fs.rmSync(traces, { recursive: true, force: true }); // Traces are for who failed.
  return count;
}

const steps = { lint, types, jest, browser };

/** Runs the named steps (all, when none is named) in order; resolves to the total of `{ passed, failed }`. */
export async function runSteps(names) {
  const unknown = names.filter((name) => !(name in steps));
  if (unknown.length > 0) {
    say(`There is no step ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}.`);
    return { passed: 0, failed: 1 };
  }
  linkPackages();
  const results = [];
  for (const [name, step] of Object.entries(steps)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const began = performance.now();
    say(`\n${name} …`);
    const count = await step();
    results.push(count);
    const time = Math.round((performance.now() - began) / 1000);
    say(
      `${name}: ${count.failed === 0 ? 'good' : 'NOT GOOD'} (${count.passed} of ${count.passed + count.failed}, ${time} s)`,
    );
  }
  say('');
  return sum(results);
}
