import { sql } from '@leerspoor/platform-server';
import { anActor } from '@leerspoor/people-server/testing';
import { aReminderHouse, type Company, type ReminderHouse } from '../testing/a-reminder-house.js';
import { PreferenceService } from './preference.service.js';
import { StopLinkService } from './stop-link.service.js';
import { stopToken } from './stop-token.rules.js';

const everything = { legal: true, normal: true, nudge: true };

describe('what people choose about mail', () => {
  let world: ReminderHouse;
  let company: Company;
  const asJan = <T>(work: () => Promise<T>) =>
    world.house.as({ tenantId: company.tenantId, employeeId: company.jan.id }, work);
  const get = () => asJan(() => world.house.get(PreferenceService).get(anActor(company.jan)));
  const set = (change: object) =>
    asJan(() =>
      world.house
        .get(PreferenceService)
        .set(anActor(company.jan), { email: everything, quiet: null, confirmSilence: false, version: 0, ...change }),
    );

  beforeAll(async () => {
    world = await aReminderHouse();
  });
  beforeEach(async () => {
    company = await world.company();
  });
  afterAll(() => world.close());

  it('is everything, at any working hour, until they choose otherwise', async () => {
    expect(await get()).toMatchObject({
      email: everything,
      quiet: null,
      refused: false,
      version: 0,
      address: expect.stringContaining('jan'),
    });
    const quiet = { from: '22:00', until: '09:30' };
    expect(await set({ email: { ...everything, nudge: false }, quiet })).toMatchObject({
      email: { nudge: false },
      quiet,
      version: 1,
    });
    expect(await get()).toMatchObject({ email: { ...everything, nudge: false }, quiet, version: 1 });
    await expect(set({ version: 0 })).rejects.toMatchObject({ code: 'stale' });
  });

  it('silences mail about legal duties only when confirmed, and leaves a trace', async () => {
    const silent = { ...everything, legal: false };
    await expect(set({ email: silent })).rejects.toMatchObject({ code: 'reminders.confirm-silence' });
    await set({ email: silent, confirmSilence: true });
    expect(await set({ email: { ...silent, nudge: false }, version: 1 })).toMatchObject({
      email: { legal: false },
      version: 2,
    });
    await set({ version: 2 });
    const events = await world.rows(company, sql`select action, person_id as "personId" from audit_event order by seq`);
    expect(events).toEqual(
      ['legal-mail.silenced', 'legal-mail.resumed'].map((action) => ({ action, personId: company.jan.id })),
    );
  });

  describe('by the link at the foot of a mail', () => {
    const links = () => world.house.get(StopLinkService);
    const keyOf = async (owner: Company) =>
      (
        await world.rows(
          owner,
          sql`insert into reminder_company default values on conflict (tenant_id) do update set planned_until = null returning unsubscribe_key as key`,
        )
      )[0]?.['key'] as Buffer;
    const tokenOf = async (stream: 'nudge' | 'digest') => {
      const key = await keyOf(company);
      return asJan(async () => links().token(company.jan.id, stream, key));
    };

    it('stops that stream and no other, without signing in, and twice is once', async () => {
      const token = await tokenOf('nudge');
      expect(await links().look(token)).toEqual({ stream: 'nudge', stopped: false });
      for (let n = 0; n < 2; n += 1) expect(await links().stop(token)).toEqual({ stream: 'nudge' });
      expect(await links().look(token)).toEqual({ stream: 'nudge', stopped: true });
      expect((await get()).email).toEqual({ legal: true, normal: true, nudge: false });
      await links().stop(await tokenOf('digest'));
      expect((await get()).email).toEqual({ legal: true, normal: false, nudge: false });
    });

    it('changes nothing by being looked at, as mail scanners do', async () => {
      await links().look(await tokenOf('digest'));
      expect((await get()).version).toBe(0);
    });

    it('keeps what was stopped before', async () => {
      await set({ email: { legal: false, normal: true, nudge: false }, confirmSilence: true });
      await links().stop(await tokenOf('digest'));
      expect((await get()).email).toEqual({ legal: false, normal: false, nudge: false });
    });

    it('is dead when forged, of another company, or no token at all', async () => {
      const genuine = await tokenOf('digest');
      const bytes = Buffer.from(genuine, 'base64url');
      const altered = (at: number) =>
        Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))).toString('base64url');
      const neighbour = await world.company();
      const forged = stopToken(
        { tenantId: neighbour.tenantId, employeeId: neighbour.jan.id, stream: 'digest' },
        Buffer.alloc(32),
      );
      const key = await keyOf(neighbour);
      const foreign = await world.house.as(neighbour, async () => links().token(company.jan.id, 'digest', key));
      for (const token of [altered(0), altered(20), altered(32), altered(48), forged, foreign, '', 'x'.repeat(66)]) {
        await expect(async () => links().stop(token)).rejects.toMatchObject({ code: 'reminders.link-dead' });
      }
    });
  });
});
