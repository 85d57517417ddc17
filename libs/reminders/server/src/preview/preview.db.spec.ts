import { previewReminders, type PreviewLine } from '@leerspoor/reminders-contract';
import { sql } from '@leerspoor/platform-server';
import { anAbsence } from '@leerspoor/people-server/testing';
import { aReminderHouse, type Company, type ReminderHouse } from '../testing/a-reminder-house.js';
import { PreviewService } from './preview.service.js';

describe('the preview', () => {
  let world: ReminderHouse;
  let company: Company;
  const show = (query: object = {}) =>
    world.house.as(company, () =>
      world.house.get(PreviewService).show(previewReminders.query.parse({ limit: '200', ...query })),
    );
  const short = ({ on, recipient, step, subjectId }: PreviewLine) => `${on} ${recipient.name} ${step} ${subjectId}`;

  beforeAll(async () => {
    world = await aReminderHouse();
  });
  beforeEach(async () => {
    company = await world.company();
    world.house.clock.set('2026-11-24T06:00:00Z');
  });
  afterAll(() => world.close());

  it('is exact: day by day it is what the ticks then do', async () => {
    for (let n = 0; n < 12; n += 1)
      world.due(
        [company.jan, company.lea][n % 2] ?? company.jan,
        `2026-1${n % 3}-${String(3 + n * 2).padStart(2, '0')}`,
        { subjectId: `s${n}` },
      );
    await world.rows(company, sql`insert into holiday (day, name) values ('2026-12-07', 'Dicht')`);
    await anAbsence(world.house, company.lea, {
      startsOn: '2026-11-30',
      endsOn: '2026-12-09',
      standInId: company.jan.id,
    });
    await anAbsence(world.house, company.jan, { startsOn: '2026-12-02', endsOn: '2026-12-03' });
    await world.tick(company, '2026-11-23T09:00:00Z');
    world.house.clock.set('2026-11-24T06:00:00Z');
    const { items, total } = await show();
    expect(items).toHaveLength(total);

    await world.rows(company, sql`update delivery set state = 'missed', digest_id = null where state = 'sent'`);
    for (let day = 24; day < 54; day += 1)
      await world.tick(company, new Date(Date.UTC(2026, 10, day, 8)).toISOString());
    const happened = await world.rows(
      company,
      sql`
      select (d.sent_at at time zone 'Europe/Amsterdam')::date as on, p.full_name as name, d.step, d.subject_id as "subjectId"
      from delivery d join person_card p on p.id = d.recipient_id where d.state = 'sent'`,
    );
    expect(items.map(short).sort()).toEqual(
      happened
        .map(
          (row) =>
            `${row['on'] as string} ${row['name'] as string} ${row['step'] as string} ${row['subjectId'] as string}`,
        )
        .sort(),
    );
    expect(items.length).toBeGreaterThan(20);
  });

  it('shows every message word for word, in the language of who gets it, and whether it goes by mail', async () => {
    world.due(company.jan, '2026-12-24');
    await world.rows(company, sql`update employee set language = 'en', email_norm = null where id = ${company.lea.id}`);
    const { items } = await show({ days: '1' });
    expect(items.map(({ text, byEmail }) => [text.line, byEmail])).toEqual([
      ['Je heftruckpas verloopt op 24 december.', true],
      ['Heftruckpas of Jan de Boer expires on 24 December.', false],
    ]);
  });

  it('can be asked for one person, and is read page by page', async () => {
    for (let n = 0; n < 5; n += 1) world.due(company.jan, '2026-12-24', { subjectId: `s${n}` });
    const mine = await show({ recipientId: company.jan.id, days: '1' });
    expect(mine.items.every(({ recipient }) => recipient.id === company.jan.id)).toBe(true);
    const first = await show({ recipientId: company.jan.id, days: '1', limit: '3' });
    const second = await show({ recipientId: company.jan.id, days: '1', limit: '3', after: first.next });
    expect([...first.items, ...second.items]).toEqual(mine.items);
    expect([first.total, second.next]).toEqual([5, null]);
  });

  it('changes nothing', async () => {
    await world.rows(company, sql`update reminder_rule set kind = 'gone-' || kind`);
    world.due(company.jan, '2026-12-24');
    await show();
    expect(await world.said(company)).toEqual([]);
    expect(await world.rows(company, sql`select from reminder_rule where kind not like 'gone-%'`)).toEqual([]);
  });
});
