import { DirectoryDatabase, Sessions, sql, TenantDatabase, type Actor } from '@leerspoor/platform-server';
import { aHouse, type House } from '@leerspoor/platform-server/testing';
import { PasswordService } from '../account/password.service.js';
import { CardService } from '../access/card.service.js';
import { PeopleModule } from '../people.module.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { anActor, aPerson, aSignIn, type TestPerson } from '../testing/builders.js';
import { refusal } from '../testing/refusals.js';
import { aBrowser, type TestBrowser } from '../testing/visitor.js';
import { SessionService } from './session.service.js';

const password = 'paarse trekker bij de bakker';
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('a session', () => {
  let house: House;
  let company: { tenantId: string };

  beforeAll(async () => {
    house = await aHouse({ modules: [PeopleModule], grants: { employee: ['a.read'], hr: ['access.edit'] } });
    company = await house.tenant('Havenkamp bv');
  });
  afterAll(() => house.close());
  beforeEach(() => house.clock.set('2026-11-24T09:00:00Z'));

  const alive = async (browser: TestBrowser): Promise<Actor | null> =>
    house.get(Sessions).actorFor(browser.token ?? '');
  const actorOf = async (browser: TestBrowser): Promise<Actor> => {
    const actor = await alive(browser);
    if (!actor) throw new Error('Not signed in.');
    return actor;
  };
  /** Does something as the person signed in with this browser, as a request does. */
  const act = async <T>(browser: TestBrowser, work: (actor: Actor) => Promise<T>): Promise<T> => {
    const actor = await actorOf(browser);
    return house.as(actor, () => work(actor));
  };
  const somebody = async (hats: string[] = []) => {
    const person = await aPerson(house, company);
    return { ...person, ...(await aSignIn(house, person, { password, hats })) };
  };
  const enter = async (email: string, keep = false): Promise<TestBrowser> => {
    const browser = aBrowser();
    await house.get(SignInService).withPassword({ email, password, keep }, browser);
    return browser;
  };
  const card = async (person: TestPerson) => {
    const hr = anActor(await aPerson(house, company), { hats: ['employee', 'hr'] });
    return house.as(hr, () => house.get(CardService).make(hr, person.id));
  };
  const enterWithCard = async (person: TestPerson, ownPhone = false): Promise<TestBrowser> => {
    const browser = aBrowser();
    await house.get(SignInService).withCard({ ...(await card(person)), ownPhone }, browser);
    return browser;
  };

  it('lives two idle hours and twelve in all', async () => {
    const { email } = await somebody();
    const idle = await enter(email);
    house.clock.advance(2 * hour - 1000);
    expect(await alive(idle)).not.toBeNull();
    house.clock.advance(2 * hour - 1000);
    expect(await alive(idle)).not.toBeNull();
    house.clock.advance(2 * hour);
    expect(await alive(idle)).toBeNull();

    const busy = await enter(email);
    for (let hours = 1; hours < 12; hours += 1) {
      house.clock.advance(hour);
      expect(await alive(busy)).not.toBeNull();
    }
    house.clock.advance(hour);
    expect(await alive(busy)).toBeNull();
    expect(busy.maxAge).toBeNull();
  });

  it('lives thirty days for who asks to stay, and fifteen idle minutes with a card on a shared device', async () => {
    const person = await somebody();
    const kept = await enter(person.email, true);
    expect(kept.maxAge).toBe(30 * 24 * 3600);
    house.clock.advance(29 * day);
    expect(await alive(kept)).not.toBeNull();
    house.clock.advance(day);
    expect(await alive(kept)).toBeNull();

    const shared = await enterWithCard(person);
    expect(shared.maxAge).toBeNull();
    house.clock.advance(15 * minute);
    expect(await alive(shared)).toBeNull();

    const own = await enterWithCard(person, true);
    expect(own.maxAge).toBe(30 * 24 * 3600);
    house.clock.advance(20 * day);
    expect(await alive(own)).not.toBeNull();
  });

  it('writes that it was seen at most once in five minutes', async () => {
    const browser = await enter((await somebody()).email);
    const { sessionId } = await actorOf(browser);
    const seen = async () =>
      (
        await house
          .get(DirectoryDatabase)
          .one<{ at: Date }>(sql`select last_seen_at as at from identity.session where id = ${sessionId}`)
      )?.at.toISOString();
    house.clock.advance(4 * minute);
    await alive(browser);
    expect(await seen()).toBe('2026-11-24T09:00:00.000Z');
    house.clock.advance(2 * minute);
    await alive(browser);
    expect(await seen()).toBe('2026-11-24T09:06:00.000Z');
  });

  it('ends in one request when access is taken away, the company closes or the employment is over', async () => {
    const directory = house.get(DirectoryDatabase);
    const first = await somebody();
    const browser = await enter(first.email);
    await directory.rows(sql`update identity.membership set disabled_at = now() where id = ${first.membershipId}`);
    expect(await alive(browser)).toBeNull();

    const second = await somebody();
    const other = await enter(second.email);
    await house.as(company, () =>
      house
        .get(TenantDatabase)
        .rows(sql`update employment set ends_on = '2026-11-23' where employee_id = ${second.id}`),
    );
    expect(await alive(other)).toBeNull();

    const closing = await house.tenant('Dicht bv');
    const third = await aPerson(house, closing);
    const { email } = await aSignIn(house, third, { password });
    const last = await enter(email);
    await directory.rows(sql`update identity.tenant set closed_at = now() where id = ${closing.tenantId}`);
    expect(await alive(last)).toBeNull();
  });

  it('wears the hat of a lead as soon as somebody reports, and no longer when they left', async () => {
    const lead = await somebody();
    const browser = await enter(lead.email);
    expect((await actorOf(browser)).hats).toEqual(['employee']);
    const report = await aPerson(house, company, { leadId: lead.id });
    expect((await actorOf(browser)).hats).toEqual(['employee', 'lead']);
    await house.as(company, () =>
      house
        .get(TenantDatabase)
        .rows(sql`update employment set ends_on = '2026-11-23' where employee_id = ${report.id}`),
    );
    expect((await actorOf(browser)).hats).toEqual(['employee']);
  });

  it('begun with a card opens no more than an employee may, whatever hats the person has', async () => {
    const person = await somebody(['hr']);
    expect((await actorOf(await enter(person.email))).hats).toEqual(['employee', 'hr']);
    const actor = await actorOf(await enterWithCard(person));
    expect(actor.hats).toEqual(['employee']);
    expect([...actor.permissions]).toEqual(['a.read']);
  });

  it('is listed for its owner, and ended here, there or everywhere', async () => {
    const sessions = house.get(SessionService);
    const person = await somebody();
    const [here, there, third] = [await enter(person.email), await enter(person.email), await enter(person.email)];
    const listed = await act(here, (actor) => sessions.list(actor));
    expect(listed).toHaveLength(3);
    const current = (await actorOf(here)).sessionId;
    expect(listed.filter((one) => one.current).map(({ id }) => id)).toEqual([current]);

    const { sessionId } = await actorOf(there);
    await act(here, (actor) => sessions.end(actor, sessionId));
    expect(await alive(there)).toBeNull();
    await act(here, (actor) => sessions.endAll(actor, true, here));
    expect(await alive(third)).toBeNull();
    expect(await alive(here)).not.toBeNull();
    const token = here.token;
    await act(here, (actor) => sessions.signOut(actor, here));
    expect(here.token).toBeUndefined();
    expect(await house.get(Sessions).actorFor(token ?? '')).toBeNull();
  });

  it('of somebody else cannot be seen or ended', async () => {
    const [mine, theirs] = [await enter((await somebody()).email), await enter((await somebody()).email)];
    const { sessionId } = await actorOf(theirs);
    const sessions = house.get(SessionService);
    expect(await refusal(act(mine, (actor) => sessions.end(actor, sessionId)))).toMatchObject({ status: 404 });
    expect(await alive(theirs)).not.toBeNull();
  });

  describe('of somebody with two companies', () => {
    const twice = async () => {
      const person = await somebody();
      const other = await house.tenant('Tweede bv');
      const there = await aPerson(house, other);
      const { membershipId } = await aSignIn(house, there, { email: person.email, password });
      return { person, other, there, membershipId };
    };

    it('goes on in the other one under a new token, as long as it would have lasted', async () => {
      const { person, there, membershipId } = await twice();
      const browser = await enter(person.email, true);
      const before = browser.token ?? '';
      house.clock.advance(10 * day);
      const session = await act(browser, (actor) =>
        house.get(SessionService).switchCompany(actor, membershipId, browser),
      );
      expect(session).toMatchObject({ employeeId: there.id, company: { name: 'Tweede bv' } });
      expect(browser.maxAge).toBe(20 * 24 * 3600);
      expect(await house.get(Sessions).actorFor(before)).toBeNull();
      expect((await actorOf(browser)).tenantId).toBe(there.tenantId);
      house.clock.advance(20 * day);
      expect(await alive(browser)).toBeNull();
    });

    it('never goes to a company that is not one’s own, or no longer', async () => {
      const { person, membershipId } = await twice();
      const browser = await enter(person.email);
      const stranger = await somebody();
      const go = (id: string) =>
        refusal(act(browser, (actor) => house.get(SessionService).switchCompany(actor, id, browser)));
      const unknown = await go('00000000-0000-4000-8000-000000000000');
      expect(unknown).toMatchObject({ code: 'not-found', status: 404 });
      expect(await go(stranger.membershipId)).toEqual(unknown);
      await house
        .get(DirectoryDatabase)
        .rows(sql`update identity.membership set disabled_at = now() where id = ${membershipId}`);
      expect(await go(membershipId)).toEqual(unknown);
    });

    it('begun with a card stays where it is, and shows and ends nothing elsewhere', async () => {
      const { person, membershipId } = await twice();
      const elsewhere = await enter(person.email);
      await act(elsewhere, (actor) => house.get(SessionService).switchCompany(actor, membershipId, elsewhere));
      const browser = await enterWithCard(person);
      const sessions = house.get(SessionService);
      expect((await act(browser, (actor) => sessions.describe(actor))).memberships).toHaveLength(1);
      expect(
        await refusal(act(browser, (actor) => sessions.switchCompany(actor, membershipId, browser))),
      ).toMatchObject({ code: 'people.card-stays', status: 409 });
      expect(await act(browser, (actor) => sessions.list(actor))).toHaveLength(1);
      await act(browser, (actor) => sessions.endAll(actor, false, browser));
      expect(await alive(elsewhere)).not.toBeNull();
    });
  });

  it('keeps the language that was chosen', async () => {
    const person = await somebody();
    const browser = await enter(person.email);
    expect(await act(browser, (actor) => house.get(SessionService).setLanguage(actor, 'en'))).toMatchObject({
      language: 'en',
    });
    expect((await actorOf(browser)).language).toBe('en');
  });

  describe('and a changed password', () => {
    const fresh = 'groene fiets in de regen';
    const change = (browser: TestBrowser, old: string, next: string) =>
      act(browser, (actor) => house.get(PasswordService).change(actor, old, next, browser));

    it('ends every other session, goes on here under a new token, and writes to the owner', async () => {
      const person = await somebody();
      const [here, there] = [await enter(person.email), await enter(person.email)];
      const before = here.token ?? '';
      await change(here, password, fresh);
      expect(await alive(there)).toBeNull();
      expect(await house.get(Sessions).actorFor(before)).toBeNull();
      expect(await alive(here)).not.toBeNull();
      expect((await refusal(enter(person.email))).code).toBe('people.sign-in-refused');
      await house.get(SignInService).withPassword({ email: person.email, password: fresh, keep: false }, aBrowser());
      const mail = await house.as(company, () =>
        house
          .get(TenantDatabase)
          .rows<{ subject: string }>(sql`select subject from mail where to_address = ${person.email}`),
      );
      expect(mail).toEqual([{ subject: 'Je wachtwoord is gewijzigd' }]);
    });

    it('needs the old one, and counts wrong ones even though the request fails', async () => {
      const person = await somebody();
      const browser = await enter(person.email);
      for (let n = 0; n < 5; n += 1)
        expect(await refusal(change(browser, 'not the old one', fresh))).toMatchObject({
          code: 'people.password-wrong',
          status: 409,
        });
      expect(await refusal(change(browser, password, fresh))).toMatchObject({ status: 429 });
    });

    it('may not be a common one, or made of the company and the person', async () => {
      const browser = await enter((await somebody()).email);
      for (const poor of ['welkom123456', 'Havenkamp2026!']) {
        expect(await refusal(change(browser, password, poor))).toMatchObject({
          code: 'invalid',
          details: { fields: [{ path: 'newPassword', code: 'weak' }] },
        });
      }
    });
  });
});
