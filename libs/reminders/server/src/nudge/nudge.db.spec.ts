import { type NudgeMessage } from '@leerspoor/reminders-contract';
import { anActor, aPerson, type TestPerson } from '@leerspoor/people-server/testing';
import { aReminderHouse, type Company, type ReminderHouse } from '../testing/a-reminder-house.js';
import { NudgeService } from './nudge.service.js';

describe('a nudge', () => {
  let world: ReminderHouse;
  let company: Company;
  let subjectId: string;
  const send = (sender: TestPerson, hats: string[], today = '2026-11-24', message: NudgeMessage = 'can-i-help') =>
    world.house.as({ tenantId: sender.tenantId, employeeId: sender.id }, () =>
      world.house
        .get(NudgeService)
        .send(anActor(sender, { hats, today }), { kind: 'certificate-expires', subjectId, message }),
    );

  beforeAll(async () => {
    world = await aReminderHouse();
  });
  beforeEach(async () => {
    company = await world.company();
    subjectId = world.due(company.jan, '2027-08-01').subjectId;
    world.house.clock.set('2026-11-24T09:00:00Z');
  });
  afterAll(() => world.close());

  it('shows at once and goes with the mail of the day, in friendly words and with a way to stop it', async () => {
    expect(await send(company.lea, ['employee', 'lead'])).toMatchObject({ againOn: '2026-11-27' });
    await world.tick(company, '2026-11-24T09:15:00Z');
    const [mail] = await world.mails(company);
    expect(mail?.subject).toBe('Lea Tol wil je helpen met je heftruckpas');
    expect([mail?.kind, mail?.headers['List-Unsubscribe-Post']]).toEqual([
      'reminders.nudge',
      'List-Unsubscribe=One-Click',
    ]);
  });

  it('may come once per three days from the same sender to the same person', async () => {
    await send(company.lea, ['lead']);
    world.house.clock.set('2026-11-26T09:00:00Z');
    await expect(send(company.lea, ['lead'], '2026-11-26')).rejects.toMatchObject({
      code: 'reminders.nudged-recently',
      details: { values: { on: '2026-11-27' } },
    });
    await send(company.hanna, ['hr'], '2026-11-26');
    world.house.clock.set('2026-11-27T09:00:00Z');
    await send(company.lea, ['lead'], '2026-11-27');
  });

  it('comes once when it is clicked five times at once', async () => {
    const results = await Promise.allSettled(Array.from({ length: 5 }, () => send(company.lea, ['lead'])));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await world.said(company)).toHaveLength(1);
  });

  it('is only for people within reach, and never for oneself', async () => {
    const stranger = await aPerson(world.house, company);
    const neighbour = await world.company();
    const outside: [TestPerson, string[]][] = [
      [stranger, ['lead']],
      [company.hanna, ['employee']],
      [company.jan, ['hr']],
    ];
    subjectId = world.due(company.jan, '2027-08-01').subjectId;
    for (const [sender, hats] of outside) await expect(send(sender, hats)).rejects.toMatchObject({ code: 'not-found' });
    await expect(send(neighbour.hanna, ['hr'])).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is refused when there is nothing to be reminded of', async () => {
    world.sources['certificate-expires'].dues = [];
    await expect(send(company.lea, ['lead'])).rejects.toMatchObject({ code: 'reminders.nothing-due' });
    world.due(company.jan, '2027-08-01', { subjectId, muted: 'booked' });
    await expect(send(company.lea, ['lead'])).rejects.toMatchObject({ code: 'reminders.nothing-due' });
  });
});
