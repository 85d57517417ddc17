// The whole product for the browser tests, on a data folder that goes when they end.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { keep } from './keeper.mjs';
import { whenOrphaned } from './preflight.mjs';
import { root } from './workspace.mjs';

const notForTests = [
  'DATABASE_URL',
  'DATABASE_APP_URL',
  'REDIS_URL',
  'SMTP_URL',
  'CONTENT_URL',
  'WEB_DIST',
  'HOST',
  'TRUST_PROXY',
];
const { dir, end } = await keep();
const env = { npm_lifecycle_event: 'e2e', ...process.env, DATA_DIR: path.join(dir, 'data') }; // An orphan stops itself.
for (const name of notForTests) delete env[name];

const product = spawn(process.execPath, ['infra/tooling/start.mjs', '--no-build'], {
  cwd: root,
  env,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => product.kill(signal));
whenOrphaned(() => product.kill('SIGTERM'));
product.once('exit', async (code) => {
  await end();
  process.exit(code ?? 1);
});
