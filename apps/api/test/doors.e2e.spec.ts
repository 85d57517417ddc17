import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { type AnyEndpoint } from '@leerspoor/platform-contract';
import { getEmployee, type Hat } from '@leerspoor/people-contract';
import { doors } from '../src/doors.js';
import { grants } from '../src/grants.js';
import { aCompany, type TestCompany } from './a-company.js';
import { anApi, type TestApi } from './an-api.js';
import { type Answer, formOf, type TestClient } from './client.js';
import { idFields } from './sample.js';

/** The doors that stand open for everybody. A new one has to be written here, with its reason in the contract. */
const open = [
  'acceptInvitation',
  'createFirstCompany',
  'downloadAuditPack',
  'getFirstCompany',
  'getInvitation',
  'getPasswordReset',
  'getUnsubscription',
  'listAuditPeople',
  'openAuditActivityDocument',
  'openAuditAppointment',
  'openAuditDocument',
  'readAudit',
  'readGateCard',
  'readLiveness',
  'readReadiness',
  'readWorkPoint',
  'requestPasswordReset',
  'resetPassword',
  'signIn',
  'signInWithCard',
  'unsubscribe',
];

const all = Object.entries(doors) as unknown as [string, AnyEndpoint][];
const ending = new Set(['signOut', 'endSessions', 'endSession']);
const pathOf = (door: AnyEndpoint, id: string = randomUUID()) => `/api${door.path.replace(/:(\w+)/g, id)}`;
const knock = (client: TestClient, door: AnyEndpoint, id?: string, headers: Record<string, string> = {}) =>
  client.raw(door.method, pathOf(door, id), bodyFor(door), headers);
const bodyFor = ({ method, upload }: AnyEndpoint) => (method === 'GET' || upload ? undefined : {});

const hats = Object.keys(grants) as Hat[];
const mayOpen = (hat: Hat, { allow }: AnyEndpoint) =>
  allow === 'public' ||
  allow === 'signed-in' ||
  [...new Set<Hat>(['employee', hat])].some((worn) => (grants[worn] as readonly string[]).includes(allow));

/** 'GET /api/people' for every branch of the tree that Fastify prints. */
function routesOf(tree: string): string[] {
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const found = /^([│├└─\s]*)(\S*)(?: \(([A-Z, ]+)\))?$/.exec(line);
    if (!found?.[2]) return [];
    const [, indent = '', part = '', methods = ''] = found;
    above.splice(Math.floor(indent.length / 4) - 1, Infinity, part);
    return methods
      .split(', ')
      .filter((method) => method && method !== 'HEAD')
      .map((method) => `${method} ${above.join('')}`);
  });
}

/** Some hundred doors, knocked at by everybody: minutes on a busy machine. */
const walk = 240_000;

