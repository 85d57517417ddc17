import { ReminderKind } from '@leerspoor/reminders-contract';
import { sql } from '@leerspoor/platform-server';
import { type Company, aReminderHouse, type ReminderHouse } from '../testing/a-reminder-house.js';
import { RemindCompanies } from './remind-companies.job.js';
import { TickReminders } from './tick-reminders.job.js';

describe('the tick', () => {
  let world: ReminderHouse;
  let company: Company;
  const nameOf = (id: string) =>
    Object.entries(company).find(([, person]) => (person as { id?: string }).id === id)?.[0] ?? id;
  const said = async () =>
    (await world.said(company)).map(({ recipientId, step, state, reason }) =>
      [nameOf(recipientId), step, reason ?? state].join(' '),
    );

  beforeAll(async () => {
    world = await aReminderHouse();
  });
  beforeEach(async () => {
    company = await world.company();
  });
  afterAll(() => world.close());

  it('tells everybody whom the step names, in the app and with one mail each, in plain Dutch', async () => {
    world.due(company.jan, '2026-12-08');
    await world.tick(company, '2026-11-24T07:00:00Z');
    expect(await said()).toEqual(['jan -P2W sent', 'lea -P2W sent', 'hanna -P2W sent']);
    const mails = await world.mails(company);
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Jan de Boer: heftruckpas verloopt op 8 december',
      'Je heftruckpas verloopt op 8 december',
      'Jan de Boer: heftruckpas verloopt op 8 december',
    ]);
    expect(mails[1]?.text).toContain('Hallo Jan,');
    expect(mails[1]?.text).toContain('https://leerspoor.example/certificaten/mijn/heftruck');
    expect(mails[0]?.text).toContain('https://leerspoor.example/certificaten?persoon=1&soort=2');
  });

  it('changes nothing when it runs again, later, or in two workers at once', async () => {
    world.due(company.jan, '2026-12-24');
    await Promise.all(Array.from({ length: 4 }, () => world.tick(company, '2026-11-24T08:00:00Z')));
    await world.tick(company, '2026-11-25T15:00:00Z');
    expect(await said()).toEqual(['jan -P1M sent', 'lea -P1M sent']);
    expect(await world.mails(company)).toHaveLength(2);
  });

  it('says nothing outside the hours: at night, at the weekend, on a holiday', async () => {
    world.due(company.jan, '2026-12-28');
    await world.rows(company, sql`insert into holiday (day, name) values ('2026-11-30', 'Dicht')`);
    for (const at of ['2026-11-28T10:00:00Z', '2026-11-30T10:00:00Z', '2026-12-01T06:59:00Z', '2026-11-30T23:30:00Z'])
      await world.tick(company, at);
    expect(await said()).toEqual([]);
    await world.tick(company, '2026-12-01T07:00:00Z');
    expect(await said()).toEqual(['jan -P1M sent', 'lea -P1M sent']);
  });

  it('opens at eight on the clock of the wall on both sides of the night that the clock changes', async () => {
    world.due(company.jan, '2027-04-26', { subjectId: 'spring' });
    await world.rows(company, sql`update company set work_days = '{1,2,3,4,5,6,7}'`);
    await world.tick(company, '2027-03-26T06:59:59Z');
    expect(await said()).toEqual([]);
    await world.tick(company, '2027-03-26T07:00:00Z');
    expect(await said()).toHaveLength(2);
    world.due(company.jan, '2027-04-28', { subjectId: 'summer' });
    await world.tick(company, '2027-03-28T05:59:59Z');
    expect(await said()).toHaveLength(2);
    await world.tick(company, '2027-03-28T06:00:00Z');
    expect(await said()).toHaveLength(4);
  });

  it('begins with a floor: what was over goes to HR once, and nobody is flooded', async () => {
    await world.rows(company, sql`update reminder_rule set floor_on = '2026-11-24'`);
    for (let n = 0; n < 40; n += 1)
      world.due(company.jan, `20${String(10 + (n % 16))}-03-01`, { subjectId: `old-${n}` });
    for (const date of ['2026-11-24', '2026-11-25', '2026-12-01', '2026-12-08'])
      await world.tick(company, `${date}T09:00:00Z`);
    const deliveries = await world.said(company);
    expect(deliveries).toHaveLength(40);
    expect(new Set(deliveries.map(({ recipientId, step }) => `${nameOf(recipientId)} ${step}`))).toEqual(
      new Set(['hanna overview']),
    );
    const [mail, ...rest] = await world.mails(company);
    expect(rest).toEqual([]);
    expect(mail?.text).toContain('Er zijn nog 25 andere berichten.');
  });

  it('gives every kind that has not begun today as its floor', async () => {
    await world.rows(company, sql`update reminder_rule set kind = 'gone-' || kind`);
    world.due(company.jan, '2026-11-20');
    await world.tick(company, '2026-11-24T09:00:00Z');
    expect(await said()).toEqual(['hanna overview sent']);
    expect(
      await world.rows(company, sql`select count(*)::int as n from reminder_rule where floor_on = '2026-11-24'`),
    ).toEqual([{ n: ReminderKind.options.length }]);
  });

  it('loses nothing over an outage: says what is a few days old, writes down as missed what is older', async () => {
    world.due(company.jan, '2026-12-20', { subjectId: 'recent' });
    world.due(company.jan, '2026-12-14', { subjectId: 'old' });
    await world.rows(company, sql`insert into reminder_company (planned_until) values ('2026-11-09')`);
    await world.tick(company, '2026-11-24T09:00:00Z');
    expect((await world.said(company)).map(({ subjectId, step, state }) => `${subjectId} ${step} ${state}`)).toEqual([
      'old -P1M missed',
      'old -P1M missed',
      'recent -P1M sent',
      'recent -P1M sent',
    ]);
    await world.tick(company, '2026-11-24T09:15:00Z');
    expect(await world.said(company)).toHaveLength(4);
  });

  it('does not let a company that fails keep the next from its turn', async () => {
    world.due(company.jan, '2026-12-24');
    world.house.clock.set('2026-11-24T08:00:00Z');
    const nowhere = '00000000-0000-4000-8000-000000000000';
    await expect(world.house.get(RemindCompanies).handle({ tenantIds: [nowhere, company.tenantId] })).rejects.toThrow(
      nowhere,
    );
    expect(await said()).toHaveLength(2);
  });

  it('asks the domains only for days that matter', async () => {
    world.sources['certificate-expires'].asked.length = 0;
    await world.tick(company, '2026-11-24T08:00:00Z');
    const [asked] = world.sources['certificate-expires'].asked;
    expect(asked?.until && asked.until < '2027-12-05').toBe(true);
    await world.tick(company, '2026-11-24T20:00:00Z');
    expect(world.sources['certificate-expires'].asked).toHaveLength(1);
  });

  it('asks only the domains that have something at all', async () => {
    const [some, none] = [world.sources['certificate-expires'], world.sources['evidence-waiting']];
    none.has = false;
    for (const source of [some, none]) source.asked.length = 0;
    world.due(company.jan, '2026-12-24');
    await world.tick(company, '2026-11-24T08:00:00Z');
    none.has = true;
    expect([some.asked.length, none.asked.length]).toEqual([1, 0]);
    expect(await said()).toHaveLength(2);
  });

  it('reaches every company through the queues', async () => {
    world.due(company.jan, '2026-12-24');
    world.house.clock.set('2026-11-24T08:00:00Z');
    await world.house.get(TickReminders).handle();
    const stop = await world.house.work([world.house.get(RemindCompanies)]);
    while ((await world.said(company)).length < 2) await new Promise(setImmediate);
    await stop();
    expect(await said()).toEqual(['jan -P1M sent', 'lea -P1M sent']);
  });
});
