import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { type Config, type FileStorage, runtimeUrl } from '@leerspoor/platform-server';
import { migrations } from '../data-source.js';
import { migrate } from '../migrate.js';
import { isWhole, stepsOf } from './backup.js';
import { blobFile, type Manifest, readManifest, tableFile } from './manifest.js';
import { companiesOf, contentOf, fillTable, type Table, tablesOf } from './table.js';

/**
 * Puts a backup into an empty database and an empty file folder, sees that everything is as it was (rows, their content,
 * audit trails, files), and brings it to today's version. Anything that is not right is thrown, and nothing is kept of the rows.
 */
export async function restore(config: Config, storage: FileStorage, folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const timeline = migrations.filter((step) => manifest.steps.includes(new step().name));
  if (timeline.length !== manifest.steps.length)
    throw new Error('This backup was made by a newer Leerspoor: restore it with that version.');
  await migrate(config, { timeline });
  await putFiles(storage, manifest, folder);
  const client = new pg.Client({ connectionString: config.DATABASE_URL });
  await client.connect();
  try {
    await client.query('begin');
    await putRows(client, manifest, folder);
    await client.query('commit');
  } finally {
    await client.end();
  }
  await checkTrails(config);
  await migrate(config);
  return manifest;
}

async function putRows(client: pg.Client, manifest: Manifest, folder: string): Promise<void> {
  if ((await companiesOf(client)).length > 0)
    throw new Error('There are companies in this database already: restore into an empty one, with another DATA_DIR.');
  if ((await stepsOf(client)).join() !== manifest.steps.join())
    throw new Error(
      'This database was brought to another version already: restore into an empty one, with another DATA_DIR.',
    );
  const tables = await tablesOf(client);
  const walled = tables.filter((table) => table.walled);
  for (const { name } of walled) await client.query(`alter table ${name} no force row level security`);
  const references = await takeReferences(client);
  for (const table of tables) await fillTable(client, table, linesOf(tableFile(folder, table.name)));
  for (const reference of references) await client.query(reference); // Checks every row.
  for (const { name } of walled) await client.query(`alter table ${name} force row level security`);
  await compare(client, manifest, tables);
}

/** Drops the foreign keys for the time of filling; answers how to make them again. */
async function takeReferences(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ drop: string; make: string }>(`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
           format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make
    from pg_constraint where contype = 'f' and connamespace in ('public'::regnamespace, 'identity'::regnamespace)`);
  for (const { drop } of rows) await client.query(drop);
  return rows.map(({ make }) => make);
}

async function compare(client: pg.Client, manifest: Manifest, tables: readonly Table[]): Promise<void> {
  const companies = await companiesOf(client);
  for (const table of tables) {
    const { rows, sha256 } = await contentOf(client, table, companies);
    const was = manifest.tables[table.name];
    if (was?.rows !== rows || was.sha256 !== sha256)
      throw new Error(
        `The backup is damaged: ${table.name} has ${rows} rows that are not the ${was?.rows ?? 0} it should have.`,
      );
  }
}

/** Split at line feeds only: the text of people may hold other line ends. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  const unzipped = createGunzip();
  void pipeline(createReadStream(file), unzipped).catch(() => undefined); // The reader below hears of it too.
  for await (const part of unzipped.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = (rest + part).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

async function putFiles(storage: FileStorage, { files }: Manifest, folder: string): Promise<void> {
  for (const key of files) {
    await storage.put(key, blobFile(folder, key));
    const bytes = await storage.get(key);
    if (!bytes || !isWhole(key, bytes)) throw new Error(`The backup is damaged: file ${key} is not what it was.`);
  }
}

/** As the product sees it, company by company, below the walls. */
async function checkTrails(config: Config): Promise<void> {
  const client = new pg.Client({ connectionString: runtimeUrl(config) });
  await client.connect();
  try {
    for (const company of await companiesOf(client)) {
      await client.query(`select set_config('app.tenant', $1, false)`, [company]);
      const { rows } = await client.query<{ seq: string | null }>('select audit_first_broken() as seq');
      if (rows[0]?.seq)
        throw new Error(`The audit trail of company ${company} does not add up from row ${rows[0].seq}.`);
    }
  } finally {
    await client.end();
  }
}
