import { runMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { type Config, runtimePassword } from '@leerspoor/platform-server';
import { migrations } from './data-source.js';

const oneAtATime = 727_001;
const oldest = 150_000;

/**
 * Brings the database to today's version, as its owner: the role that the product runs as, our tables, and the tables of the
 * queues. May run in several processes at once and again at every start. Returns the names of what was new.
 */
export async function migrate(config: Config): Promise<string[]> {
  const lock = new pg.Client({ connectionString: config.DATABASE_URL });
  await lock.connect();
  try {
    const { rows } = await lock.query<{ version: number }>(
      `select current_setting('server_version_num')::int as version`,
    );
    if ((rows[0]?.version ?? 0) < oldest) throw new Error('This PostgreSQL is too old: version 15 or later is needed.');
    await lock.query('select pg_advisory_lock($1)', [oneAtATime]);
    await makeRuntimeRole(lock, config);
    const done = await applyMigrations(config);
    await makeQueues(lock);
    return done;
  } finally {
    await lock.end();
  }
}

/** Role app_rt: signs in, owns nothing, never stands above the walls. */
async function makeRuntimeRole(client: pg.Client, config: Config): Promise<void> {
  if (config.DATABASE_APP_URL) return;
  const password = client.escapeLiteral(runtimePassword(config));
  const { rowCount } = await client.query(`select from pg_roles where rolname = 'app_rt'`);
  // Roles belong to the whole server: another database of it may be making the same one right now.
  if (!rowCount)
    await client
      .query(`create role app_rt login nosuperuser nobypassrls nocreatedb nocreaterole password ${password}`)
      .catch(ignoreExisting);
  else await client.query(`alter role app_rt login nosuperuser nobypassrls password ${password}`);
}

function ignoreExisting(error: Error & { code?: string }): void {
  if (error.code !== '42710' && error.code !== '23505') throw error;
}

async function applyMigrations(config: Config): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: config.DATABASE_URL,
    migrations,
    migrationsTransactionMode: 'each',
    migrationsTableName: 'schema_migration',
    extra: { options: '-c lock_timeout=5s -c timezone=UTC' },
  });
  await dataSource.initialize();
  try {
    return (await dataSource.runMigrations()).map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

/** BullMQ's own tables live in their own schema; the product may use them, not change them. */
async function makeQueues(client: pg.Client): Promise<void> {
  await runMigrations(client);
  await client.query(`
    grant usage on schema bullmq to app_rt;
    grant select, insert, update, delete on all tables in schema bullmq to app_rt;
    grant usage on all sequences in schema bullmq to app_rt;
    grant execute on all functions in schema bullmq to app_rt`);
}
