import { readCell, readMine, readPerson, RenewalPolicy, todoOf } from '@leerspoor/certifications-contract';
import { anActor, aPerson } from '@leerspoor/people-server/testing';
import { day } from '@leerspoor/platform-contract';
import { type Actor } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { CellService } from '../cell/cell.service.js';
import { OutcomeService } from '../outcome/outcome.service.js';
import { aCertificate, aRequirement, aType, words } from '../testing/builders.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { MineService } from './mine.service.js';

let house: House;
let stage: Stage;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
});

const mine = async (who: Actor = stage.asJan) =>
  leaves(readMine, await stage.as(who, () => house.get(MineService).read(who)));
const person = (who: Actor, id = stage.jan.id) => stage.as(who, () => house.get(MineService).readPerson(who, id));
const ofJan = { rule: { any: [{ kind: 'person' as const, id: '' }] } };

beforeEach(() => {
  ofJan.rule.any[0] = { kind: 'person', id: stage.jan.id };
});

it('shows what must be held and what is held, most urgent first, with why and until when', async () => {
  const types = await Promise.all(['Mist', 'Straks', 'Goed', 'Extra'].map((name) => aType(house, stage, { name })));
  const [lacking, soon, good, extra] = types;
  if (!lacking || !soon || !good || !extra) throw new Error('Four types.');
  await aRequirement(house, stage, lacking, { ...ofJan, leadTime: 'P3M', appliesFrom: '2026-11-01' });
  await aRequirement(house, stage, soon, { ...ofJan, basis: 'client', blocksWork: true });
  await aRequirement(house, stage, good, ofJan);
  await aCertificate(house, stage.jan, soon, { obtainedOn: '2021-12-11' });
  await aCertificate(house, stage.jan, good, { obtainedOn: '2025-01-01' });
  await aCertificate(house, stage.jan, extra, { obtainedOn: '2025-06-01' });
  const { name, today, lines } = await mine();
  expect({ name, today }).toEqual({ name: stage.jan.name, today: '2026-11-24' });
  expect(
    lines.map((line) => [line.name, line.status, line.required, todoOf(line, today).deed, todoOf(line, today).by]),
  ).toEqual([
    ['Mist', 'missing', true, 'get', '2027-02-01'],
    ['Straks', 'renewal-open', true, 'renew', '2026-12-11'],
    ['Goed', 'valid', true, 'nothing', null],
    ['Extra', 'valid', false, 'nothing', null],
  ]);
  expect(lines[1]).toMatchObject({
    from: '2021-12-11',
    expires: '2026-12-11',
    why: [{ basis: 'client', blocksWork: true, due: '2020-01-01' }],
  });
});

it('says that the initial exam is needed again, where the type is so', async () => {
  const adr = await aType(house, stage, {
    policy: RenewalPolicy.parse({ model: 'fixed-keep', period: 'P5Y', window: 'P12M' }),
  });
  await aCertificate(house, stage.jan, adr, { obtainedOn: '2020-01-01' });
  const { lines, today } = await mine();
  expect(lines).toMatchObject([{ status: 'expired', initialNeeded: true }]);
  expect(lines[0] && todoOf(lines[0], today)).toEqual({ deed: 'start-over', by: null, overdue: true });
});

it('names the other type that makes one green', async () => {
  const vol = await aType(house, stage, { code: 'VCA-VOL', name: 'VOL-VCA' });
  const basic = await aType(house, stage, { code: 'VCA-B', satisfiedBy: [vol] });
  await aRequirement(house, stage, basic, ofJan);
  await aCertificate(house, stage.jan, vol, { obtainedOn: '2025-01-01' });
  expect((await mine()).lines.find(({ code }) => code === 'VCA-B')).toMatchObject({
    status: 'valid',
    satisfiedBy: 'VOL-VCA',
    certificateId: expect.any(String),
  });
});

it('is empty for who must hold nothing', async () => {
  expect(await mine()).toMatchObject({ lines: [], returned: [] });
});

