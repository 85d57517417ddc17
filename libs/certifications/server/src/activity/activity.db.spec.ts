import { addActivities, listConfirmations, readCell, RenewalPolicy } from '@leerspoor/certifications-contract';
import { aPerson } from '@leerspoor/people-server/testing';
import { day } from '@leerspoor/platform-contract';
import { type House } from '@leerspoor/platform-server/testing';
import { CellService } from '../cell/cell.service.js';
import { RecordingService } from '../certificate/recording.service.js';
import { OutcomeService } from '../outcome/outcome.service.js';
import { aCertificate, aType, type TestType } from '../testing/builders.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { ActivityService } from './activity.service.js';

let house: House;
let stage: Stage;
let code95: TestType;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  code95 = await aType(house, stage, {
    policy: RenewalPolicy.parse({ model: 'hours', period: 'P5Y', window: 'P1Y', required: 14, minPractical: 7 }),
  });
});

const body = (more: object = {}) =>
  addActivities.body.parse({
    typeId: code95.id,
    personIds: [stage.jan.id],
    on: '2026-03-01',
    kind: 'hours',
    amount: 7,
    ...more,
  });
const add = (more: object = {}, who = stage.hr) => stage.as(who, () => house.get(ActivityService).add(who, body(more)));
const open = async (who = stage.hr) =>
  leaves(readCell, await stage.as(who, () => house.get(CellService).read(who, stage.jan.id, code95.id)));

it('fills the meter of who did it, and says what is missing, to HR, the lead and the person', async () => {
  await aCertificate(house, stage.jan, code95, { obtainedOn: '2024-03-01' });
  await add({ practical: 3, note: 'Eigen terrein' });
  const panel = await open();
  expect(panel.meter).toMatchObject({
    from: '2024-03-01',
    until: '2029-03-01',
    met: false,
    quotas: [
      { kind: 'hours', done: 7, missing: 7 },
      { kind: 'practical', done: 3, missing: 4 },
    ],
  });
  expect(panel.activities).toMatchObject([{ amount: 7, rejected: null, note: 'Eigen terrein' }]);
  expect((await open(stage.lead)).activities).toMatchObject([{ amount: 7, note: '' }]);
  expect(await open(stage.asJan)).toMatchObject({ meter: { met: false }, actions: ['hand-in', 'hand-in-activity'] });
});

it('a correction counts, and of two people the second is told that it changed', async () => {
  await aCertificate(house, stage.jan, code95, { obtainedOn: '2024-03-01' });
  const { ids } = await add();
  const { typeId: _, personIds: __, seen: ___, ...details } = body({ amount: 14, practical: 7 });
  const correct = () =>
    stage.as(stage.hr, () =>
      house.get(ActivityService).correct(stage.hr, ids[0] as string, { ...details, version: 1 }),
    );
  await correct();
  expect((await open()).meter).toMatchObject({ met: true, metOn: '2026-03-01' });
  await expect(correct()).rejects.toMatchObject({ code: 'stale' });
});

it('what is taken out does not count, until it is put back', async () => {
  await aCertificate(house, stage.jan, code95, { obtainedOn: '2024-03-01' });
  const { ids } = await add();
  const remove = (version: number, removed: boolean) =>
    stage.as(stage.hr, () => house.get(ActivityService).remove(stage.hr, ids[0] as string, version, removed));
  await remove(1, true);
  expect(await open()).toMatchObject({ activities: [], meter: { quotas: [{ done: 0 }, {}] } });
  await remove(2, false);
  expect((await open()).activities).toHaveLength(1);
});

it.each([
  ['tomorrow', { on: '2026-11-25' }, 'on'],
  ['points for hours', { kind: 'points' }, 'kind'],
])('refuses %s', async (_, more, path) => {
  await expect(add(more)).rejects.toMatchObject({ code: 'invalid', details: { fields: [{ path }] } });
});

it('refuses more practice than hours', () => {
  expect(() => body({ practical: 8 })).toThrow();
});

it('is for others, within the own company', async () => {
  await expect(add({ personIds: [stage.hr.employeeId] })).rejects.toMatchObject({
    code: 'certifications.own-evidence',
  });
  const elsewhere = await aStage(house);
  await expect(add({ personIds: [elsewhere.jan.id] })).rejects.toMatchObject({ status: 404 });
});

it('a renewal goes on from the old expiry, is previewed with what is still missing, and starts at zero', async () => {
  await aCertificate(house, stage.jan, code95, { obtainedOn: '2022-03-01' });
  const outcome = await stage.as(stage.hr, () =>
    house.get(OutcomeService).preview(stage.hr, {
      personId: stage.jan.id,
      typeId: code95.id,
      obtainedOn: day('2026-10-01'),
      printedExpiry: null,
    }),
  );
  expect(outcome).toMatchObject({ expires: '2032-03-01', unmet: { quotas: [{ missing: 14 }, { missing: 7 }] } });
  await add({ amount: 14, practical: 7, on: '2026-09-01' });
  await stage.as(stage.hr, () =>
    house.get(RecordingService).record(stage.hr, {
      typeId: code95.id,
      personIds: [stage.jan.id],
      obtainedOn: day('2026-10-01'),
      printedExpiry: null,
      number: '',
      note: '',
    }),
  );
  expect(await open()).toMatchObject({
    standing: { expires: '2032-03-01' },
    meter: { from: '2027-03-01', met: false },
    activities: [{ rejected: 'outside' }],
  });
});

it('lists whom the employer confirms, what is due first, and confirms them in one action', async () => {
  const welder = await aType(house, stage, {
    policy: RenewalPolicy.parse({ model: 'confirmation', period: 'P3Y', window: 'P1M', every: 'P6M' }),
  });
  const other = await aPerson(house, stage);
  const late = await aPerson(house, stage);
  await aCertificate(house, stage.jan, welder, { obtainedOn: '2026-06-01' });
  await aCertificate(house, other, welder, { obtainedOn: '2026-09-01' });
  await aCertificate(house, late, welder, { obtainedOn: '2026-01-01' });
  const list = async () =>
    leaves(listConfirmations, await stage.as(stage.hr, () => house.get(ActivityService).confirmable(stage.hr)));
  expect(await list()).toMatchObject([
    { person: { id: late.id }, before: '2026-07-01', lapsed: true },
    { person: { id: stage.jan.id }, before: '2026-12-01', due: true, lapsed: false, doneOn: '2026-06-01' },
    { person: { id: other.id }, before: '2027-03-01', due: false },
  ]);
  await add({
    typeId: welder.id,
    personIds: [stage.jan.id, other.id],
    kind: 'confirmation',
    on: '2026-11-24',
    amount: 1,
  });
  expect((await list()).slice(1)).toMatchObject([
    { before: '2027-05-24', doneOn: '2026-11-24' },
    { before: '2027-05-24', due: false },
  ]);
});
