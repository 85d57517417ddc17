// `npm start` on an empty data folder, and again on what it left.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { keep } from '../keeper.mjs';
import { root } from '../workspace.mjs';
import { atMost, figure, median } from './report.mjs';

const again = 3;
const notForUs = ['DATABASE_URL', 'DATABASE_APP_URL', 'REDIS_URL', 'SMTP_URL', 'CONTENT_URL', 'WEB_DIST', 'HOST'];

/** Seconds until it says that it is ready; then it is stopped. */
async function once(dataDir) {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: '0', npm_lifecycle_event: 'bench' };
  for (const name of notForUs) delete env[name];
  const child = spawn(process.execPath, ['infra/tooling/start.mjs', '--no-build'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  let said = '';
  const seconds = await new Promise((resolve, reject) => {
    child.stdout.on('data', (part) => {
      said += part;
      const ready = /Ready in ([\d.]+) s/.exec(said);
      if (ready) resolve(Number(ready[1]));
    });
    void gone.then(() => reject(new Error(`npm start ended: ${said}`)));
  });
  child.kill('SIGTERM');
  await gone;
  return seconds;
}

export async function benchStart() {
  const { dir, end } = await keep();
  try {
    const dataDir = path.join(dir, 'data');
    const first = await once(dataDir);
    const later = [];
    for (let n = 0; n < again; n += 1) later.push(await once(dataDir));
    figure('first start, with the demonstration', `${first.toFixed(1)} s (built already)`);
    figure('start after the first', `${median(later).toFixed(1)} s`, atMost(median(later), 5, ' s'));
  } finally {
    await end();
  }
}
