import {
  addCoverage,
  type CoverageDraft,
  endCoverage,
  listCoverage,
  previewCoverage,
  RenewalPolicy,
} from '@leerspoor/certifications-contract';
import { aLocation, anAbsence, aPerson, type TestPerson } from '@leerspoor/people-server/testing';
import { day } from '@leerspoor/platform-contract';
import { type Actor } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { CoverageBreaksDues } from '../dues/coverage-breaks.dues.js';
import { MuteService } from '../mute/mute.service.js';
import { aCertificate, aType, type TestType } from '../testing/builders.js';
import { duesIn } from '../testing/dues.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { CoverageService } from './coverage.service.js';

let house: House;
let stage: Stage;
let type: TestType;
let depot: { id: string; name: string };
let noor: TestPerson;
let omar: TestPerson;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  type = await aType(house, stage, {
    name: 'BHV',
    policy: RenewalPolicy.parse({ model: 'fixed', period: 'P1Y', window: 'P3M', grace: 'P3M' }),
  });
  depot = await aLocation(house, stage, 'Depot Zuid');
  const at = { locationId: depot.id, leadId: stage.lead.employeeId };
  noor = await aPerson(house, stage, { ...at, lastName: 'Kok' });
  omar = await aPerson(house, stage, { ...at, lastName: 'Bos' });
  await aCertificate(house, noor, type, { obtainedOn: '2026-02-12' });
  await aCertificate(house, omar, type, { obtainedOn: '2026-09-01' });
});

const service = () => house.get(CoverageService);
const draft = (more: Partial<CoverageDraft> = {}): CoverageDraft => ({
  typeId: type.id,
  locationId: depot.id,
  minimum: 2,
  weekdays: null,
  appliesFrom: day('2026-01-01'),
  ...more,
});
const add = async (more: Partial<CoverageDraft> = {}) =>
  leaves(addCoverage, await stage.as(stage.hr, () => service().add(stage.hr, draft(more))));
const list = async (who: Actor = stage.hr, asOf?: string) =>
  leaves(listCoverage, await stage.as(who, () => service().list(who, asOf === undefined ? undefined : day(asOf))))
    .items;

it('warns for the place when one of two lapses, by whose certificate', async () => {
  const made = await add();
  expect(made).toMatchObject({ type: { name: 'BHV' }, location: { name: 'Depot Zuid' }, minimum: 2 });
  expect(made.standing).toMatchObject({
    status: 'breaks-soon',
    now: 2,
    breaksOn: '2027-02-12',
    left: 1,
    lost: [{ person: { id: noor.id }, why: 'certificate' }],
    people: [
      { person: { id: noor.id }, counts: true, until: '2027-02-12', why: 'certificate' },
      { person: { id: omar.id }, counts: true, until: '2027-09-01', why: 'certificate' },
    ],
  });
});

it('falls silent when it is renewed, and counts as of any day', async () => {
  await add();
  expect((await list(stage.hr, '2027-03-01'))[0]?.standing).toMatchObject({
    status: 'broken',
    now: 1,
    breaksOn: '2027-02-12',
  });
  expect((await list(stage.hr, '2026-03-01'))[0]?.standing).toMatchObject({ now: 1 });
  await aCertificate(house, noor, type, { obtainedOn: '2027-01-20' });
  expect((await list())[0]?.standing).toMatchObject({ status: 'ok', breaksOn: '2027-09-01' });
});

it('does not count who is away, exempt, suspended or out of service, nor who works elsewhere', async () => {
  await add({ minimum: 1 });
  const now = async () => (await list())[0]?.standing;
  await aCertificate(house, stage.jan, type, { obtainedOn: '2026-09-01' });
  expect((await now())?.now).toBe(2);
  await anAbsence(house, omar, { startsOn: '2026-11-20', endsOn: '2026-12-01' });
  expect(await now()).toMatchObject({ now: 1, people: [{ counts: true }, { counts: false, why: 'away' }] });
  const mute = {
    personId: noor.id,
    typeId: type.id,
    startsOn: day('2026-11-01'),
    endsOn: day('2026-12-20'),
    reason: 'x',
  };
  await stage.as(stage.hr, () => house.get(MuteService).make(stage.hr, 'exemption', mute));
  expect(await now()).toMatchObject({ status: 'broken', now: 0 });
  const gone = await aPerson(house, stage, { locationId: depot.id, endsOn: '2026-12-10' });
  await aCertificate(house, gone, type, { obtainedOn: '2026-10-01' });
  expect((await now())?.people).toContainEqual({
    person: { id: gone.id, name: gone.name },
    counts: true,
    until: '2026-12-11',
    why: 'leaves',
  });
});

