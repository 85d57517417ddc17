import { setTimeout as pause } from 'node:timers/promises';
import { runMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { type Config, runtimePassword } from '@leerspoor/platform-server';
import { migrations } from './data-source.js';

const oneAtATime = 727_001;
const oldest = 150_000;
const tries = 30;

/** What to migrate to, and what to do while a table is in use. */
export interface Migrating {
  /** The timeline, as far as it should go. */
  timeline?: readonly (new () => MigrationInterface)[];
  whileBusy?: () => Promise<void>;
}

/**
 * Brings the database to today's version, as its owner: the role that the product runs as, our tables, and the tables of the
 * queues. May run in several processes at once and again at every start: a step that was cut off left nothing, and is done
 * again. A table that is in use is waited for briefly and asked again, so that who reads it never queues behind us for long.
 * Returns the names of what was new.
 */
export async function migrate(
  config: Config,
  { timeline = migrations, whileBusy = () => pause(1000) }: Migrating = {},
): Promise<string[]> {
  const lock = new pg.Client({ connectionString: config.DATABASE_URL });
  await lock.connect();
  try {
    const { rows } = await lock.query<{ version: number }>(
      `select current_setting('server_version_num')::int as version`,
    );
    if ((rows[0]?.version ?? 0) < oldest) throw new Error('This PostgreSQL is too old: version 15 or later is needed.');
    await lock.query('select pg_advisory_lock($1)', [oneAtATime]);
    await makeRuntimeRole(lock, config);
    const done = await patiently(() => applyMigrations(config, timeline), whileBusy);
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
  const statement = rowCount
    ? `alter role app_rt login nosuperuser nobypassrls password ${password}`
    : `create role app_rt login nosuperuser nobypassrls nocreatedb nocreaterole password ${password}`;
  await client.query(statement).catch(ignoreAnother);
}

/** Roles belong to the whole server: another database of it may be making or setting the same one right now. */
function ignoreAnother(error: Error & { code?: string }): void {
  const isAnother =
    error.code === '42710' || error.code === '23505' || /tuple concurrently updated/.test(error.message);
  if (!isAnother) throw error;
}

const lockNotAvailable = '55P03';

async function patiently(work: () => Promise<string[]>, whileBusy: () => Promise<void>): Promise<string[]> {
  for (let at = 1; ; at += 1) {
    try {
      return await work();
    } catch (error) {
      if ((error as { code?: string }).code !== lockNotAvailable || at === tries) throw error;
      await whileBusy();
    }
  }
}

async function applyMigrations(config: Config, timeline: Required<Migrating>['timeline']): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: config.DATABASE_URL,
    migrations: [...timeline],
    migrationsTransactionMode: 'each',
    logger: 'debug', // What goes wrong is thrown, and told in one sentence.
    migrationsTableName: 'schema_migration',
    extra: { options: '-c lock_timeout=2s -c timezone=UTC' },
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