describe('every door', () => {
  let api: TestApi;
  let own: TestCompany;

  beforeAll(async () => {
    api = await anApi();
    own = await aCompany(api);
  });
  afterAll(() => api.close());

  it('has a contract: the server knows no other addresses', () => {
    const known = routesOf(api.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false }));
    const expected = all.map(([, door]) => `${door.method} /api${door.path}`);
    const extras = known.filter(
      (route) =>
        !expected.includes(route) && !['GET /api/openapi.json', 'GET /api/docs', 'GET /*', 'HEAD /*'].includes(route),
    );
    expect(extras).toEqual([]);
    expect(expected.filter((route) => !known.includes(route))).toEqual([]);
    expect(new Set(expected).size).toBe(expected.length);
  });

  it('asks for a word that some hat has, and no hat has a word that no door asks for', () => {
    const asked = new Set(
      all.map(([, door]) => door.allow).filter((word) => word !== 'public' && word !== 'signed-in'),
    );
    expect(new Set(Object.values(grants).flat())).toEqual(asked);
  });

  it(
    'is closed for who is not signed in, but for the ones that say public',
    async () => {
      const opened: string[] = [];
      for (const [name, door] of all) {
        const { status } = await knock(api.visitor(), door);
        if (status !== 401) opened.push(name);
      }
      expect(opened.sort()).toEqual(open);
    },
    walk,
  );

  it(
    'opens for the hats that have its word, and for no others',
    async () => {
      const wrong: string[] = [];
      for (const [name, door] of all.filter(([name]) => !ending.has(name))) {
        for (const [hat, { client }] of Object.entries(own.people) as [Hat, { client: TestClient }][]) {
          const may = mayOpen(hat, door);
          const { status, problem } = await knock(client, door);
          if (status >= 500 || (!may && status !== 403) || (may && status === 401))
            wrong.push(`${hat} ${name}: ${status} ${problem?.code}`);
        }
      }
      expect(wrong).toEqual([]);
    },
    walk,
  );

  it(
    'refuses a change that does not come from our own pages',
    async () => {
      const { client } = own.people.hr;
      const strangers: Record<string, string>[] = [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { origin: '' },
        { 'sec-fetch-site': 'same-site' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'none' },
        { 'content-type': 'text/plain' },
        { 'content-type': 'application/x-www-form-urlencoded' },
      ];
      const through: string[] = [];
      for (const [name, door] of all.filter(([, { method, fromAnywhere }]) => method !== 'GET' && !fromAnywhere)) {
        for (const headers of strangers) {
          const { status } = await client.raw(door.method, pathOf(door), {}, headers);
          if (status !== 403) through.push(`${name} ${JSON.stringify(headers)}: ${status}`);
        }
      }
      expect(through).toEqual([]);
    },
    walk,
  );

  it(
    'cannot be walked round by spelling its address differently',
    async () => {
      const visitor = api.visitor();
      for (const [, door] of all.filter(([name, { method }]) => method === 'GET' && !open.includes(name))) {
        const path = pathOf(door);
        const probes = [
          `${path}/`,
          path.replace('/api/', '/api//'),
          path.toUpperCase(),
          `${path};x=1`,
          `${path}%2f`,
          `${path}/.`,
          `//${path.slice(1)}`,
          `${path}%00`,
          path.replace('/api', '/%61pi'),
          `/x/..${path}`,
        ];
        for (const probe of probes) expect([200, 204]).not.toContain((await visitor.raw('GET', probe)).status);
        for (const method of ['HEAD', 'OPTIONS', 'TRACE1']) {
          const status = await fetch(api.address + path, { method: method === 'TRACE1' ? 'PATCH' : method }).then(
            (r) => r.status,
          );
          expect([200, 204]).not.toContain(status);
        }
      }
    },
    walk,
  );

  it(
    'says of an id that cannot be what it says of one that nobody has',
    async () => {
      const { client } = own.people.hr;
      const told = ({ status, problem: { code, title, type } }: Answer<AnyEndpoint>) =>
        [status, code, title, type].join();
      const unknown = told(await client.send(getEmployee, { params: { employeeId: randomUUID() } }));
      expect(unknown).toMatch(/^404,not-found/);
      const different: string[] = [];
      for (const [name, door] of all.filter(([, { params }]) => idFields(params).length > 0)) {
        const hat = hats.find((one) => mayOpen(one, door)) ?? 'hr';
        for (const field of idFields(door.params)) {
          for (const id of ['onzin', '%00', `${randomUUID()}0`]) {
            const path = pathOf({ ...door, path: door.path.replace(`:${field}`, id) as '/' });
            const sent = door.upload ? formOf({ name: 'bewijs.pdf', bytes: Buffer.from('%PDF-') }, {}) : bodyFor(door);
            const answer = await own.people[hat].client.raw(door.method, path, sent);
            if (told(answer) !== unknown) different.push(`${name} ${field} ${id}: ${answer.text}`);
          }
        }
      }
      expect(different).toEqual([]);
    },
    walk,
  );

  it(
    'answers nonsense with a refusal, never with a fault',
    async () => {
      const { client } = own.people.hr;
      const naughty = fc.oneof(
        fc.constantFrom(
          '\u0000',
          'a\u0000b',
          '\ud800',
          `'; drop table employee; --`,
          '${7*7}',
          '../../etc/passwd',
          '=cmd()',
          '<script>',
          '9'.repeat(400),
          '-1',
          'NaN',
          '1e309',
          '2025-02-31',
          '%00',
          '٣',
          '\u202e',
        ),
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.integer(),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
      );
      const faults: string[] = [];
      for (const [name, door] of all.filter(([name]) => !ending.has(name) && !open.includes(name))) {
        const keys = [...keysOf(door.body), ...keysOf(door.query)];
        const value = fc.oneof(
          naughty,
          fc.array(naughty, { maxLength: 3 }),
          fc.dictionary(fc.constantFrom('id', 'kind', 'any'), naughty, { noNullPrototype: true }),
        );
        const bodies = fc.record(Object.fromEntries(keys.map((key) => [key, value])), {
          requiredKeys: [],
          noNullPrototype: true,
        });
        for (const sent of fc.sample(bodies, 6)) {
          const search = new URLSearchParams(
            Object.entries(sent).map(([key, v]): [string, string] => [
              key,
              typeof v === 'string' ? v : JSON.stringify(v),
            ]),
          );
          const path = `${pathOf(door, encodeURIComponent(String(fc.sample(fc.constantFrom(randomUUID(), "x'", '..', '%00', '\u0000'), 1)[0])))}?${search.toString()}`;
          const { status } = await client.raw(door.method, path, bodyFor(door) && sent);
          if (status >= 500) faults.push(`${name} ${status} ${JSON.stringify(sent)}`);
        }
      }
      expect(faults).toEqual([]);
    },
    walk,
  );
});

const keysOf = (schema: unknown): string[] => Object.keys((schema as { shape?: Record<string, unknown> }).shape ?? {});

describe('one click in a mail program', () => {
  it('may come from anywhere, and only that', async () => {
    expect(all.filter(([, { fromAnywhere }]) => fromAnywhere).map(([name]) => name)).toEqual(['unsubscribe']);
    const api = await anApi();
    const answer = await fetch(`${api.address}/api/reminders/unsubscriptions/${'x'.repeat(66)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(answer.status).toBe(404);
    await api.close();
  });
});
