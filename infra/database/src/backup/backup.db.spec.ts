import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { LocalFileStorage } from '@leerspoor/platform-server';
import { migrations } from '../data-source.js';
import { migrate } from '../migrate.js';
import { aNewDatabase, type NewDatabase } from '../testing/a-new-database.js';
import { aFilledCompany } from '../testing/filled.js';
import { backup } from './backup.js';
import { tableFile } from './manifest.js';
import { restore } from './restore.js';

describe('a backup', () => {
  let dir: string;
  let from: NewDatabase;
  let to: NewDatabase;
  const folder = () => path.join(dir, 'backup');
  const make = () => backup(from.config, new LocalFileStorage(from.config), folder());
  const putBack = () => restore(to.config, new LocalFileStorage(to.config), folder());

  beforeEach(async () => {
    dir = await mkdtemp(path.join(os.tmpdir(), 'leerspoor-backup-'));
    [from, to] = [
      await aNewDatabase({ DATA_DIR: path.join(dir, 'from') }),
      await aNewDatabase({ DATA_DIR: path.join(dir, 'to') }),
    ];
    await migrate(from.config, { timeline: migrations.slice(0, 5) });
    const source = path.join(dir, 'abc');
    await writeFile(source, 'abc');
    for (const name of ['Havenkamp', 'Buurman']) {
      const { tenantId } = await aFilledCompany(from.config.DATABASE_URL, name);
      await new LocalFileStorage(from.config).put(`${tenantId}/${sha('abc')}`, source);
    }
  });
  afterEach(async () => {
    await from.drop();
    await to.drop();
    await rm(dir, { recursive: true, force: true });
  });

  it('brings back every row, the walls, the trails and the files, at today’s version', async () => {
    const made = await make();
    expect(made).toMatchObject({ missing: [], tables: { 'public.employee': { rows: 120 } } });
    expect((await stat(folder())).mode & 0o077).toBe(0);
    await putBack();
    expect(await to.counts()).toMatchObject(await from.counts());
    expect(await to.brokenTrails()).toEqual([]);
    expect(await to.rows(`select relname from pg_class where relrowsecurity and not relforcerowsecurity`)).toEqual([]);
    expect(await to.rows('select name from schema_migration')).toHaveLength(migrations.length);
    for (const key of made.files) expect((await new LocalFileStorage(to.config).get(key))?.toString()).toBe('abc');
    const references = `select count(*)::int from pg_constraint where contype = 'f'`;
    await migrate(from.config);
    expect(await to.rows(references)).toEqual(await from.rows(references));
  });

  it('can be made by an owner who cannot see over the walls', async () => {
    const [tables] = [
      await from.rows<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public'`),
    ];
    await from.rows(`create role ${owner(from)} login nosuperuser password 'geheim'`);
    await from.rows(
      `grant usage on schema public, identity to ${owner(from)}; grant select on all tables in schema identity to ${owner(from)}`,
    );
    for (const { name } of tables) await from.rows(`alter table ${name} owner to ${owner(from)}`);
    const url = new URL(from.config.DATABASE_URL);
    [url.username, url.password] = [owner(from), 'geheim'];
    const config = { ...from.config, DATABASE_URL: url.href };
    const made = await backup(config, new LocalFileStorage(config), folder());
    expect(made.tables['public.employee']).toMatchObject({ rows: 120 });
    await putBack();
    expect(await to.counts()).toMatchObject(await from.counts());
    await from.rows(
      `reassign owned by ${owner(from)} to current_user; drop owned by ${owner(from)}; drop role ${owner(from)}`,
    );
  });

  it('says which files were missing, and keeps the rest', async () => {
    await rm(path.join(dir, 'from/files'), { recursive: true });
    expect((await make()).missing).toHaveLength(2);
    await putBack();
    expect(await to.counts()).toMatchObject(await from.counts());
  });

  it('that is damaged is refused, and nothing of it stays', async () => {
    await make();
    const table = tableFile(folder(), 'public.holiday');
    await writeFile(table, await readFile(tableFile(folder(), 'public.location')));
    await expect(putBack()).rejects.toThrow();
    await truncate(table, 12);
    await expect(putBack()).rejects.toThrow();
    expect(new Set(Object.values(await to.counts()))).toEqual(new Set([0]));
  });

  it('is never laid over what is there: not over a folder, not over companies', async () => {
    await make();
    await expect(make()).rejects.toThrow(/is there already/);
    await expect(restore(from.config, new LocalFileStorage(from.config), folder())).rejects.toThrow(
      /companies in this database already/,
    );
    await migrate(to.config);
    await expect(putBack()).rejects.toThrow(/another version already/);
    await mkdir(path.join(dir, 'empty'));
    await expect(restore(to.config, new LocalFileStorage(to.config), path.join(dir, 'empty'))).rejects.toThrow(
      /is not a backup/,
    );
    expect((await readdir(dir)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const owner = ({ config }: NewDatabase) => `owner_of_${new URL(config.DATABASE_URL).pathname.slice(1)}`;
