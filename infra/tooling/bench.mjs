// `npm run bench`: fills realistic volumes in a database of its own and prints figures side by side, in one bounded run.
// `npm run bench doors tick` does only those. What it measures and how to read it: docs/bench.md.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import pg from 'pg';
import { benchDeliveries } from './bench/deliveries.mjs';
import { benchDoors } from './bench/doors.mjs';
import { fill, volumes } from './bench/fill.mjs';
import { benchImports } from './bench/imports.mjs';
import { benchPacks } from './bench/packs.mjs';
import { benchPlanner } from './bench/planner.mjs';
import { benchRecompute } from './bench/recompute.mjs';
import { conclude, figure, part, secondsSince } from './bench/report.mjs';
import { benchScroll } from './bench/scroll.mjs';
import { benchStart } from './bench/start.mjs';
import { benchTick } from './bench/tick.mjs';
import { benchWeb } from './bench/web.mjs';
import { startEmbeddedPostgres } from './embedded-pg.mjs';
import { keep } from './keeper.mjs';
import { build } from './product.mjs';
import { root } from './workspace.mjs';

const seconds = Number(process.env.BENCH_SECONDS ?? 5);
/** On the filled database, in this order: what writes comes after what reads. */
const filled = {
  doors: benchDoors,
  web: benchWeb,
  scroll: benchScroll,
  recompute: benchRecompute,
  tick: benchTick,
  packs: benchPacks,
  imports: benchImports,
  deliveries: benchDeliveries,
};
const alone = { planner: benchPlanner, start: benchStart };
const asked = process.argv.slice(2);
const wanted = (parts) => Object.entries(parts).filter(([name]) => asked.length === 0 || asked.includes(name));

const environment = (url, dir) => ({
  ...process.env,
  TZ: 'UTC',
  DATABASE_URL: url,
  DATA_DIR: dir,
  WEB_DIST: path.join(root, 'apps/web/dist'),
});

/** Migrated and filled without waiting for the disk; from the next start on statements are counted. */
async function fillDatabase(postgres, dir) {
  const { url, stop } = await startEmbeddedPostgres({ dir: postgres, port: 0, throwaway: true });
  const env = environment(url, dir);
  spawnSync(process.execPath, [path.join(root, 'infra/database/dist/cli.js'), 'migrate'], { env, stdio: 'inherit' });
  for (const [name, volume] of Object.entries(volumes)) {
    const began = performance.now();
    await fill(url, volume);
    const { companies, people, papers } = volume;
    figure(
      `filled: ${name}`,
      `${companies} × ${people} people × ${papers} papers in ${secondsSince(began).toFixed(1)} s`,
    );
  }
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query('create extension pg_stat_statements');
  await owner.query(`alter system set shared_preload_libraries = 'pg_stat_statements'`);
  await owner.end();
  await stop();
}

async function onFilledDatabase(parts) {
  const { dir, end } = await keep();
  const postgres = path.join(dir, 'data/postgres');
  try {
    await fillDatabase(postgres, dir);
    const { url, stop } = await startEmbeddedPostgres({ dir: postgres, port: 0 });
    const env = environment(url, dir);
    const { loadConfig, runtimeUrl } = await import('@leerspoor/platform-server');
    const database = { ownerUrl: url, appUrl: runtimeUrl(loadConfig(env)), env, seconds };
    for (const [name, bench] of parts) await part(name, () => bench(database));
    await stop();
  } finally {
    await end();
  }
}

const began = performance.now();
await build();
for (const [name, bench] of wanted(alone)) await part(name, bench);
const parts = wanted(filled);
if (parts.length > 0) await onFilledDatabase(parts);
conclude();
process.stdout.write(`The bench took ${(secondsSince(began) / 60).toFixed(1)} minutes.\n`);
