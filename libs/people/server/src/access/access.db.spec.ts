import { type Actor, DirectoryDatabase, Sessions, sql, TenantDatabase } from '@leerspoor/platform-server';
import { aHouse, type House } from '@leerspoor/platform-server/testing';
import { AcceptanceService } from '../account/acceptance.service.js';
import { EmploymentService } from '../employee/employment.service.js';
import { EmployeeService } from '../employee/employee.service.js';
import { PeopleModule } from '../people.module.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { anActor, aPerson, aSignIn, type TestPerson } from '../testing/builders.js';
import { mailTo } from '../testing/mailbox.js';
import { refusal } from '../testing/refusals.js';
import { aBrowser, type TestBrowser } from '../testing/visitor.js';
import { AccessService } from './access.service.js';
import { CardService } from './card.service.js';
import { InvitationService } from './invitation.service.js';

const password = 'paarse trekker bij de bakker';
const fresh = 'groene fiets in de regen';
const day = 24 * 3600_000;
let count = 0;
const anAddress = () => `invited${(count += 1)}@example.test`;

describe('access', () => {
  let house: House;
  let company: { tenantId: string };
  let hr: Actor;
  let admin: Actor;

  beforeAll(async () => {
    house = await aHouse({ modules: [PeopleModule] });
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    house.clock.set('2026-11-24T09:00:00Z');
    company = await house.tenant('Havenkamp bv');
    hr = anActor(await aPerson(house, company), { hats: ['employee', 'hr'], permissions: ['access.edit'] });
    admin = anActor(await aPerson(house, company), {
      hats: ['employee', 'company-admin'],
      permissions: ['access.edit'],
    });
  });

  const as = <T>(actor: Actor, work: () => Promise<T>) => house.as(actor, work);
  const invite = (person: TestPerson, actor = hr) =>
    as(actor, () => house.get(InvitationService).invite(actor, person.id));
  const invited = async (parts: Parameters<typeof aPerson>[2] = {}) => {
    const email = anAddress();
    const person = await aPerson(house, company, { email, firstName: 'Noor', ...parts });
    await invite(person);
    const [mail] = await mailTo(house, company, email);
    return { person, email, token: mail?.token ?? '' };
  };
  const accept = (token: string, typed = password, browser: TestBrowser = aBrowser()) =>
    house.get(AcceptanceService).accept(token, { password: typed, keep: false }, browser);
  const enter = (email: string, typed = password) =>
    house.get(SignInService).withPassword({ email, password: typed, keep: false }, aBrowser());
  const state = async (person: TestPerson) => (await as(hr, () => house.get(AccessService).of(person.id))).state;
  const alive = (browser: TestBrowser) => house.get(Sessions).actorFor(browser.token ?? '');
  const trail = (person: TestPerson) =>
    as(hr, async () =>
      (
        await house
          .get(TenantDatabase)
          .rows<{ action: string }>(sql`select action from audit_event where person_id = ${person.id} order by seq`)
      ).map(({ action }) => action),
    );

  describe('by invitation', () => {
    it('runs from a letter to a password to being signed in', async () => {
      const { person, email, token } = await invited();
      expect(await state(person)).toBe('invited');
      const [mail] = await mailTo(house, company, email);
      expect(mail).toMatchObject({ kind: 'people.invitation', subject: 'Havenkamp bv nodigt je uit voor Leerspoor' });
      expect(mail?.text).toContain(`https://leerspoor.example/welkom/${token}`);
      expect(await house.get(AcceptanceService).read(token)).toEqual({
        companyName: 'Havenkamp bv',
        name: person.name,
        firstName: 'Noor',
        email,
        language: 'nl',
        hasAccount: false,
      });
      const browser = aBrowser();
      expect(await accept(token, password, browser)).toMatchObject({ employeeId: person.id, hats: ['employee'] });
      expect((await alive(browser))?.employeeId).toBe(person.id);
      expect(await state(person)).toBe('open');
      expect((await enter(email)).employeeId).toBe(person.id);
      expect(await trail(person)).toEqual(['access.invited', 'access.accepted', 'session.started', 'session.started']);
    });

    it('stores no link as it stands in the letter', async () => {
      const { token } = await invited();
      const rows = await house
        .get(DirectoryDatabase)
        .rows<{ row: string }>(sql`select row_to_json(l)::text as row from identity.link l`);
      expect(rows.map(({ row }) => row).join()).not.toContain(token);
    });

    it('works once, for seven days, until the next one', async () => {
      const dead = { code: 'people.link-dead', status: 404, details: {} };
      const used = await invited();
      await accept(used.token);
      expect(await refusal(accept(used.token))).toEqual(dead);
      expect(await refusal(house.get(AcceptanceService).read(used.token))).toEqual(dead);

      const late = await invited();
      house.clock.advance(7 * day);
      expect(await refusal(accept(late.token))).toEqual(dead);

      const renewed = await invited();
      await invite(renewed.person);
      expect(await refusal(accept(renewed.token))).toEqual(dead);
      expect(await refusal(accept('x'.repeat(43)))).toEqual(dead);
    });

    it('is accepted once when two do it at the same moment', async () => {
      const { person, token } = await invited();
      const tries = await Promise.allSettled([
        accept(token),
        accept(token, fresh),
        accept(token),
        accept(token, fresh),
      ]);
      expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const rows = await house
        .get(DirectoryDatabase)
        .rows(sql`select from identity.membership where employee_id = ${person.id} and account_id is not null`);
      expect(rows).toHaveLength(1);
    });

    it('dies when the person leaves, gets another address, or loses access', async () => {
      const leaver = await invited();
      await as(hr, () =>
        house
          .get(TenantDatabase)
          .rows(sql`update employment set ends_on = '2026-11-23' where employee_id = ${leaver.person.id}`),
      );
      const moved = await invited();
      await as(hr, () =>
        house
          .get(TenantDatabase)
          .rows(sql`update employee set email_norm = ${anAddress()} where id = ${moved.person.id}`),
      );
      const revoked = await invited();
      await as(hr, () => house.get(AccessService).revoke(hr, revoked.person.id));
      for (const { token } of [leaver, moved, revoked])
        expect((await refusal(accept(token))).code).toBe('people.link-dead');
    });

    it('asks for a password that is long and not common', async () => {
      const { token } = await invited();
      expect((await refusal(accept(token, 'kort'))).details.fields).toEqual([{ path: 'password', code: 'too-short' }]);
      expect((await refusal(accept(token, 'Welkom2026!!'))).details.fields).toEqual([
        { path: 'password', code: 'weak' },
      ]);
      expect((await accept(token)).hats).toEqual(['employee']);
    });

    it('to an address that has an account elsewhere asks for that account’s own password', async () => {
      const email = anAddress();
      const elsewhere = await house.tenant('Buurman bv');
      const there = await aPerson(house, elsewhere, { email });
      await aSignIn(house, there, { email, password });
      const here = await aPerson(house, company, { email });
      await invite(here);
      const [mail] = await mailTo(house, company, email);
      const token = mail?.token ?? '';
      expect((await house.get(AcceptanceService).read(token)).hasAccount).toBe(true);
      expect(await refusal(accept(token, fresh))).toMatchObject({ code: 'people.sign-in-refused', status: 401 });
      expect(await refusal(enter(email, fresh))).toMatchObject({ status: 401 });
      const session = await accept(token, password);
      expect(session.memberships.map(({ companyName }) => companyName)).toEqual(['Buurman bv', 'Havenkamp bv']);
    });

    it('plays no part for whoever is signed in in that browser', async () => {
      const bystander = await aPerson(house, company);
      const { email } = await aSignIn(house, bystander, { password });
      const browser = aBrowser();
      await house.get(SignInService).withPassword({ email, password, keep: false }, browser);
      const before = browser.token ?? '';
      const { person, token } = await invited();
      expect((await accept(token, fresh, browser)).employeeId).toBe(person.id);
      expect(await house.get(Sessions).actorFor(before)).toBeNull();
    });

    it('moves access to another address, ends the old sessions and writes to the old address', async () => {
      const first = await invited();
      const browser = aBrowser();
      await accept(first.token, password, browser);
      const email = anAddress();
      await as(hr, () =>
        house.get(TenantDatabase).rows(sql`update employee set email_norm = ${email} where id = ${first.person.id}`),
      );
      await invite(first.person);
      await accept((await mailTo(house, company, email))[0]?.token ?? '', fresh);
      expect(await alive(browser)).toBeNull();
      expect((await enter(email, fresh)).employeeId).toBe(first.person.id);
      expect((await refusal(enter(first.email))).status).toBe(401);
      expect((await mailTo(house, company, first.email)).map(({ kind }) => kind)).toContain('people.access-moved');
    });

    it('is refused without an address, after leaving, and for a neighbour’s person', async () => {
      expect(await refusal(invite(await aPerson(house, company)))).toMatchObject({
        code: 'people.no-email',
        status: 409,
      });
      expect(
        await refusal(invite(await aPerson(house, company, { email: anAddress(), endsOn: '2026-11-23' }))),
      ).toMatchObject({ code: 'people.left', status: 409 });
      const neighbour = await aPerson(house, await house.tenant('Buurman bv'), { email: anAddress() });
      expect(await refusal(invite(neighbour))).toMatchObject({ code: 'not-found', status: 404 });
    });

    it('goes to many at once and says who was passed over, and why', async () => {
      const good = await aPerson(house, company, { email: anAddress(), language: 'en' });
      const open = await aPerson(house, company, { email: anAddress(), lastName: 'Aan' });
      await aSignIn(house, open);
      const mute = await aPerson(house, company, { lastName: 'Zonder' });
      const neighbour = await aPerson(house, await house.tenant('Buurman bv'), { email: anAddress() });
      const ids = [good, open, mute, neighbour].map(({ id }) => id);
      expect(await as(hr, () => house.get(InvitationService).inviteAll(hr, ids))).toEqual({
        invited: 1,
        skipped: [
          { employeeId: open.id, name: open.name, reason: 'already-open' },
          { employeeId: mute.id, name: mute.name, reason: 'no-email' },
        ],
      });
    });
  });

  describe('by a card', () => {
    const make = (person: TestPerson, actor = hr) => as(actor, () => house.get(CardService).make(actor, person.id));
    const withCard = (code: string, pin: string, browser = aBrowser()) =>
      house.get(SignInService).withCard({ code, pin, ownPhone: false }, browser);

    it('opens with code and PIN, which are stored nowhere', async () => {
      const person = await aPerson(house, company);
      const card = await make(person);
      expect(card).toMatchObject({
        name: person.name,
        companyName: 'Havenkamp bv',
        url: `https://leerspoor.example/inloggen?code=${card.code}`,
      });
      expect(card.url).not.toContain(card.pin);
      expect(await withCard(card.code, card.pin)).toMatchObject({ employeeId: person.id, signedInWith: 'card' });
      const rows = await house
        .get(DirectoryDatabase)
        .rows<{ row: string }>(
          sql`select row_to_json(m)::text as row from identity.membership m where employee_id = ${person.id}`,
        );
      expect(rows[0]?.row).not.toContain(card.code);
      expect(rows[0]?.row).not.toContain(`"${card.pin}"`);
    });

    it('looks the same for a wrong PIN and a code that does not exist', async () => {
      const card = await make(await aPerson(house, company));
      const wrong = await refusal(withCard(card.code, card.pin === '482913' ? '482914' : '482913'));
      expect(wrong).toEqual({ code: 'people.sign-in-refused', status: 401, details: {} });
      expect(await refusal(withCard('00000000', card.pin))).toEqual(wrong);
    });

    it('waits after five wrong PINs, the right one included', async () => {
      const card = await make(await aPerson(house, company));
      const wrong = card.pin === '482913' ? '482914' : '482913';
      const guesses = await Promise.all(Array.from({ length: 12 }, () => refusal(withCard(card.code, wrong))));
      expect(guesses.filter(({ status }) => status === 401)).toHaveLength(5);
      expect((await refusal(withCard(card.code, card.pin))).status).toBe(429);
      house.clock.advance(61_000);
      expect((await withCard(card.code, card.pin)).signedInWith).toBe('card');
    });

    it('is dead at once when HR renews it, with the sessions it began', async () => {
      const person = await aPerson(house, company);
      const old = await make(person);
      const browser = aBrowser();
      await withCard(old.code, old.pin, browser);
      const renewed = await make(person);
      expect(renewed.code).not.toBe(old.code);
      expect(await alive(browser)).toBeNull();
      expect((await refusal(withCard(old.code, old.pin))).status).toBe(401);
      expect((await withCard(renewed.code, renewed.pin)).employeeId).toBe(person.id);
      expect((await trail(person)).filter((action) => action === 'access.card-made')).toHaveLength(2);
    });

    it('stays dead for somebody who left and came back', async () => {
      const person = await aPerson(house, company);
      const card = await make(person);
      const [employment] = (await as(hr, () => house.get(EmployeeService).get(hr, person.id))).employments;
      const employments = house.get(EmploymentService);
      await as(hr, () =>
        employments.change(hr, person.id, employment?.id ?? '', {
          startsOn: employment?.startsOn ?? hr.today,
          endsOn: '2026-11-23' as typeof hr.today,
        }),
      );
      expect((await refusal(withCard(card.code, card.pin))).status).toBe(401);
      await as(hr, () => employments.add(hr, person.id, hr.today));
      expect((await refusal(withCard(card.code, card.pin))).status).toBe(401);
      const fresh = await make(person);
      expect((await withCard(fresh.code, fresh.pin)).employeeId).toBe(person.id);
    });

    it('and later by e-mail as well is one and the same person', async () => {
      const email = anAddress();
      const person = await aPerson(house, company, { email });
      const card = await make(person);
      await invite(person);
      await accept((await mailTo(house, company, email))[0]?.token ?? '');
      expect((await withCard(card.code, card.pin)).employeeId).toBe(person.id);
      expect((await enter(email)).employeeId).toBe(person.id);
    });

    it('is printed for many at once, in name order', async () => {
      const people = [
        await aPerson(house, company, { lastName: 'Zwart' }),
        await aPerson(house, company, { lastName: 'Aalders' }),
        await aPerson(house, company, { endsOn: '2026-01-01' }),
      ];
      const { cards, skipped } = await as(hr, () =>
        house.get(CardService).makeAll(
          hr,
          people.map(({ id }) => id),
        ),
      );
      expect(cards.map(({ name }) => name)).toEqual(['Sam Aalders', 'Sam Zwart']);
      expect(skipped).toEqual([{ employeeId: people[2]?.id, name: people[2]?.name, reason: 'left' }]);
      for (const { code, pin, employeeId } of cards) expect((await withCard(code, pin)).employeeId).toBe(employeeId);
    });
  });

  describe('of an administrator', () => {
    const anAdmin = async () => {
      const person = await aPerson(house, company, { email: anAddress() });
      return { ...person, ...(await aSignIn(house, person, { password, hats: ['company-admin'] })) };
    };

    it('is not arranged or taken away by HR, only by another administrator', async () => {
      const person = await anAdmin();
      await anAdmin();
      const forbidden = { code: 'forbidden', status: 403 };
      expect(await refusal(invite(person))).toMatchObject(forbidden);
      expect(await refusal(as(hr, () => house.get(CardService).make(hr, person.id)))).toMatchObject(forbidden);
      expect(await refusal(as(hr, () => house.get(AccessService).revoke(hr, person.id)))).toMatchObject(forbidden);
      expect((await as(hr, () => house.get(CardService).makeAll(hr, [person.id]))).skipped).toMatchObject([
        { reason: 'forbidden' },
      ]);
      expect((await as(admin, () => house.get(AccessService).revoke(admin, person.id))).state).toBe('closed');
    });

    it('stays while it is the last one that can sign in', async () => {
      const [one, two] = [await anAdmin(), await anAdmin()];
      const access = house.get(AccessService);
      expect((await as(admin, () => access.setHats(admin, one.id, []))).hats).toEqual([]);
      const last = { code: 'people.last-admin', status: 409 };
      expect(await refusal(as(admin, () => access.setHats(admin, two.id, ['hr'])))).toMatchObject(last);
      expect(await refusal(as(admin, () => access.revoke(admin, two.id)))).toMatchObject(last);
      const [employment] = (await as(admin, () => house.get(EmployeeService).get(admin, two.id))).employments;
      const leave = () =>
        house.get(EmploymentService).change(admin, two.id, employment?.id ?? '', {
          startsOn: employment?.startsOn ?? admin.today,
          endsOn: admin.today,
        });
      expect(await refusal(as(admin, leave))).toMatchObject(last);
    });

    it('is kept when two administrators take each other’s hat at the same moment', async () => {
      const [one, two] = [await anAdmin(), await anAdmin()];
      const access = house.get(AccessService);
      const results = await Promise.allSettled(
        [one, two].map((person) => as(admin, () => access.setHats(admin, person.id, []))),
      );
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });
  });

  it('changes with the hats: at once, in a new session, and on record', async () => {
    const person = await aPerson(house, company);
    const { email } = await aSignIn(house, person, { password });
    const browser = aBrowser();
    await house.get(SignInService).withPassword({ email, password, keep: false }, browser);
    expect(
      (await as(admin, () => house.get(AccessService).setHats(admin, person.id, ['knowledge-editor', 'hr']))).hats,
    ).toEqual(['hr', 'knowledge-editor']);
    expect(await alive(browser)).toBeNull();
    expect((await enter(email)).hats).toEqual(['employee', 'hr', 'knowledge-editor']);
    expect(await trail(person)).toContain('access.hats-changed');
  });

  it('does not come back by an old invitation for somebody who left and came back', async () => {
    const { person, token } = await invited();
    const [employment] = (await as(hr, () => house.get(EmployeeService).get(hr, person.id))).employments;
    const employments = house.get(EmploymentService);
    const startsOn = employment?.startsOn ?? hr.today;
    await as(hr, () =>
      employments.change(hr, person.id, employment?.id ?? '', { startsOn, endsOn: '2026-11-23' as typeof hr.today }),
    );
    await as(hr, () => employments.add(hr, person.id, hr.today));
    expect((await refusal(accept(token))).code).toBe('people.link-dead');
  });

  it('can be given hats before the invitation is accepted', async () => {
    const { person, token } = await invited();
    await as(admin, () => house.get(AccessService).setHats(admin, person.id, ['hr']));
    expect((await accept(token)).hats).toEqual(['employee', 'hr']);
  });

  it('comes back by a new invitation after it was taken away, and card and sessions do not', async () => {
    const first = await invited();
    const browser = aBrowser();
    await accept(first.token, password, browser);
    const card = await as(hr, () => house.get(CardService).make(hr, first.person.id));
    expect((await as(hr, () => house.get(AccessService).revoke(hr, first.person.id))).state).toBe('closed');
    expect(await alive(browser)).toBeNull();
    expect((await refusal(enter(first.email))).status).toBe(401);
    await invite(first.person);
    expect(await state(first.person)).toBe('invited');
    await accept((await mailTo(house, company, first.email)).at(-1)?.token ?? '');
    expect(await state(first.person)).toBe('open');
    expect((await refusal(house.get(SignInService).withCard({ ...card, ownPhone: false }, aBrowser()))).status).toBe(
      401,
    );
  });

  it('of a neighbour’s people cannot be touched', async () => {
    const neighbour = await house.tenant('Buurman bv');
    const theirs = await aPerson(house, neighbour, { email: anAddress() });
    const { membershipId } = await aSignIn(house, theirs, { password });
    const touches: (() => Promise<unknown>)[] = [
      () => house.get(AccessService).setHats(admin, theirs.id, ['hr']),
      () => house.get(AccessService).revoke(admin, theirs.id),
      () => house.get(AccessService).of(theirs.id),
      () => house.get(CardService).make(admin, theirs.id),
    ];
    for (const touch of touches)
      expect(await refusal(as(admin, touch))).toMatchObject({ code: 'not-found', status: 404 });
    const row = await house
      .get(DirectoryDatabase)
      .one<{ hats: string[]; off: boolean }>(
        sql`select hats, disabled_at is not null as off from identity.membership where id = ${membershipId}`,
      );
    expect(row).toEqual({ hats: [], off: false });
  });
});