it('counts a certificate that satisfies it', async () => {
  const more = await aType(house, stage, { name: 'Ploegleider' });
  const wide = await aType(house, stage, { name: 'BHV basis', satisfiedBy: [type, more] });
  const eva = await aPerson(house, stage, { locationId: depot.id });
  await aCertificate(house, eva, more, { obtainedOn: '2025-01-01' });
  expect((await add({ typeId: wide.id })).standing).toMatchObject({ now: 3, status: 'ok' });
});

it('shows before it is saved how it would stand', async () => {
  const shown = leaves(
    previewCoverage,
    await stage.as(stage.hr, () => service().preview(stage.hr, draft({ minimum: 3 }))),
  );
  expect(shown).toMatchObject({ status: 'broken', now: 2, breaksOn: null });
});

it('refuses the same twice, a place of another company, and the second of two changes', async () => {
  const made = await add({ weekdays: [1, 2] });
  await expect(add()).rejects.toMatchObject({ code: 'certifications.coverage-there' });
  await expect(add({ weekdays: [3] })).resolves.toMatchObject({ weekdays: [3] });
  const elsewhere = await aStage(house);
  const theirs = await aLocation(house, elsewhere);
  await expect(add({ locationId: theirs.id })).rejects.toMatchObject({ status: 404 });
  const change = { minimum: 1, weekdays: [1], appliesFrom: day('2026-01-01'), version: 1 };
  const again = () => stage.as(stage.hr, () => service().change(stage.hr, made.id, change));
  expect(await again()).toMatchObject({ minimum: 1, weekdays: [1], version: 2 });
  await expect(again()).rejects.toMatchObject({ code: 'stale' });
  expect(leaves(endCoverage, await stage.as(stage.hr, () => service().end(stage.hr, made.id, 2)))).toMatchObject({
    endsOn: '2026-11-24',
  });
  expect(await list()).toHaveLength(1);
});

it('shows a lead the places of own people, and colleagues out of reach without a name; a neighbour nothing', async () => {
  const made = await add();
  const other = await aLocation(house, stage);
  await add({ locationId: other.id });
  const stranger = await aPerson(house, stage, { locationId: depot.id });
  await aCertificate(house, stranger, type, { obtainedOn: '2026-03-01' });
  const seen = await list(stage.lead);
  expect(seen.map(({ id }) => id)).toEqual([made.id]);
  expect(seen[0]?.standing.people.map(({ person }) => person?.id ?? null)).toEqual([noor.id, null, omar.id]);
  const neighbour = await aStage(house);
  expect((await neighbour.as(neighbour.hr, () => service().list(neighbour.hr))).items).toEqual([]);
});

describe('reminders', () => {
  const dues = () => house.get(CoverageBreaksDues);
  const range = { from: null, until: day('2028-01-01'), ownUntil: day('2028-01-01'), spans: null };
  const asJob = <T>(work: () => Promise<T>) => house.as({ tenantId: stage.tenantId }, work);

  it('are due on the day it breaks, to HR and the leads of the place', async () => {
    const made = await add();
    const fact = {
      kind: 'coverage-breaks',
      subjectId: made.id,
      personId: noor.id,
      leadIds: [stage.lead.employeeId],
      dueOn: '2027-02-12',
      since: '2026-11-24',
      link: { others: `/certificaten/bezetting?eis=${made.id}` },
      values: { type: 'BHV', person: noor.name, place: 'Depot Zuid', left: '1', minimum: '2' },
    };
    expect(await duesIn(house, stage.tenantId, CoverageBreaksDues, range)).toMatchObject([fact]);
    expect(await asJob(() => dues().dueNow([made.id]))).toMatchObject([fact]);
    expect(await duesIn(house, stage.tenantId, CoverageBreaksDues, { ...range, until: day('2027-02-11') })).toEqual([]);
    house.clock.set('2027-03-10T09:00:00Z');
    expect(await asJob(() => dues().dueNow([made.id]))).toMatchObject([{ dueOn: '2027-02-12' }]);
    await aCertificate(house, noor, type, { obtainedOn: '2027-03-09' });
    expect(await asJob(() => dues().dueNow([made.id]))).toMatchObject([{ dueOn: '2027-09-01' }]);
  });

  it('know nothing of another company', async () => {
    const made = await add();
    const elsewhere = await house.tenant();
    expect(await house.as(elsewhere, () => dues().dueNow([made.id]))).toEqual([]);
  });
});
