import { cellFlag, readMatrix, RenewalPolicy } from '@leerspoor/certifications-contract';
import { aJobRole, aLocation, anActor, aPerson, aTeam } from '@leerspoor/people-server/testing';
import { day } from '@leerspoor/platform-contract';
import { type Actor } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { aCertificate, aRequirement, aType, type TestType, words } from '../testing/builders.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { type MatrixFilter, MatrixService } from './matrix.service.js';

let house: House;
let stage: Stage;
let forklift: TestType;
let bhv: TestType;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  forklift = await aType(house, stage, { code: 'HEF', name: 'Heftruck' });
  bhv = await aType(house, stage, {
    code: 'BHV',
    policy: RenewalPolicy.parse({ model: 'fixed', period: 'P1Y', window: 'P3M' }),
  });
});

const read = async (filter: Partial<MatrixFilter> = {}, who: Actor = stage.hr) =>
  leaves(readMatrix, await stage.as(who, () => house.get(MatrixService).read(who, { limit: 100, ...filter })));
const names = async (filter: Partial<MatrixFilter> = {}, who?: Actor) =>
  (await read(filter, who)).rows.map(({ name }) => name);

it('shows who holds what, with columns counted, and leaves out what says nothing', async () => {
  await aRequirement(house, stage, forklift, {
    rule: {
      any: [
        { kind: 'person', id: stage.jan.id },
        { kind: 'person', id: stage.lead.employeeId },
      ],
    },
    blocksWork: true,
  });
  await aCertificate(house, stage.jan, forklift, { obtainedOn: '2021-12-11' });
  await aCertificate(house, stage.jan, bhv, { obtainedOn: '2024-01-01' });
  const { types, rows, total, everybody, next } = await read();
  expect(types).toMatchObject([
    { code: 'BHV', wanted: 1, covered: 0 },
    { code: 'HEF', name: 'Heftruck', wanted: 2, covered: 1 },
  ]);
  expect({ total, everybody, next }).toEqual({ total: 4, everybody: 4, next: null });
  const cells = (name: string) => rows.find((row) => row.name === name)?.cells;
  expect(cells(stage.jan.name)).toEqual([
    [0, 'expired', '2025-01-01', null, cellFlag.wanted],
    [1, 'renewal-open', '2026-12-11', null, cellFlag.wanted | cellFlag.covers],
  ]);
  expect(cells(stage.lead.name)).toEqual([[1, 'missing', null, '2020-01-01', cellFlag.wanted | cellFlag.blocked]]);
  expect(cells(stage.hr.name)).toEqual([]);
});

it('shows another day as it was or will be', async () => {
  await aCertificate(house, stage.jan, bhv, { obtainedOn: '2026-01-10' });
  const status = async (asOf: string) =>
    (await read({ asOf: day(asOf), search: stage.jan.name })).rows[0]?.cells[0]?.[1];
  expect([
    await status('2026-01-09'),
    await status('2026-01-10'),
    await status('2026-12-01'),
    await status('2027-01-10'),
  ]).toEqual(['future', 'valid', 'renewal-open', 'expired']);
});

describe('filters', () => {
  it('by team with its sub-teams, location, job role and words of a name', async () => {
    const above = await aTeam(house, stage);
    const below = await aTeam(house, stage, { parentId: above.id });
    const place = await aLocation(house, stage);
    const role = await aJobRole(house, stage);
    const inTeam = await aPerson(house, stage, { teamId: below.id, firstName: 'Zoë', lastName: 'Ünlü' });
    const there = await aPerson(house, stage, { locationId: place.id, jobRoleIds: [role.id] });
    expect(await names({ teamId: above.id })).toEqual([inTeam.name]);
    expect(await names({ locationId: place.id })).toEqual([there.name]);
    expect(await names({ jobRoleId: role.id })).toEqual([there.name]);
    expect(await names({ search: 'zoe unl' })).toEqual([inTeam.name]);
    expect((await read({ search: 'zoe' })).everybody).toBe(6);
  });

  it('by status of a type, and by trouble that matters', async () => {
    await aCertificate(house, stage.jan, bhv, { obtainedOn: '2024-01-01' });
    await aCertificate(house, { id: stage.lead.employeeId, tenantId: stage.tenantId }, bhv, {
      obtainedOn: '2026-11-01',
    });
    await aCertificate(house, { id: stage.lead.employeeId, tenantId: stage.tenantId }, forklift, {
      obtainedOn: '2001-11-01',
    });
    expect(await names({ statuses: ['valid'] })).toEqual([stage.lead.name]);
    expect(await names({ statuses: ['expired'], typeId: bhv.id })).toEqual([stage.jan.name]);
    expect((await names({ trouble: true })).toSorted()).toEqual([stage.jan.name, stage.lead.name].toSorted());
    await aRequirement(house, stage, forklift, { rule: { any: [{ kind: 'person', id: stage.hr.employeeId }] } });
    expect((await names({ trouble: true })).toSorted()).toEqual([stage.hr.name, stage.jan.name].toSorted());
  });

  it('leaves out who has left, and shows who is still to come', async () => {
    await aPerson(house, stage, { lastName: 'Weg', endsOn: '2026-11-23' });
    const coming = await aPerson(house, stage, { lastName: 'Nieuw', startsOn: '2027-01-01' });
    await aRequirement(house, stage, forklift, { leadTime: 'P1M', rule: { any: [{ kind: 'person', id: coming.id }] } });
    expect(await names({ search: 'weg' })).toEqual([]);
    expect((await read({ search: 'nieuw' })).rows).toMatchObject([
      { cells: [[0, 'missing', null, '2027-02-01', cellFlag.wanted]] },
    ]);
  });
});