it('shows somebody to their lead, the lead above, and HR; to nobody else', async () => {
  const above = await aPerson(house, stage);
  const type = await aType(house, stage);
  await aCertificate(house, stage.jan, type);
  const boss = anActor(above, { hats: ['employee', 'lead'], permissions: [...words.lead] });
  for (const who of [stage.hr, stage.lead, stage.asJan])
    expect(leaves(readPerson, await person(who)).lines).toHaveLength(1);
  await expect(person(boss)).rejects.toMatchObject({ code: 'not-found' });
  const colleague = anActor(await aPerson(house, stage, { leadId: stage.lead.employeeId }), {
    permissions: [...words.employee],
  });
  await expect(person(colleague)).rejects.toMatchObject({ code: 'not-found' });
  const elsewhere = await aStage(house);
  await expect(
    elsewhere.as(elsewhere.hr, () => house.get(MineService).readPerson(elsewhere.hr, stage.jan.id)),
  ).rejects.toMatchObject({ code: 'not-found' });
});

describe('one cell, opened', () => {
  it('also when nobody asks for it and it is not held, with what each may do', async () => {
    const type = await aType(house, stage);
    const open = async (who: Actor) =>
      leaves(readCell, await stage.as(who, () => house.get(CellService).read(who, stage.jan.id, type.id)));
    expect(await open(stage.hr)).toMatchObject({
      standing: { status: 'not-required', why: [] },
      certificates: [],
      actions: ['record', 'exempt', 'supervise'],
      person: { name: stage.jan.name, lead: stage.lead.name },
    });
    expect((await open(stage.asJan)).actions).toEqual(['hand-in']);
    expect((await open(stage.lead)).actions).toEqual([]);
    await aCertificate(house, stage.jan, type, { obtainedOn: '2025-01-01' });
    expect((await open(stage.hr)).actions).toEqual(['record', 'exempt', 'supervise', 'suspend', 'revoke']);
  });

  it('as of another day, with every cycle, newest first', async () => {
    const type = await aType(house, stage);
    await aCertificate(house, stage.jan, type, { obtainedOn: '2015-01-01' });
    await aCertificate(house, stage.jan, type, { obtainedOn: '2024-01-01' });
    const { standing, certificates } = leaves(
      readCell,
      await stage.as(stage.hr, () => house.get(CellService).read(stage.hr, stage.jan.id, type.id, day('2021-06-01'))),
    );
    expect(standing).toMatchObject({ status: 'expired', expires: '2020-01-01' });
    expect(certificates.map(({ obtainedOn }) => obtainedOn)).toEqual(['2024-01-01', '2015-01-01']);
  });
});

describe('the sentence before it is saved', () => {
  const preview = (who: Actor, typeId: string, more: object = {}) =>
    stage.as(who, () =>
      house
        .get(OutcomeService)
        .preview(who, { personId: stage.jan.id, typeId, obtainedOn: day('2025-12-31'), printedExpiry: null, ...more }),
    );

  it('tells until when, and when the first reminder comes', async () => {
    const type = await aType(house, stage, {
      name: 'BHV',
      policy: RenewalPolicy.parse({ model: 'fixed', period: 'P1Y', window: 'P3M' }),
    });
    expect(await preview(stage.hr, type.id)).toMatchObject({
      personName: stage.jan.name,
      typeName: 'BHV',
      expires: '2026-12-31',
      byRule: '2026-12-31',
      remindedOn: '2026-11-30',
      wording: 'through',
    });
  });

  it('says so when the document prints another date than the rule gives', async () => {
    const type = await aType(house, stage);
    expect(await preview(stage.hr, type.id, { printedExpiry: day('2027-12-31') })).toMatchObject({
      expires: '2028-01-01',
      byRule: '2030-12-31',
    });
  });

  it('does not look beyond one’s reach', async () => {
    const type = await aType(house, stage);
    const colleague = anActor(await aPerson(house, stage), { permissions: [...words.employee] });
    await expect(preview(colleague, type.id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(preview(stage.asJan, type.id)).resolves.toMatchObject({ following: 'first' });
  });
});
