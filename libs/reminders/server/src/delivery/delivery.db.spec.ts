import { exportDeliveries, listDeliveries } from '@leerspoor/reminders-contract';
import { sql } from '@leerspoor/platform-server';
import { anActor } from '@leerspoor/people-server/testing';
import { aReminderHouse, type Company, type ReminderHouse } from '../testing/a-reminder-house.js';
import { DeliveryService } from './delivery.service.js';

describe('the proof', () => {
  let world: ReminderHouse;
  let company: Company;
  const deliveries = () => world.house.get(DeliveryService);
  const asHr = <T>(work: () => Promise<T>) =>
    world.house.as({ tenantId: company.tenantId, employeeId: company.hanna.id }, work);
  const list = (query: object = {}) =>
    asHr(() => deliveries().list(anActor(company.hanna), listDeliveries.query.parse(query)));
  const fail = () =>
    world.rows(
      company,
      sql`update mail set state = 'failed', attempts = 3, failure = '550 no such user' where to_address like 'jan%'`,
    );

  beforeAll(async () => {
    world = await aReminderHouse();
  });
  beforeEach(async () => {
    company = await world.company();
    world.due(company.jan, '2026-12-24');
    await world.tick(company, '2026-11-24T08:00:00Z');
  });
  afterAll(() => world.close());

  it('tells of every delivery what became of it', async () => {
    await world.rows(
      company,
      sql`update mail set state = 'sent', claimed_at = '2026-11-24T08:00:05Z', sent_at = '2026-11-24T08:00:06Z', message_id = '<' || id || '@x>', attempts = 1`,
    );
    await world.rows(
      company,
      sql`update delivery set read_at = '2026-11-24T12:00:00Z' where recipient_id = ${company.jan.id}`,
    );
    const { items } = await list({ recipientId: company.jan.id });
    expect(items).toEqual([
      {
        id: expect.any(String),
        kind: 'certificate-expires',
        subjectId: `heftruckpas.${company.jan.id}`,
        person: { id: company.jan.id, name: 'Jan de Boer' },
        recipient: { id: company.jan.id, name: 'Jan de Boer' },
        audience: 'person',
        dueOn: '2026-12-24',
        step: '-P1M',
        weight: 'normal',
        state: 'sent',
        reason: null,
        sender: null,
        plannedAt: '2026-11-24T08:00:00.000Z',
        claimedAt: '2026-11-24T08:00:05.000Z',
        sentAt: '2026-11-24T08:00:06.000Z',
        mail: 'sent',
        messageId: expect.stringMatching(/^<.*@x>$/),
        attempts: 1,
        failure: null,
        readAt: '2026-11-24T12:00:00.000Z',
      },
    ]);
  });

  it('is read page by page and by state, person and day of the company', async () => {
    const first = await list({ limit: '1' });
    const second = await list({ limit: '1', after: first.next });
    expect([first.items.length, second.items.length, second.next]).toEqual([1, 1, null]);
    await fail();
    const count = async (query: object) => (await list(query)).items.length;
    expect([
      await count({ state: 'failed' }),
      await count({ state: 'sent' }),
      await count({ personId: company.jan.id }),
      await count({ personId: company.lea.id }),
    ]).toEqual([1, 1, 2, 0]);
    await world.rows(company, sql`update delivery set planned_at = '2026-11-24T23:30:00Z'`);
    expect([
      await count({ until: '2026-11-24' }),
      await count({ from: '2026-11-25', until: '2026-11-25' }),
      await count({ from: '2026-11-26' }),
    ]).toEqual([0, 2, 0]);
    expect([
      await count({ kind: 'evidence-waiting' }),
      await count({ subjectId: `heftruckpas.${company.jan.id}` }),
    ]).toEqual([0, 2]);
  });

  it('tries what failed once more when asked, and only that', async () => {
    await fail();
    const [failed] = (await list({ state: 'failed' })).items;
    expect(failed).toMatchObject({ mail: 'failed', failure: '550 no such user', attempts: 3 });
    const retry = () => asHr(() => deliveries().retry(failed?.id ?? ''));
    expect(await retry()).toMatchObject({ state: 'sent', mail: 'queued', failure: null });
    await expect(retry()).rejects.toMatchObject({ code: 'reminders.not-failed' });
    await expect(asHr(() => deliveries().retry(company.jan.id))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('lets what was parked wait for the next message again', async () => {
    await world.rows(
      company,
      sql`update delivery set state = 'parked', digest_id = null, attempts = 5, failure = 'broken' where recipient_id = ${company.jan.id}`,
    );
    const [parked] = (await list({ state: 'parked' })).items;
    expect(await asHr(() => deliveries().retry(parked?.id ?? ''))).toMatchObject({
      state: 'planned',
      attempts: 0,
      mail: 'waiting',
    });
  });

  it('leaves the house as a file, and that is recorded', async () => {
    const file = await asHr(() => deliveries().export(anActor(company.hanna), exportDeliveries.query.parse({})));
    expect(file.name).toBe('herinneringen-2026-11-24.csv');
    expect(Buffer.from(file.bytes).toString('utf8').split('\r\n')).toHaveLength(4);
    expect(await world.rows(company, sql`select action, details ->> 'rows' as rows from audit_event`)).toEqual([
      { action: 'deliveries.exported', rows: '2' },
    ]);
  });

  it('is of the own company alone', async () => {
    const neighbour = await world.company();
    const seen = await world.house.as(neighbour, () =>
      deliveries().list(anActor(neighbour.hanna), listDeliveries.query.parse({})),
    );
    expect(seen.items).toEqual([]);
  });
});
