import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type AnyEndpoint } from '@leerspoor/platform-contract';
import { doors } from '../src/doors.js';
import { aCompany, type TestCompany } from './a-company.js';
import { aLife, type Life } from './a-life.js';
import { anApi, type TestApi } from './an-api.js';
import { idFields, sampleOf } from './sample.js';

const all = Object.entries(doors) as unknown as [string, AnyEndpoint][];
const canary = 'KANARIE';
const pathOf = ({ path }: AnyEndpoint, id: string) => `/api${path.replace(/:(\w+)/g, id)}`;

/** Every door by every id: minutes on a busy machine. */
const walk = 240_000;

describe('the neighbour', () => {
  let api: TestApi;
  let mine: TestCompany;
  let theirs: TestCompany;
  let life: Life;
  /** One id of every table in which they have something. */
  let ids: { table: string; id: string }[];

  beforeAll(async () => {
    api = await anApi();
    mine = await aCompany(api, 'Eigen');
    theirs = await aCompany(api, canary);
    life = await aLife(mine, 'Eigen');
    await aLife(theirs, canary);
    ids = await idsOf(api, theirs.tenantId);
  }, 120_000);
  afterAll(() => api.close());

  it(
    'has something of everything, or what follows proves little',
    () => {
      expect(ids.map(({ table }) => table)).toEqual(
        expect.arrayContaining([
          ...[
            'absence',
            'appointment',
            'audit_event',
            'certificate',
            'certificate_type',
            'employee',
            'employment',
            'exemption',
          ],
          ...['import', 'job_role', 'location', 'requirement', 'stored_file', 'suspension', 'team'],
        ]),
      );
    },
    walk,
  );

  it(
    'gets the same answer for what is ours as for what is nowhere',
    async () => {
      const different: string[] = [];
      for (const [name, door] of all.filter(([, { path, allow }]) => path.includes(':') && allow !== 'public')) {
        const knock = async (id: string) => {
          const { status, problem, text } = await mine.people.hr.client.raw(
            door.method,
            pathOf(door, id),
            bodyOf(door),
          );
          return [status, status < 400 ? text : JSON.stringify({ ...problem, id: undefined })].join(' ');
        };
        const nowhere = await knock(randomUUID());
        for (const { table, id } of ids) {
          const real = await knock(id);
          if (real !== nowhere || real.startsWith('2')) different.push(`${name} ${table}: ${real} / ${nowhere}`);
        }
      }
      expect(different).toEqual([]);
    },
    walk,
  );

  it(
    'never meets a word of another company in anything that can be read',
    async () => {
      const leaks: string[] = [];
      const read = all.filter(([, { method, path }]) => method === 'GET' && !path.includes(':'));
      for (const [name, door] of read) {
        for (const [hat, { client }] of Object.entries(mine.people)) {
          const plain = await client.raw('GET', pathOf(door, ''));
          if (plain.text.includes(canary)) leaks.push(`${hat} ${name}`);
          const searched = await client.raw('GET', `${pathOf(door, '')}?search=${canary}&q=${canary}`);
          if (new RegExp(`${canary} (bv|team|depot|functie|pas)`).test(searched.text)) leaks.push(`${hat} ${name}?`);
        }
      }
      expect(leaks).toEqual([]);
    },
    walk,
  );

  /** An id of my own that fits; undefined where I have none, or where nothing may stand. */
  const mineFor = (field: string) =>
    ({ personId: mine.people.employee.id, personIds: mine.people.employee.id, typeId: life.typeId })[field];

  it(
    'cannot be named in anything that is written',
    async () => {
      const before = await rowsOf(api);
      const wrong: string[] = [];
      const understood = new Set<string>();
      const written = all.filter(
        ([, { method, body, allow, upload }]) =>
          method !== 'GET' && allow !== 'public' && !upload && idFields(body).length > 0,
      );
      for (const [name, door] of written) {
        const fields = idFields(door.body);
        for (const { table, id } of ids) {
          for (const foreign of [fields, ...fields.map((field) => [field])]) {
            // All ids are theirs, or one is and the others are mine.
            const body = sampleOf(door.body, (field) => (foreign.includes(field) ? id : mineFor(field)));
            const { status, text, problem } = await mine.people.hr.client.raw(
              door.method,
              pathOf(door, mine.people.employee.id),
              body,
            );
            if ((problem?.fields ?? []).every(({ code }) => code === 'unknown')) understood.add(name);
            // What only reads may say that it found nobody; what would be kept is refused.
            if (status >= 500 || text.includes(canary))
              wrong.push(`${name} ${table} ${foreign.join()}: ${status} ${text.slice(0, 200)}`);
          }
        }
      }
      expect(wrong).toEqual([]);
      // Everywhere it was the id that was refused, not some other fault of the request.
      expect(written.map(([name]) => name).filter((name) => !understood.has(name))).toEqual([]);
      expect(await rowsOf(api)).toEqual(before);
    },
    walk,
  );
});

const bodyOf = ({ method, upload }: AnyEndpoint) => (method === 'GET' || upload ? undefined : {});

async function asOwner<T>(api: TestApi, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: api.config.DATABASE_URL });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const tablesOf = async (client: pg.Client) =>
  (
    await client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migration' order by 1`,
    )
  ).rows.map(({ name }) => name);

const idsOf = (api: TestApi, tenantId: string) =>
  asOwner(api, async (client) => {
    const found: { table: string; id: string }[] = [];
    for (const table of await tablesOf(client)) {
      const { rows } = await client.query<{ id: string }>(
        `select id from ${table} where tenant_id = $1 order by id limit 1`,
        [tenantId],
      );
      if (rows[0]) found.push({ table, id: rows[0].id });
    }
    return found;
  });

/** Rows per table, of everybody together. */
const rowsOf = (api: TestApi) =>
  asOwner(api, async (client) => {
    const counts: Record<string, number> = {};
    for (const table of await tablesOf(client))
      counts[table] = (await client.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n ?? 0;
    return counts;
  });
