import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  /** Address of its owner, as DATABASE_URL would be. */
  url: string;
  drop(): Promise<void>;
}

async function asAdmin(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env['TEST_DATABASE_ADMIN_URL'] });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

/** An empty database of its own: nothing was migrated in it. */
export async function anEmptyDatabase(): Promise<TestDatabase> {
  return copyOf('template0', 'n');
}

/** A database of its own, copied from the migrated template that the set-up of the test run made. */
export async function aDatabase(): Promise<TestDatabase> {
  const template = process.env['TEST_DATABASE_TEMPLATE'];
  if (!template) throw new Error('Run database tests through npm run jest: its set-up makes the database.');
  return copyOf(template, 't');
}

async function copyOf(template: string, prefix: string): Promise<TestDatabase> {
  const admin = process.env['TEST_DATABASE_ADMIN_URL'] ?? '';
  const name = `${prefix}_${randomBytes(6).toString('hex')}`;
  await asAdmin(`create database ${name} template ${template} strategy file_copy`);
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asAdmin(`drop database ${name} with (force)`) };
}
