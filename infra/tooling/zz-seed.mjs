import { spawnSync } from 'node:child_process';
import { startEmbeddedPostgres } from './embedded-pg.mjs';
const s = await startEmbeddedPostgres({ dir: '/tmp/lead/pg2', port: 54999 });
for (const c of process.argv.slice(2)) {
  const t = Date.now();
  const r = spawnSync(
    'node',
    [...(c === 'seed' ? ['--cpu-prof', '--cpu-prof-dir=/tmp/lead/prof'] : []), 'infra/database/dist/cli.js', c],
    { cwd: '/work/main', env: { ...process.env, DATABASE_URL: s.url, DATA_DIR: '/tmp/lead/data2' }, stdio: 'inherit' },
  );
  console.log(c, r.status, Date.now() - t, 'ms');
}
await s.stop();
