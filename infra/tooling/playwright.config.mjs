import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './chromium.mjs';

const root = path.resolve(import.meta.dirname, '../..');
// The workers of Playwright read this file again; they must come to the same answers.
process.env.E2E_PORT ??= '3077';
process.env.E2E_CHROMIUM ??= findChromium() ?? '';
process.env.E2E_OUTPUT ??= path.join(root, 'test-results');

const { E2E_PORT, E2E_CHROMIUM, E2E_OUTPUT, E2E_REPORT } = process.env;
const baseURL = `http://localhost:${E2E_PORT}`;
const common = { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' };
/** The phone that every screen must fit. */
export const phone = {
  ...common,
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 3,
  isMobile: true,
  hasTouch: true,
  userAgent:
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36',
};

/** A test runs at both sizes; `*.desktop.e2e.ts` and `*.phone.e2e.ts` at one. */
export default defineConfig({
  testDir: path.join(root, 'apps/web/e2e'),
  testMatch: '**/*.e2e.ts',
  outputDir: E2E_OUTPUT,
  fullyParallel: false,
  workers: 1, // One product, one set of demo data.
  retries: 0,
  forbidOnly: true,
  timeout: 120_000, // A machine may be busy; nothing waits by the clock.
  expect: { timeout: 30_000 },
  reporter: [['list'], ...(E2E_REPORT ? [['json', { outputFile: E2E_REPORT }]] : [])],
  use: {
    baseURL,
    // What was done, step by step; pictures and copies of the page cost a quarter of the time of a run.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    screenshot: 'only-on-failure',
    launchOptions: { ...(E2E_CHROMIUM ? { executablePath: E2E_CHROMIUM } : {}) },
  },
  projects: [
    { name: 'desktop', testIgnore: '**/*.phone.e2e.ts', use: { ...common, viewport: { width: 1440, height: 900 } } },
    { name: 'phone', testIgnore: '**/*.desktop.e2e.ts', use: phone },
  ],
  webServer: {
    command: 'node infra/tooling/e2e-product.mjs',
    cwd: root,
    url: `${baseURL}/api/health/ready`,
    timeout: 240_000,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    env: { PORT: E2E_PORT, PUBLIC_URL: baseURL, DEMO: '1', NO_COLOR: '1' },
  },
});
