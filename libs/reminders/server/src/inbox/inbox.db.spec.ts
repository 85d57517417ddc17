import { listInbox } from '@leerspoor/reminders-contract';
import { type TestPerson, anActor } from '@leerspoor/people-server/testing';
import { aReminderHouse, type Company, type ReminderHouse } from '../testing/a-reminder-house.js';
import { InboxService } from './inbox.service.js';

describe('my messages', () => {
  let world: ReminderHouse;
  let company: Company;
  const inbox = () => world.house.get(InboxService);
  const as = <T>(person: TestPerson, work: () => Promise<T>) =>
    world.house.as({ tenantId: person.tenantId, employeeId: person.id }, work);
  const list = (person: TestPerson, query: object = {}, actor = anActor(person)) =>
    as(person, () => inbox().list(actor, listInbox.query.parse(query)));
  const unread = async (person: TestPerson) => (await as(person, () => inbox().countUnread(anActor(person)))).count;

  beforeAll(async () => {
    world = await aReminderHouse();
  });
  beforeEach(async () => {
    company = await world.company();
    for (const [subjectId, dueOn] of [
      ['first', '2026-12-23'],
      ['second', '2026-12-24'],
    ] as const) {
      world.due(company.jan, dueOn, { subjectId });
      await world.tick(company, `2026-11-${String(Number(dueOn.slice(8))).padStart(2, '0')}T09:00:00Z`);
    }
  });
  afterAll(() => world.close());

  it('stand there newest first, in my language, as they read today', async () => {
    const { items } = await list(company.jan);
    expect(items.map(({ text, link, readAt }) => [text.line, link, readAt])).toEqual([
      ['Je heftruckpas verloopt op 24 december.', '/certificaten/mijn/heftruck', null],
      ['Je heftruckpas verloopt op 23 december.', '/certificaten/mijn/heftruck', null],
    ]);
    const later = await list(company.jan, {}, { ...anActor(company.jan, { today: '2026-12-28' }), language: 'en' });
    expect(later.items.map(({ text }) => text.line)).toEqual([
      'Your heftruckpas expired on 24 December.',
      'Your heftruckpas expired on 23 December.',
    ]);
  });

  it('are read page by page', async () => {
    const first = await list(company.jan, { limit: '1' });
    const second = await list(company.jan, { limit: '1', after: first.next });
    expect([first.items.length, second.items.length, second.next]).toEqual([1, 1, null]);
    expect(first.items[0]?.id).not.toBe(second.items[0]?.id);
  });

  it('count until I have read them, one by one or all', async () => {
    expect(await unread(company.jan)).toBe(2);
    const [newest] = (await list(company.jan)).items;
    await as(company.jan, () => inbox().markRead(anActor(company.jan), newest?.id ?? ''));
    expect(await unread(company.jan)).toBe(1);
    expect((await list(company.jan, { unread: 'true' })).items).toHaveLength(1);
    await as(company.jan, () => inbox().markAllRead(anActor(company.jan)));
    expect([await unread(company.jan), (await list(company.jan)).items.length]).toEqual([0, 2]);
  });

  it('are nobody else’s: not a colleague’s, not a neighbour’s', async () => {
    const [mine] = (await list(company.jan)).items;
    const neighbour = await world.company();
    for (const other of [company.lea, neighbour.jan]) {
      await expect(as(other, () => inbox().markRead(anActor(other), mine?.id ?? ''))).rejects.toMatchObject({
        code: 'not-found',
      });
    }
    expect(await unread(neighbour.jan)).toBe(0);
    expect(await unread(company.jan)).toBe(2);
  });
});
