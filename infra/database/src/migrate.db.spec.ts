import type { MigrationInterface, QueryRunner } from 'typeorm';
import pg from 'pg';
import { createApi } from '@leerspoor/api';
import { listChecks, readMatrix, readMine } from '@leerspoor/certifications-contract';
import { listEmployees, signIn } from '@leerspoor/people-contract';
import { type AnyEndpoint, type ReplyOf } from '@leerspoor/platform-contract';
import { FixedClock } from '@leerspoor/platform-server/testing';
import { openQueues } from '@leerspoor/platform-server';
import { migrations } from './data-source.js';
import { migrate } from './migrate.js';
import { aFilledCompany, type Filled } from './testing/filled.js';
import { addUpToStep15 } from './testing/filled-15.js';
import { aNewDatabase, type NewDatabase } from './testing/a-new-database.js';

/** The last step of every release that companies may be coming from, and what they have by then beside what they began with. */
const releases: [step: number, more: (url: string, filled: Filled) => Promise<void>][] = [
  [5, async () => undefined],
  [15, addUpToStep15],
];

type Step = new () => MigrationInterface;

let database: NewDatabase;
beforeEach(async () => {
  database = await aNewDatabase();
});
afterEach(() => database.drop());

/** What the product is made of: columns with their types, and definitions of everything that has one. */
const shape = (of: NewDatabase) =>
  of.rows(`
    select table_schema || '.' || table_name || '.' || column_name as thing, data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') as is
    from information_schema.columns where table_schema in ('public', 'identity') and table_name <> 'schema_migration'
    union all select conrelid::regclass || ' ' || conname, pg_get_constraintdef(oid) from pg_constraint
    where connamespace in ('public'::regnamespace, 'identity'::regnamespace) and contype <> 'n'
    union all select indexrelid::regclass::text, pg_get_indexdef(indexrelid) || indisvalid from pg_index
    where indrelid in (select oid from pg_class where relnamespace in ('public'::regnamespace, 'identity'::regnamespace))
    union all select viewname, definition from pg_views where schemaname = 'public'
    order by 1, 2`);

describe.each(releases)('a company that comes from step %i', (release, more) => {
  let hr: Filled;
  let before: Record<string, number>;

  beforeEach(async () => {
    await migrate(database.config, { timeline: migrations.slice(0, release) });
    const url = database.config.DATABASE_URL;
    hr = await aFilledCompany(url, 'Havenkamp');
    for (const filled of [hr, await aFilledCompany(url, 'Buurman')]) await more(url, filled);
    before = await database.counts();
  });

  it('had something in every table', () => {
    expect(Object.entries(before).filter(([, count]) => count === 0)).toEqual([]);
  });

  it('keeps every row and an unbroken trail', async () => {
    const done = await migrate(database.config);
    expect(done).toHaveLength(migrations.length - release);
    expect(await database.counts()).toMatchObject(before);
    expect(await database.brokenTrails()).toEqual([]);
    expect(await migrate(database.config)).toEqual([]);
  });

  it('is worked in as before', async () => {
    await migrate(database.config);
    const queues = openQueues(database.config);
    const clock = new FixedClock('2026-11-24T09:00:00Z');
    const app = await createApi(database.config, queues, { clock, logger: [] });
    await app.listen(0, '127.0.0.1');
    const visitor = new Caller(await app.getUrl());
    await visitor.call(signIn, { body: { email: hr.email, password: hr.password } });
    const { total } = await visitor.call(listEmployees);
    expect(total).toBe(59);
    const checks = await visitor.call(listChecks);
    expect(checks.items).toMatchObject([{ person: { name: 'Jan Eén4' }, files: [{ name: 'pas.pdf' }] }]);
    expect((await visitor.call(readMine)).lines).toMatchObject([{ code: 'HEF', status: 'missing', blocked: true }]);
    expect((await visitor.call(readMatrix)).rows.length).toBeGreaterThan(0);
    await app.close();
    await queues.close();
  });
});

describe('migrating', () => {
  it('leaves nothing of a step that was cut off, and does it when it is asked again', async () => {
    for (const [at, step] of migrations.entries()) {
      const timeline = [...migrations.slice(0, at), cutOff(step)];
      await expect(migrate(database.config, { timeline })).rejects.toThrow();
      const [left] = await database.rows<{ steps: number }>('select count(*)::int as steps from schema_migration');
      expect(left?.steps).toBe(at);
    }
    await migrate(database.config);
    const straight = await aNewDatabase();
    await migrate(straight.config);
    expect(await shape(database)).toEqual(await shape(straight));
    await straight.drop();
  });

  it('waits for a table that somebody uses, without holding up who comes after', async () => {
    await migrate(database.config);
    const reader = new pg.Client({ connectionString: database.config.DATABASE_URL });
    await reader.connect();
    await reader.query('begin; lock table holiday in access share mode');
    let waited = 0;
    const done = await migrate(database.config, {
      timeline: [...migrations, Widen1999999999999],
      whileBusy: async () => {
        waited += 1;
        await reader.query('commit');
      },
    });
    await reader.end();
    expect([waited, done]).toEqual([1, ['Widen1999999999999']]);
  });
});

/** Somebody with a browser. */
class Caller {
  private cookie = '';

  constructor(private readonly address: string) {}

  async call<E extends AnyEndpoint>({ method, path }: E, { body }: { body?: unknown } = {}): Promise<ReplyOf<E>> {
    const response = await fetch(`${this.address}/api${path}`, {
      method,
      headers: { origin: this.address, 'content-type': 'application/json', cookie: this.cookie },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    this.cookie ||= response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    if (response.status !== 200) throw new Error(`${method} ${path}: ${await response.text()}`);
    return (await response.json()) as ReplyOf<E>;
  }
}

class Widen1999999999999 implements MigrationInterface {
  name = 'Widen1999999999999';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table holiday add column note text');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table holiday drop column note');
  }
}

/** The step, and then the power goes before it is finished. */
const cutOff = (step: Step): Step =>
  class implements MigrationInterface {
    private readonly step = new step();
    name = this.step.name as string;
    async up(runner: QueryRunner): Promise<void> {
      await this.step.up(runner);
      await runner.query('select pg_terminate_backend(pg_backend_pid())');
    }
    down(runner: QueryRunner): Promise<void> {
      return this.step.down(runner);
    }
  };
