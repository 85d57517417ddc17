import pg from 'pg';
import { openEvidence, readCell } from '@leerspoor/certifications-contract';
import { type AnyEndpoint } from '@leerspoor/platform-contract';
import { signIn } from '@leerspoor/people-contract';
import { doors } from '../src/doors.js';
import { aCompany, type TestCompany } from './a-company.js';
import { aLife, type Life } from './a-life.js';
import { anApi, type TestApi } from './an-api.js';

const readable = (Object.values(doors) as unknown as AnyEndpoint[]).filter(
  ({ method, path }) => method === 'GET' && !path.includes(':'),
);

describe('what a browser is given', () => {
  let api: TestApi;
  let company: TestCompany;
  let life: Life;

  beforeAll(async () => {
    api = await anApi({ TRUST_PROXY: '1' });
    company = await aCompany(api);
    life = await aLife(company, 'Proef');
  }, 120_000);
  afterAll(() => api.close());

  it('is a cookie that no script reads and no other site gets, secure and bound to the host behind https', async () => {
    const { email, password } = company.people.hr;
    const cookieOf = async (headers: Record<string, string>) => {
      const visitor = api.visitor();
      const { headers: answer } = await visitor.send(signIn, { body: { email, password } }, headers);
      return { cookie: answer.getSetCookie()[0] ?? '', token: [...visitor.cookies.values()][0] ?? '' };
    };
    const plain = await cookieOf({});
    expect(plain.cookie).toMatch(/^sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const host = api.address.replace('http://', '');
    const secure = await cookieOf({
      'x-forwarded-proto': 'https',
      'x-forwarded-host': host,
      origin: `https://${host}`,
    });
    expect(secure.cookie).toMatch(/^__Host-sid=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('never holds the token of a session in what can be read', async () => {
    const { client } = company.people.hr;
    const token = [...client.cookies.values()][0] as string;
    for (const { path } of readable) expect((await client.raw('GET', `/api${path}`)).text).not.toContain(token);
  });

  it('changes nothing by being read, but the trail of who looked', async () => {
    const before = await contents(api);
    for (const { client } of Object.values(company.people))
      for (const { path } of readable) await client.raw('GET', `/api${path}`);
    expect(await contents(api)).toEqual(before);
  });

  it('carries its policy on every answer, a refusal as well, and is kept in no cache', async () => {
    for (const path of ['/api/session', '/api/nowhere', '/api/health/live', '/api/employees']) {
      const { headers } = await api.visitor().raw('GET', path);
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self';.*frame-ancestors 'none'.*require-trusted-types-for 'script'; trusted-types leerspoor$/,
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('runs nothing of a file that a person handed in', async () => {
    const { hr, employee } = company.people;
    const cell = await hr.client.call(readCell, { params: { personId: employee.id, typeId: life.typeId }, query: {} });
    const [certificate] = cell.certificates;
    const params = { certificateId: certificate?.id ?? '', fileId: certificate?.files[0]?.id ?? '' };
    const { status, headers } = await hr.client.send(openEvidence, { params });
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toBe(`default-src 'none'; style-src 'unsafe-inline'; sandbox`);
    expect(headers.get('content-disposition')).toMatch(/^inline; filename="Proef.pdf"/);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect((await company.people.lead.client.send(openEvidence, { params })).status).toBe(404);
  });
});

describe('guessing', () => {
  it('is not helped by claiming to be somebody else each time', async () => {
    const api = await anApi({ TRUST_PROXY: '1' });
    const email = 'niemand@example.test';
    const statuses: number[] = [];
    for (let n = 1; n <= 8; n += 1) {
      const headers = { 'x-forwarded-for': `203.0.113.${n}, 198.51.100.7` };
      statuses.push(
        (await api.visitor().send(signIn, { body: { email: `${n}${email}`, password: 'x' } }, headers)).status,
      );
    }
    expect(new Set(statuses)).toEqual(new Set([401]));
    const { rows } = await query(api, `select failures from identity.failure where failures = 8`);
    expect(rows).toHaveLength(1); // All eight stand on the one address that our own proxy saw.
    await api.close();
  });
});

async function query(api: TestApi, text: string) {
  const client = new pg.Client({ connectionString: api.config.DATABASE_URL });
  await client.connect();
  try {
    return await client.query<Record<string, string>>(text);
  } finally {
    await client.end();
  }
}

/** A hash of every table with customer data. */
async function contents(api: TestApi): Promise<Record<string, string>> {
  const { rows } = await query(
    api,
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'audit_event'`,
  );
  const hashes = rows.map(
    ({ name }) =>
      `select '${name}' as name, md5(coalesce(string_agg(t::text, '' order by t::text), '')) as hash from ${name} t`,
  );
  const found = await query(api, hashes.join(' union all '));
  return Object.fromEntries(found.rows.map(({ name, hash }) => [name ?? '', hash ?? '']));
}
