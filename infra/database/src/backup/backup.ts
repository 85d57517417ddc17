import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { Clock, type Config, type FileStorage } from '@leerspoor/platform-server';
import { blobFile, type Manifest, manifestFile, tableFile } from './manifest.js';
import { companiesOf, type Content, rowsOf, type Table, tablesOf, Tally } from './table.js';

/**
 * Writes everything that cannot be made again into a new folder: all rows, as they stood at one moment, and the files that
 * they name. The product may go on meanwhile. The folder appears when it is whole, and only its owner can read it.
 */
export async function backup(config: Config, storage: FileStorage, folder: string): Promise<Manifest> {
  if (await stat(folder).catch(() => undefined)) throw new Error(`${folder} is there already: name a new folder.`);
  const half = `${folder}.part`;
  await rm(half, { recursive: true, force: true });
  await mkdir(path.join(half, 'tables'), { recursive: true, mode: 0o700 });
  const client = new pg.Client({ connectionString: config.DATABASE_URL });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const companies = await companiesOf(client);
    const tables: Record<string, Content> = {};
    for (const table of await tablesOf(client)) tables[table.name] = await save(client, table, companies, half);
    const manifest: Manifest = {
      format: 1,
      madeAt: new Clock().now().toISOString(),
      steps: await stepsOf(client),
      tables,
      ...(await saveFiles(storage, await keysOf(client, companies), half)),
    };
    await writeFile(manifestFile(half), `${JSON.stringify(manifest, null, 2)}\n`);
    await rename(half, folder);
    return manifest;
  } finally {
    await client.end();
    await rm(half, { recursive: true, force: true });
  }
}

async function save(client: pg.Client, table: Table, companies: string[], folder: string): Promise<Content> {
  const tally = new Tally();
  async function* text() {
    for await (const lines of rowsOf(client, table, companies)) {
      tally.add(lines);
      yield `${lines.join('\n')}\n`;
    }
  }
  await pipeline(Readable.from(text()), createGzip(), createWriteStream(tableFile(folder, table.name)));
  return tally.content();
}

export async function stepsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from schema_migration order by timestamp');
  return rows.map(({ name }) => name);
}

async function keysOf(client: pg.Client, companies: readonly string[]): Promise<string[]> {
  const keys = new Set<string>();
  for (const company of companies) {
    await client.query(`select set_config('app.tenant', $1, true)`, [company]);
    const { rows } = await client.query<{ key: string }>(
      'select storage_key as key from stored_file where tenant_id = $1 and removed_at is null',
      [company],
    );
    for (const { key } of rows) keys.add(key);
  }
  return [...keys].toSorted();
}

/** The last part of a key is the hash of the bytes. */
export const isWhole = (key: string, bytes: Buffer): boolean =>
  createHash('sha256').update(bytes).digest('hex') === key.split('/').at(-1);

async function saveFiles(storage: FileStorage, keys: readonly string[], folder: string) {
  const found = { files: [] as string[], missing: [] as string[] };
  for (const key of keys) {
    const bytes = await storage.get(key);
    if (!bytes || !isWhole(key, bytes)) {
      found.missing.push(key);
      continue;
    }
    const file = blobFile(folder, key);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
    found.files.push(key);
  }
  return found;
}
