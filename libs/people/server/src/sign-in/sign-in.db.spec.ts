import pg from 'pg';
import { DirectoryDatabase, Sessions, sql, TenantDatabase } from '@leerspoor/platform-server';
import { aHouse, type House } from '@leerspoor/platform-server/testing';
import { PeopleModule } from '../people.module.js';
import { aPerson, aSignIn, type TestPerson } from '../testing/builders.js';
import { differenceOf } from '../testing/difference.js';
import { refusal } from '../testing/refusals.js';
import { aBrowser } from '../testing/visitor.js';
import { SignInService } from './sign-in.service.js';

const password = 'paarse trekker bij de bakker';

describe('signing in with e-mail and password', () => {
  let house: House;
  let signIn: SignInService;
  let sessions: Sessions;
  let company: { tenantId: string };

  beforeAll(async () => {
    house = await aHouse({ modules: [PeopleModule], grants: { employee: ['a.read'], hr: ['b.write'] } });
    signIn = house.get(SignInService);
    sessions = house.get(Sessions);
    company = await house.tenant('Havenkamp bv');
  });
  afterAll(() => house.close());

  const somebody = async (
    hats: string[] = [],
  ): Promise<TestPerson & { email: string; membershipId: string; accountId: string }> => {
    const person = await aPerson(house, company);
    return { ...person, ...(await aSignIn(house, person, { password, hats })) };
  };
  const enter = (email: string, typed = password, browser = aBrowser()) =>
    signIn.withPassword({ email, password: typed, keep: false }, browser);

  it('tells who is there, with the words of all hats, and gives the browser a token that is stored nowhere', async () => {
    const person = await somebody(['hr']);
    const browser = aBrowser();
    const session = await enter(person.email, password, browser);
    expect(session).toMatchObject({
      employeeId: person.id,
      name: person.name,
      hats: ['employee', 'hr'],
      permissions: ['a.read', 'b.write'],
      today: '2026-11-24',
      signedInWith: 'password',
    });
    expect(session.company).toEqual({
      id: company.tenantId,
      name: 'Havenkamp bv',
      timeZone: 'Europe/Amsterdam',
      languages: ['nl', 'en'],
    });
    expect(JSON.stringify(session)).not.toContain(browser.token);
    expect(browser.token).toMatch(/^[\w-]{43}$/);
    const stored = await house
      .get(DirectoryDatabase)
      .rows<{ row: string }>(sql`select row_to_json(s)::text as row from identity.session s`);
    expect(stored.map(({ row }) => row).join()).not.toContain(browser.token);
    expect(await sessions.actorFor(browser.token ?? '')).toMatchObject({
      tenantId: company.tenantId,
      employeeId: person.id,
      zone: 'Europe/Amsterdam',
      language: 'nl',
      today: '2026-11-24',
    });
  });

  it('refuses wrong, unknown, closed and left in the same words', async () => {
    const [known, closed] = [await somebody(), await somebody()];
    await house
      .get(DirectoryDatabase)
      .rows(sql`update identity.membership set disabled_at = now() where id = ${closed.membershipId}`);
    const left = await aPerson(house, company, { endsOn: '2026-11-23' });
    const { email } = await aSignIn(house, left, { password });
    const answers = [
      await refusal(enter(known.email, 'wrong password here')),
      await refusal(enter('nobody@example.test')),
      await refusal(enter(closed.email)),
      await refusal(enter(email)),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ code: 'people.sign-in-refused', status: 401, details: {} })]),
    );
  });

  it('takes as long for an unknown address as for a wrong password', async () => {
    const person = await somebody();
    const took = async (email: string, typed: string) => {
      const started = performance.now();
      await refusal(enter(email, typed));
      await house.get(DirectoryDatabase).rows(sql`delete from identity.failure`);
      return performance.now() - started;
    };
    const apart = await differenceOf(
      () => took(person.email, 'wrong password here'),
      (n) => took(`nobody${n}@example.test`, 'wrong password here'),
    );
    // Without the dummy hash an unknown address is more than ten times as fast; a busy machine alone makes a fifth or more.
    expect(apart).toBeLessThan(0.6);
  });

  it('opens on the last day of an employment and not on the day after', async () => {
    const person = await aPerson(house, company, { endsOn: '2026-11-24' });
    const { email } = await aSignIn(house, person, { password });
    const browser = aBrowser();
    await enter(email, password, browser);
    house.clock.set('2026-11-24T22:59:00Z');
    // Still signed in at one to midnight in Amsterdam, were it not for two idle hours: sign in again.
    await enter(email, password, browser);
    expect(await sessions.actorFor(browser.token ?? '')).not.toBeNull();
    house.clock.set('2026-11-24T23:00:00Z');
    expect(await sessions.actorFor(browser.token ?? '')).toBeNull();
    house.clock.set('2026-11-24T09:00:00Z');
  });

  it('starts under a new token and ends the one the browser came with', async () => {
    const person = await somebody();
    const browser = aBrowser();
    await enter(person.email, password, browser);
    const first = browser.token ?? '';
    await enter(person.email, password, browser);
    expect(browser.token).not.toBe(first);
    expect(await sessions.actorFor(first)).toBeNull();
  });

  it('never takes over a token that somebody put in the browser', async () => {
    const person = await somebody();
    const browser = aBrowser();
    browser.token = 'a'.repeat(43);
    await enter(person.email, password, browser);
    expect(browser.token).not.toBe('a'.repeat(43));
    expect(await sessions.actorFor('a'.repeat(43))).toBeNull();
  });

  it('makes a password hash of today’s strength from a weaker one', async () => {
    const person = await somebody();
    await enter(person.email);
    const row = await house
      .get(DirectoryDatabase)
      .one<{ hash: string }>(sql`select password_hash as hash from identity.account where id = ${person.accountId}`);
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await enter(person.email)).employeeId).toBe(person.id);
  });

  it('opens the company that was used last when there are several', async () => {
    const person = await somebody();
    const other = await house.tenant('Tweede bv');
    const there = await aPerson(house, other);
    await aSignIn(house, there, { email: person.email, password });
    house.clock.advance(60_000);
    expect((await enter(person.email)).memberships.map(({ companyName, current }) => [companyName, current])).toEqual([
      ['Havenkamp bv', true],
      ['Tweede bv', false],
    ]);
    await house
      .get(DirectoryDatabase)
      .rows(sql`update identity.membership set disabled_at = now() where id = ${person.membershipId}`);
    expect((await enter(person.email)).company.name).toBe('Tweede bv');
  });

  describe('is slowed down', () => {
    it('after five wrong tries for an account, known or not, and heals by waiting', async () => {
      const person = await somebody();
      for (const email of [person.email, 'nobody-else@example.test']) {
        for (let n = 0; n < 5; n += 1) expect((await refusal(enter(email, 'wrong password here'))).status).toBe(401);
        const blocked = await refusal(enter(email));
        expect(blocked).toMatchObject({ code: 'too-many-requests', status: 429, details: { values: { seconds: 30 } } });
      }
      house.clock.advance(31_000);
      expect((await enter(person.email)).employeeId).toBe(person.id);
    });

    it('by a success that wipes the own counter out', async () => {
      const person = await somebody();
      for (let round = 0; round < 3; round += 1) {
        for (let n = 0; n < 4; n += 1) await refusal(enter(person.email, 'wrong password here'));
        expect((await enter(person.email)).employeeId).toBe(person.id);
      }
    });

    it('lets at most five of twenty parallel guesses through', async () => {
      const person = await somebody();
      const guesses = await Promise.all(
        Array.from({ length: 20 }, () => refusal(enter(person.email, 'wrong password here'))),
      );
      expect(guesses.filter(({ status }) => status === 401)).toHaveLength(5);
      expect(guesses.filter(({ status }) => status === 429)).toHaveLength(15);
    });

    it('per network address too, whoever is tried', async () => {
      const tries = Array.from({ length: 32 }, (_, n) =>
        refusal(enter(`spray${n}@example.test`, 'wrong password here', aBrowser('192.0.2.7'))),
      );
      const statuses = (await Promise.all(tries)).map(({ status }) => status).sort();
      expect(statuses).toEqual([...Array.from({ length: 30 }, () => 401), 429, 429]);
    });
  });

  it('leaves a trail: who came in, and who was refused', async () => {
    const person = await somebody();
    await refusal(enter(person.email, 'wrong password here'));
    await enter(person.email);
    const rows = await house.as(company, () =>
      house
        .get(TenantDatabase)
        .rows<{ action: string; name: string }>(
          sql`select action, actor_name as name from audit_event where person_id = ${person.id} order by seq`,
        ),
    );
    expect(rows).toEqual([
      { action: 'session.refused', name: '' },
      { action: 'session.started', name: person.name },
    ]);
  });

  it('shows no neighbour what it knows', async () => {
    const neighbour = await house.tenant('Buurman bv');
    const person = await aPerson(house, neighbour);
    const { email } = await aSignIn(house, person, { password });
    const browser = aBrowser();
    const session = await enter(email, password, browser);
    expect(session.memberships).toHaveLength(1);
    expect((await sessions.actorFor(browser.token ?? ''))?.tenantId).toBe(neighbour.tenantId);
    await house.as(company, async () => {
      expect(await house.get(TenantDatabase).rows(sql`select from employee where id = ${person.id}`)).toHaveLength(0);
    });
  });

  it('works as well when the owner of the database is no superuser and stands behind the walls too', async () => {
    const person = await somebody(['hr']);
    const lead = await aPerson(house, company);
    const { email } = await aSignIn(house, lead, { password });
    await house.as(company, () =>
      house.get(TenantDatabase).rows(sql`update employee set lead_id = ${lead.id} where id = ${person.id}`),
    );
    const owner = new pg.Client({ connectionString: house.config.DATABASE_URL });
    await owner.connect();
    const role = `plain_owner_${person.id.slice(0, 8)}`;
    try {
      await owner.query(`create role ${role} nosuperuser nobypassrls; grant usage on schema public, identity to ${role};
        grant select, update on all tables in schema public, identity to ${role}; grant create on schema identity to ${role};
        alter function identity.member owner to ${role}; alter function identity.session_actor owner to ${role}`);
      expect((await enter(email)).hats).toEqual(['employee', 'lead']);
      expect((await enter(person.email)).hats).toEqual(['employee', 'hr']);
    } finally {
      await owner.query(`reassign owned by ${role} to current_user; drop owned by ${role}; drop role ${role}`);
      await owner.end();
    }
  });
});
