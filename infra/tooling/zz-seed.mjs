import { spawnSync } from 'node:child_process';
import { startEmbeddedPostgres } from './embedded-pg.mjs';
const s = await startEmbeddedPostgres({ dir: '/tmp/lead/pg', port: 54999 });
console.log(s.url);
for (const c of process.argv.slice(2)) {
  const t = Date.now();
  const r = spawnSync('node', ['infra/database/dist/cli.js', c], {
    cwd: '/work/main',
    env: { ...process.env, DATABASE_URL: s.url, DATA_DIR: '/tmp/lead/data' },
    stdio: 'inherit',
  });
  console.log(c, r.status, Date.now() - t, 'ms');
}
