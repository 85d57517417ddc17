import { DirectoryDatabase, Sessions, sql } from '@leerspoor/platform-server';
import { aHouse, type House } from '@leerspoor/platform-server/testing';
import { PeopleModule } from '../people.module.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { aPerson, aSignIn } from '../testing/builders.js';
import { differenceOf } from '../testing/difference.js';
import { mailTo } from '../testing/mailbox.js';
import { refusal } from '../testing/refusals.js';
import { aBrowser } from '../testing/visitor.js';
import { PasswordService } from './password.service.js';

const password = 'paarse trekker bij de bakker';
const fresh = 'groene fiets in de regen';

describe('a forgotten password', () => {
  let house: House;
  let company: { tenantId: string };
  let passwords: PasswordService;

  beforeAll(async () => {
    house = await aHouse({ modules: [PeopleModule] });
    company = await house.tenant('Havenkamp bv');
    passwords = house.get(PasswordService);
  });
  afterAll(() => house.close());

  const somebody = async (parts: Parameters<typeof aPerson>[2] = {}) => {
    const person = await aPerson(house, company, parts);
    return { ...person, ...(await aSignIn(house, person, { password })) };
  };
  const ask = (email: string, browser = aBrowser()) => passwords.requestReset(email, browser);
  const lastToken = async (email: string) => (await mailTo(house, company, email)).at(-1)?.token ?? '';
  const enter = (email: string, typed: string, browser = aBrowser()) =>
    house.get(SignInService).withPassword({ email, password: typed, keep: false }, browser);

  it('becomes a new one by a link in a letter, which ends all sessions and is confirmed in another letter', async () => {
    const { email } = await somebody({ language: 'en' });
    const browser = aBrowser();
    await enter(email, password, browser);
    await ask(email);
    const token = await lastToken(email);
    expect(await passwords.readReset(token)).toEqual({ email });
    await passwords.reset(token, fresh);
    expect(await house.get(Sessions).actorFor(browser.token ?? '')).toBeNull();
    expect((await refusal(enter(email, password))).status).toBe(401);
    expect((await enter(email, fresh)).signedInWith).toBe('password');
    expect((await mailTo(house, company, email)).map(({ subject }) => subject)).toEqual([
      'Choose a new password',
      'Your password was changed',
    ]);
  });

  it('says the same, and nothing, about an address it does not know', async () => {
    const { email } = await somebody();
    expect(await ask(email)).toBe(await ask('nobody@example.test'));
    expect(await mailTo(house, company, 'nobody@example.test')).toEqual([]);
  });

  it('takes as long for an unknown address', async () => {
    const took = async (email: string) => {
      const started = performance.now();
      await ask(email);
      return performance.now() - started;
    };
    const apart = await differenceOf(
      async () => took((await somebody()).email),
      (n) => took(`nobody${n}@example.test`),
    );
    expect(apart).toBeLessThan(0.2);
  });

  it('has a link that works once, for an hour, until the next one, and only for this', async () => {
    const dead = { code: 'people.link-dead', status: 404, details: {} };
    const { email } = await somebody();
    await ask(email);
    const first = await lastToken(email);
    await ask(email);
    const second = await lastToken(email);
    expect(await refusal(passwords.reset(first, fresh))).toEqual(dead);
    house.clock.advance(3600_000);
    expect(await refusal(passwords.reset(second, fresh))).toEqual(dead);
    await ask(email);
    const third = await lastToken(email);
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => passwords.reset(third, fresh)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await refusal(passwords.readReset(third))).toEqual(dead);
    expect(await refusal(passwords.reset('x'.repeat(43), fresh))).toEqual(dead);
  });

  it('is not solved with a common password, and the link then still works', async () => {
    const { email } = await somebody();
    await ask(email);
    const token = await lastToken(email);
    expect((await refusal(passwords.reset(token, 'Welkom2026!!'))).details.fields).toEqual([
      { path: 'password', code: 'weak' },
    ]);
    await passwords.reset(token, fresh);
    expect((await enter(email, fresh)).signedInWith).toBe('password');
  });

  it('sends no letter to somebody whose access is gone', async () => {
    const closed = await somebody();
    await house
      .get(DirectoryDatabase)
      .rows(sql`update identity.membership set disabled_at = now() where id = ${closed.membershipId}`);
    const left = await somebody({ endsOn: '2026-11-23' });
    for (const { email } of [closed, left]) {
      await ask(email);
      expect(await mailTo(house, company, email)).toEqual([]);
    }
  });

  it('fills no mailbox: the fourth letter in a row is not sent, and nobody can tell', async () => {
    const { email } = await somebody();
    for (let n = 0; n < 6; n += 1) await ask(email);
    expect(await mailTo(house, company, email)).toHaveLength(3);
  });

  it('is slowed down for one network address that asks for everybody', async () => {
    const asks = Array.from({ length: 32 }, (_, n) =>
      passwords.requestReset(`many${n}@example.test`, aBrowser('192.0.2.9')),
    );
    const results = await Promise.allSettled(asks);
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(2);
  });

  it('opens the throttle for its owner', async () => {
    const { email } = await somebody();
    for (let n = 0; n < 5; n += 1) await refusal(enter(email, 'wrong password here'));
    expect((await refusal(enter(email, password))).status).toBe(429);
    await ask(email);
    await passwords.reset(await lastToken(email), fresh);
    expect((await enter(email, fresh)).signedInWith).toBe('password');
  });
});
