import { listUnreachable } from '@leerspoor/reminders-contract';
import { sql } from '@leerspoor/platform-server';
import { anActor, aPerson, aSignIn } from '@leerspoor/people-server/testing';
import { aReminderHouse, type Company, type ReminderHouse } from '../testing/a-reminder-house.js';
import { UnreachableService } from './unreachable.service.js';

describe('who cannot be reached', () => {
  let world: ReminderHouse;
  let company: Company;
  const list = (query: object = {}) =>
    world.house.as(company, () =>
      world.house.get(UnreachableService).list(anActor(company.hanna), listUnreachable.query.parse(query)),
    );
  const short = async (query?: object) =>
    (await list(query)).items.map(({ person, reason }) => `${person.name} ${reason}`);

  beforeAll(async () => {
    world = await aReminderHouse();
  });
  beforeEach(async () => {
    company = await world.company();
  });
  afterAll(() => world.close());

  it('is nobody while everybody has mail that works', async () => {
    expect(await list()).toEqual({ items: [], next: null });
  });

  it('is who has no mail and no sign-in, whose mail is refused, and who silenced legal duties', async () => {
    await aPerson(world.house, company, { firstName: 'Ab', lastName: 'Zonder', leadId: company.lea.id });
    const card = await aPerson(world.house, company, { firstName: 'Bo', lastName: 'Kaart' });
    await aSignIn(world.house, card);
    await aPerson(world.house, company, { firstName: 'Cor', lastName: 'Weg', endsOn: '2026-11-01' });
    await world.rows(
      company,
      sql`insert into refused_address (address_norm, failure, refused_at) select email_norm, '550 weg', '2026-11-20T08:00:00Z' from employee where id in (${company.jan.id}, ${company.hanna.id})`,
    );
    await world.rows(
      company,
      sql`insert into reminder_preference (employee_id, email_legal, legal_silenced_at) values (${company.lea.id}, false, '2026-11-21T08:00:00Z')`,
    );
    expect(await short()).toEqual([
      'Jan de Boer no-way',
      'Hanna Mulder refused',
      'Lea Tol legal-silenced',
      'Ab Zonder no-way',
    ]);
    expect(await short({ reason: 'refused' })).toEqual(['Hanna Mulder refused']);
    const [jan, hanna, lea] = (await list()).items;
    expect(jan).toMatchObject({ lead: { name: 'Lea Tol' }, failure: '550 weg', since: '2026-11-20T08:00:00.000Z' });
    expect([hanna?.since, lea?.since]).toEqual(['2026-11-20T08:00:00.000Z', '2026-11-21T08:00:00.000Z']);
  });

  it('shows how many messages wait for each, page by page', async () => {
    await world.rows(
      company,
      sql`update employee set email_norm = null where id in (${company.jan.id}, ${company.lea.id})`,
    );
    world.due(company.jan, '2026-12-24');
    await world.tick(company, '2026-11-24T08:00:00Z');
    const first = await list({ limit: '1' });
    const second = await list({ limit: '1', after: first.next });
    expect([...first.items, ...second.items].map(({ person, waiting }) => `${person.name} ${waiting}`)).toEqual([
      'Jan de Boer 1',
      'Lea Tol 1',
    ]);
    expect(second.next).toBeNull();
  });
});
