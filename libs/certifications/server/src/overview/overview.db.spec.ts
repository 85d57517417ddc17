import { readOverview, RenewalPolicy } from '@leerspoor/certifications-contract';
import { aPerson, aTeam } from '@leerspoor/people-server/testing';
import { type Actor } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { aCertificate, aRequirement, aType, type TestType } from '../testing/builders.js';
import { aSession } from '../testing/a-session.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { OverviewService } from './overview.service.js';

let house: House;
let stage: Stage;
let type: TestType;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  type = await aType(house, stage, {
    name: 'Heftruck',
    policy: RenewalPolicy.parse({ model: 'fixed', period: 'P1Y', window: 'P1M' }),
  });
});

const read = async (who: Actor = stage.hr, limit = 20) =>
  leaves(readOverview, await stage.as(who, () => house.get(OverviewService).read(who, limit)));

it('tells what breaks first: on the day it ended or will, oldest first', async () => {
  const team = await aTeam(house, stage, { name: 'Hal' });
  const names = ['Verlopen', 'Straks', 'Later', 'Mist', 'Nieuw', 'Vrij'];
  const [lapsed, soon, later, lacks, fresh, free] = await inOrder(names, (lastName) =>
    aPerson(house, stage, { lastName, teamId: team.id, startsOn: lastName === 'Nieuw' ? '2026-11-01' : '2020-01-01' }),
  );
  const all = [lapsed, soon, later, lacks, fresh, free].map((person) => ({
    kind: 'person' as const,
    id: person?.id ?? '',
  }));
  await aRequirement(house, stage, type, { rule: { any: all }, leadTime: 'P2M', blocksWork: true });
  if (lapsed) await aCertificate(house, lapsed, type, { obtainedOn: '2025-11-02' });
  if (soon) await aCertificate(house, soon, type, { obtainedOn: '2025-12-11' });
  if (later) await aCertificate(house, later, type, { obtainedOn: '2026-10-01' });
  if (free) await aCertificate(house, free, type, { obtainedOn: '2020-01-01', printedExpires: null, state: 'waiting' });
  const { breaks, teams } = await read();
  expect(
    breaks.items.map(({ on, person, status, blocked, waiting }) => [on, person.name, status, blocked, waiting]),
  ).toEqual([
    ['2020-03-01', 'Sam Mist', 'missing', true, false],
    ['2020-03-01', 'Sam Vrij', 'waiting', true, true],
    ['2026-11-02', 'Sam Verlopen', 'expired', true, false],
    ['2026-12-11', 'Sam Straks', 'renewal-open', false, false],
    ['2027-01-01', 'Sam Nieuw', 'missing', false, false],
  ]);
  expect(breaks.total).toBe(5);
  expect(teams).toEqual([
    { team: { id: team.id, name: 'Hal' }, people: 6, blocked: 3, soon: 2 },
    { team: null, people: 4, blocked: 0, soon: 0 },
  ]);
  expect((await read(stage.hr, 2)).breaks).toMatchObject({
    total: 5,
    items: [{ on: '2020-03-01' }, { on: '2020-03-01' }],
  });
});

it('says of whoever has a place in a training when it is, and of others not', async () => {
  const karin = { id: stage.lead.employeeId, tenantId: stage.tenantId };
  for (const person of [stage.jan, karin]) await aCertificate(house, person, type, { obtainedOn: '2025-12-11' });
  await aSession(stage, type, { day: '2026-12-09', personIds: [stage.jan.id] });
  const booked = (await read()).breaks.items.map(({ person, bookedOn }) => [person.id, bookedOn]);
  expect(new Map(booked as [string, string | null][])).toEqual(
    new Map([
      [stage.jan.id, '2026-12-09'],
      [karin.id, null],
    ]),
  );
});

it('counts per month what ends, by the last valid day, and of it what has something newer waiting', async () => {
  await aCertificate(house, stage.jan, type, { obtainedOn: '2026-01-01' });
  await aCertificate(house, { id: stage.lead.employeeId, tenantId: stage.tenantId }, type, {
    obtainedOn: '2025-12-11',
  });
  await aCertificate(house, { id: stage.lead.employeeId, tenantId: stage.tenantId }, type, {
    obtainedOn: '2026-11-20',
    state: 'waiting',
  });
  const { months } = await read();
  expect(months).toHaveLength(12);
  expect(months[0]).toEqual({ month: '2026-11', expiring: 0, waiting: 0 });
  expect(months[1]).toEqual({ month: '2026-12', expiring: 2, waiting: 1 });
  expect(months.at(-1)?.month).toBe('2027-10');
});

it('counts what waits to be checked for HR, with the oldest, and nothing of it for a lead', async () => {
  await aCertificate(house, stage.jan, type, {
    obtainedOn: '2026-11-01',
    state: 'waiting',
    recordedAt: new Date('2026-11-20T08:30:00Z'),
  });
  await aCertificate(house, stage.jan, type, {
    obtainedOn: '2026-11-02',
    state: 'waiting',
    recordedAt: new Date('2026-11-21T08:30:00Z'),
  });
  expect((await read()).checks).toEqual({ count: 2, oldestAt: '2026-11-20T08:30:00Z' });
  expect((await read(stage.lead)).checks).toEqual({ count: 0, oldestAt: null });
});

it('shows a lead the own people only', async () => {
  await aRequirement(house, stage, type);
  const { people, breaks } = await read(stage.lead);
  expect(people).toBe(2);
  expect(breaks.items.map(({ person }) => person.id).toSorted()).toEqual(
    [stage.jan.id, stage.lead.employeeId].toSorted(),
  );
});

async function inOrder<T, R>(items: readonly T[], make: (item: T) => Promise<R>): Promise<R[]> {
  const made: R[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}
