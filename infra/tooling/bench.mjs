// `npm run bench`: fills realistic volumes in a database of its own and prints figures side by side, in one bounded run.
// `npm run bench doors reminders imports web` does only those.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import pg from 'pg';
import { benchDoors } from './bench/doors.mjs';
import { fill, volumes } from './bench/fill.mjs';
import { build } from './product.mjs';
import { startEmbeddedPostgres } from './embedded-pg.mjs';
import { keep } from './keeper.mjs';
import { root } from './workspace.mjs';

const wanted = process.argv.slice(2);
const seconds = Number(process.env.BENCH_SECONDS ?? 5);
const say = (name, figures) => process.stdout.write(`${name.padEnd(42)} ${figures.join('   ')}\n`);

const parts = {
  doors: benchDoors,
};

/** The database counts statements, so that the number per request can be told. */
async function counting(dir) {
  const first = await startEmbeddedPostgres({ dir, port: 0 });
  const admin = new pg.Client({ connectionString: first.url });
  await admin.connect();
  await admin.query(`alter system set shared_preload_libraries = 'pg_stat_statements'`);
  await admin.end();
  await first.stop();
  const server = await startEmbeddedPostgres({ dir, port: 0 });
  const owner = new pg.Client({ connectionString: server.url });
  await owner.connect();
  await owner.query('create extension pg_stat_statements');
  await owner.end();
  return server;
}

await build();
const { dir, end } = await keep();
const server = await counting(path.join(dir, 'postgres'));
const env = {
  ...process.env,
  TZ: 'UTC',
  DATABASE_URL: server.url,
  DATA_DIR: dir,
  WEB_DIST: path.join(root, 'apps/web/dist'),
};
try {
  spawnSync(process.execPath, [path.join(root, 'infra/database/dist/cli.js'), 'migrate'], { env, stdio: 'inherit' });
  for (const [name, volume] of Object.entries(volumes)) {
    const began = performance.now();
    await fill(server.url, volume);
    const { companies, people, papers } = volume;
    say(`filled: ${name}`, [
      `${companies} × ${people} people × ${papers} papers`,
      `${((performance.now() - began) / 1000).toFixed(1)} s`,
    ]);
  }
  const { loadConfig, runtimeUrl } = await import('../../libs/platform/server/dist/config/config.js');
  const appUrl = runtimeUrl(loadConfig(env));
  for (const [name, bench] of Object.entries(parts)) {
    if (wanted.length === 0 || wanted.includes(name)) await bench({ ownerUrl: server.url, appUrl, env, seconds, say });
  }
} finally {
  await server.stop();
  await end();
}