describe('page by page', () => {
  const paged = async (filter: Partial<MatrixFilter>) => {
    const rows: { id: string; cells: unknown[] }[] = [];
    let after: string | undefined;
    do {
      const page = await read({ ...filter, limit: 4, ...(after ? { after } : {}) });
      rows.push(
        ...page.rows.map(({ id, cells }) => ({
          id,
          cells: cells.map(([at, ...rest]) => [page.types[at]?.code, ...rest]),
        })),
      );
      after = page.next ?? undefined;
    } while (after);
    return rows;
  };
  const whole = async (filter: Partial<MatrixFilter>) => {
    const { rows, types, total } = await read(filter);
    expect(rows).toHaveLength(total);
    return rows.map(({ id, cells }) => ({ id, cells: cells.map(([at, ...rest]) => [types[at]?.code, ...rest]) }));
  };

  it('gives everybody once, in the order of teams and names, with the same cells, whatever the filter', async () => {
    const teams = [await aTeam(house, stage, { name: 'Werkplaats' }), await aTeam(house, stage, { name: 'Hal' })];
    for (let at = 0; at < 13; at += 1) {
      const person = await aPerson(house, stage, { teamId: teams[at % 2]?.id ?? null, lastName: `Naam${at % 4}` });
      if (at % 3 !== 0)
        await aCertificate(house, person, bhv, { obtainedOn: at % 3 === 1 ? '2024-01-01' : '2026-10-01' });
      if (at % 2 === 0) await aCertificate(house, person, forklift, { obtainedOn: '2026-01-01' });
    }
    for (const filter of [
      {},
      { statuses: ['expired' as const] },
      { trouble: true },
      { typeId: forklift.id },
      { search: 'naam', statuses: ['valid' as const], typeId: bhv.id },
    ]) {
      expect(await paged(filter)).toEqual(await whole(filter));
    }
    expect([...new Set((await read()).rows.map(({ team }) => team))]).toEqual(['Hal', 'Werkplaats', '']);
  });
});

it('shows a lead the own people and nobody else', async () => {
  const deeper = await aPerson(house, stage, { leadId: stage.jan.id });
  expect((await names({}, stage.lead)).toSorted()).toEqual([stage.jan.name, stage.lead.name, deeper.name].toSorted());
  const nobody = anActor(await aPerson(house, stage), { hats: ['employee', 'lead'], permissions: [...words.lead] });
  expect(await names({}, nobody)).toEqual([nobody.name]);
});

it('says by which other type somebody is covered', async () => {
  const vol = await aType(house, stage, { code: 'VCA-VOL' });
  const vca = await aType(house, stage, { code: 'VCA-B', satisfiedBy: [vol] });
  await aRequirement(house, stage, vca);
  await aCertificate(house, stage.jan, vol, { obtainedOn: '2025-01-01' });
  const { rows, types } = await read({ search: stage.jan.name });
  expect(types.map(({ code }) => code)).toEqual(['VCA-B', 'VCA-VOL']);
  expect(rows[0]?.cells[0]).toEqual([
    0,
    'valid',
    '2030-01-01',
    null,
    cellFlag.wanted | cellFlag.covers | cellFlag.throughOther,
  ]);
});
