import { endExemption, exempt, readCell } from '@leerspoor/certifications-contract';
import { day } from '@leerspoor/platform-contract';
import { aPerson } from '@leerspoor/people-server/testing';
import { type House } from '@leerspoor/platform-server/testing';
import { CellService } from '../cell/cell.service.js';
import { aCertificate, aRequirement, aType, type TestType } from '../testing/builders.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { type MuteKind } from './mute.repository.js';
import { MuteService } from './mute.service.js';

let house: House;
let stage: Stage;
let type: TestType;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  type = await aType(house, stage);
  await aRequirement(house, stage, type, { blocksWork: true });
});

const make = (kind: MuteKind, more: object = {}, who = stage.hr) =>
  stage.as(who, () =>
    house.get(MuteService).make(who, kind, {
      personId: stage.jan.id,
      typeId: type.id,
      startsOn: day('2026-11-01'),
      endsOn: day('2027-01-01'),
      reason: 'Ouderschapsverlof',
      ...more,
    }),
  );
const end = (kind: MuteKind, id: string, version: number, on = '2026-11-24', who = stage.hr) =>
  stage.as(who, () => house.get(MuteService).end(who, kind, id, version, day(on)));
const standing = async (asOf: string) =>
  leaves(
    readCell,
    await stage.as(stage.hr, () => house.get(CellService).read(stage.hr, stage.jan.id, type.id, day(asOf))),
  ).standing;

it('exempts for a while; afterwards it is asked again', async () => {
  leaves(exempt, await make('exemption'));
  expect(await standing('2026-12-31')).toMatchObject({ status: 'exempt', date: '2027-01-01', blocked: false });
  expect(await standing('2027-01-01')).toMatchObject({ status: 'missing', blocked: true });
});

it('suspends for a while; afterwards it is valid by itself', async () => {
  await aCertificate(house, stage.jan, type, { obtainedOn: '2025-01-01' });
  await make('suspension');
  expect(await standing('2026-11-24')).toMatchObject({
    status: 'suspended',
    date: '2027-01-01',
    covers: false,
    blocked: true,
  });
  expect(await standing('2027-01-01')).toMatchObject({ status: 'valid', covers: true });
});

it('ends earlier, and tells the second of two people who do', async () => {
  const made = await make('exemption', { endsOn: null });
  leaves(endExemption, await end('exemption', made.id, made.version));
  expect(await standing('2026-11-24')).toMatchObject({ status: 'missing' });
  expect(await standing('2026-11-23')).toMatchObject({ status: 'exempt' });
  await expect(end('exemption', made.id, made.version)).rejects.toMatchObject({ code: 'stale' });
  await expect(end('exemption', made.id, 2, '2026-10-31')).rejects.toMatchObject({ code: 'invalid' });
});

it('refuses a second one for the same time, not one after it', async () => {
  await make('exemption');
  await expect(make('exemption', { startsOn: day('2026-12-31'), endsOn: null })).rejects.toMatchObject({
    code: 'certifications.already-muted',
  });
  await expect(make('exemption', { startsOn: day('2027-01-01'), endsOn: null })).resolves.toMatchObject({
    startsOn: '2027-01-01',
  });
});

it('is never done about oneself', async () => {
  const refused = { code: 'certifications.own-evidence' };
  await expect(make('exemption', { personId: stage.hr.employeeId })).rejects.toMatchObject(refused);
  const made = await make('suspension', { personId: stage.hr.employeeId }, stage.otherHr);
  await expect(end('suspension', made.id, 1)).rejects.toMatchObject(refused);
});

it('shows its reason to the person and HR, not to the lead', async () => {
  await make('exemption');
  const panel = (who: typeof stage.hr) => stage.as(who, () => house.get(CellService).read(who, stage.jan.id, type.id));
  expect((await panel(stage.asJan)).exemptions).toMatchObject([{ reason: 'Ouderschapsverlof', madeBy: stage.hr.name }]);
  expect((await panel(stage.lead)).exemptions).toMatchObject([{ reason: '' }]);
});

describe('an exemption of several people at once', () => {
  const span = { startsOn: day('2026-11-01'), endsOn: day('2027-01-01'), reason: 'Proef met een andere werkwijze' };
  const exemptAll = (personIds: string[], more: object = {}) =>
    stage.as(stage.hr, () =>
      house.get(MuteService).exemptAll(stage.hr, personIds, { ...span, typeId: type.id, ...more }),
    );

  it('counts for all of them', async () => {
    const eva = await aPerson(house, stage, { lastName: 'Vos' });
    expect(await exemptAll([stage.jan.id, eva.id])).toEqual({ people: 2 });
    expect(await standing('2026-12-31')).toMatchObject({ status: 'exempt' });
  });

  it('does nothing at all when one of them is exempt then already, and says who', async () => {
    const eva = await aPerson(house, stage, { lastName: 'Vos' });
    await make('exemption', { personId: eva.id, startsOn: day('2026-12-31'), endsOn: null });
    await expect(exemptAll([stage.jan.id, eva.id])).rejects.toMatchObject({
      code: 'certifications.already-muted',
      details: { values: { name: expect.stringContaining('Vos'), count: 1 } },
    });
    expect(await standing('2026-12-01')).toMatchObject({ status: 'missing' });
    expect(await exemptAll([stage.jan.id, eva.id], { endsOn: day('2026-12-31') })).toEqual({ people: 2 });
  });

  it('is not for oneself', async () => {
    await expect(exemptAll([stage.jan.id, stage.hr.employeeId])).rejects.toMatchObject({
      code: 'certifications.own-evidence',
    });
  });
});
