import {
  approve,
  handIn,
  handInWithoutImage,
  listChecks,
  readMine,
  readCell,
  RenewalPolicy,
  sendBack,
} from '@leerspoor/certifications-contract';
import { day } from '@leerspoor/platform-contract';
import { DirectoryDatabase, sql } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { CellService } from '../cell/cell.service.js';
import { MineService } from '../mine/mine.service.js';
import { aCertificate, aRequirement, aType, type TestType } from '../testing/builders.js';
import { aPdf, aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { CheckService } from './check.service.js';

let house: House;
let stage: Stage;
let forklift: TestType;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  forklift = await aType(house, stage, {
    code: 'HEF',
    name: 'Heftruck',
    policy: RenewalPolicy.parse({ model: 'fixed', period: 'P5Y', window: 'P3M' }),
  });
});

const checks = () => house.get(CheckService);
const given = (more: object = {}) => ({
  typeId: forklift.id,
  obtainedOn: day('2026-11-20'),
  printedExpiry: null,
  number: '',
  note: '',
  ...more,
});
const photo = async (more: object = {}) => {
  const file = await aPdf(house);
  return stage.as(stage.asJan, () => house.get(MineService).handIn(stage.asJan, given(more), file));
};
const queue = (who = stage.hr, after: string | null = null, limit = 50) =>
  stage.as(who, () => checks().list(who, after, limit));
const decision = (more: object = {}) => ({
  version: 1,
  obtainedOn: day('2026-11-20'),
  printedExpiry: null,
  number: '',
  ...more,
});
const approveAs = (who: typeof stage.hr, id: string, more: object = {}) =>
  stage.as(who, () => checks().approve(who, id, decision(more)));
const mine = () => stage.as(stage.asJan, () => house.get(MineService).read(stage.asJan));

it('takes a photo in, tells what it will be, and counts it when HR approves', async () => {
  await aRequirement(house, stage, forklift, { blocksWork: true });
  const handed = leaves(handIn, await photo());
  expect(handed.outcome).toMatchObject({
    personName: stage.jan.name,
    typeName: 'Heftruck',
    expires: '2031-11-20',
    windowOpens: '2031-08-20',
    remindedOn: '2030-11-20',
    following: 'first',
  });
  expect((await mine()).lines).toMatchObject([{ status: 'waiting', covers: false, blocked: true, waiting: true }]);

  const { items, total } = leaves(listChecks, await queue());
  expect(total).toBe(1);
  expect(items).toMatchObject([
    {
      certificateId: handed.certificateId,
      person: { name: stage.jan.name },
      obtainedOn: '2026-11-20',
      files: [{ mediaType: 'application/pdf' }],
      outcome: { expires: '2031-11-20' },
      own: false,
    },
  ]);

  const approved = leaves(approve, await approveAs(stage.hr, handed.certificateId));
  expect(approved).toMatchObject({ state: 'verified', expires: '2031-11-20', decidedBy: stage.hr.name });
  expect(leaves(readMine, await mine()).lines).toMatchObject([
    { status: 'valid', covers: true, blocked: false, expires: '2031-11-20' },
  ]);
  expect((await queue()).total).toBe(0);
});

it('lets HR put the dates right while approving', async () => {
  const { certificateId } = await photo();
  const approved = await approveAs(stage.hr, certificateId, {
    obtainedOn: day('2026-10-20'),
    printedExpiry: day('2031-10-31'),
    number: 'A1',
  });
  expect(approved).toMatchObject({
    obtainedOn: '2026-10-20',
    printedExpires: '2031-11-01',
    expires: '2031-11-01',
    number: 'A1',
  });
  await expect(
    approveAs(stage.hr, (await photo()).certificateId, { obtainedOn: day('2026-12-01') }),
  ).rejects.toMatchObject({ code: 'invalid' });
});

it('shows the oldest first, page by page', async () => {
  for (const [at, obtainedOn] of ['2026-11-03', '2026-11-02', '2026-11-01'].entries()) {
    house.clock.set(`2026-11-2${at}T10:00:00Z`);
    await photo({ obtainedOn: day(obtainedOn) });
  }
  const first = await queue(stage.hr, null, 2);
  expect(first.items).toMatchObject([{ obtainedOn: '2026-11-03' }, { obtainedOn: '2026-11-02' }]);
  const second = await queue(stage.hr, first.next, 2);
  expect(second).toMatchObject({ items: [{ obtainedOn: '2026-11-01' }], next: null, total: 3 });
});

it('tells the second of two colleagues that the first decided', async () => {
  const { certificateId } = await photo();
  await approveAs(stage.hr, certificateId);
  await expect(approveAs(stage.otherHr, certificateId)).rejects.toMatchObject({ code: 'stale' });
  await expect(
    stage.as(stage.otherHr, () => checks().sendBack(stage.otherHr, certificateId, 1, 'x')),
  ).rejects.toMatchObject({ code: 'stale' });
});

it('lets one of two colleagues win who decide at the very same moment', async () => {
  const { certificateId } = await photo();
  const results = await Promise.allSettled([
    approveAs(stage.hr, certificateId),
    approveAs(stage.otherHr, certificateId),
  ]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

it('lets nobody of HR check what is their own, as long as a colleague can', async () => {
  const file = await aPdf(house);
  const own = await stage.as(stage.hr, () => house.get(MineService).handIn(stage.hr, given(), file));
  expect((await queue()).items).toMatchObject([{ own: true, alone: false }]);
  const refused = { code: 'certifications.own-evidence' };
  await expect(approveAs(stage.hr, own.certificateId)).rejects.toMatchObject(refused);
  await expect(stage.as(stage.hr, () => checks().sendBack(stage.hr, own.certificateId, 1, 'x'))).rejects.toMatchObject(
    refused,
  );
  expect(await approveAs(stage.otherHr, own.certificateId)).toMatchObject({ state: 'verified', selfChecked: false });
});

describe('the only one of HR', () => {
  const withoutColleague = () =>
    house.get(DirectoryDatabase).rows(sql`
      update identity.membership set disabled_at = now() where employee_id = ${stage.otherHr.employeeId}`);
  const handInOwn = async () => {
    const file = await aPdf(house);
    return stage.as(stage.hr, () => house.get(MineService).handIn(stage.hr, given(), file));
  };

  it('may check their own, and everybody can see that they did', async () => {
    await withoutColleague();
    const { certificateId } = await handInOwn();
    expect(leaves(listChecks, await queue()).items).toMatchObject([{ own: true, alone: true }]);
    const approved = leaves(approve, await approveAs(stage.hr, certificateId));
    expect(approved).toMatchObject({ state: 'verified', decidedBy: stage.hr.name, selfChecked: true });

    const lines = leaves(readMine, await stage.as(stage.hr, () => house.get(MineService).read(stage.hr))).lines;
    expect(lines).toMatchObject([{ status: 'valid', selfChecked: true }]);
    const cell = await stage.as(stage.hr, () =>
      house.get(CellService).read(stage.hr, stage.hr.employeeId, forklift.id),
    );
    expect(leaves(readCell, cell)).toMatchObject({
      standing: { selfChecked: true },
      certificates: [{ selfChecked: true }],
      events: [{ action: 'certificate.self-approved' }, { action: 'certificate.handed-in' }],
    });
  });

  it('may not any more when a colleague who can is back, also about what waits already', async () => {
    await withoutColleague();
    const { certificateId } = await handInOwn();
    await house.get(DirectoryDatabase).rows(sql`
      update identity.membership set disabled_at = null where employee_id = ${stage.otherHr.employeeId}`);
    await expect(approveAs(stage.hr, certificateId)).rejects.toMatchObject({ code: 'certifications.own-evidence' });
  });

  it('is somebody of HR: being alone gives nobody else a right', async () => {
    await withoutColleague();
    await house.get(DirectoryDatabase).rows(sql`
      update identity.membership set disabled_at = now() where employee_id = ${stage.hr.employeeId}`);
    const { certificateId } = await photo();
    await expect(approveAs(stage.asJan, certificateId)).rejects.toMatchObject({ code: 'certifications.own-evidence' });
  });
});

it('sends back with a reason that the person reads, until something newer comes in', async () => {
  const { certificateId } = await photo();
  const back = await stage.as(stage.hr, () =>
    checks().sendBack(stage.hr, certificateId, 1, 'De datum is niet te lezen.'),
  );
  expect(leaves(sendBack, back)).toMatchObject({
    state: 'sent-back',
    reason: 'De datum is niet te lezen.',
    expires: null,
  });
  expect(leaves(readMine, await mine()).returned).toMatchObject([
    { certificateId, name: 'Heftruck', reason: 'De datum is niet te lezen.' },
  ]);
  const asLead = await stage.as(stage.lead, () => house.get(MineService).readPerson(stage.lead, stage.jan.id));
  expect(asLead.returned).toEqual([]);
  house.clock.set('2026-11-24T10:00:00Z');
  await photo();
  expect((await mine()).returned).toEqual([]);
});

it('refuses to hand in the same twice, and shows what a renewal comes to beside what is held', async () => {
  await aCertificate(house, stage.jan, forklift, { obtainedOn: '2021-12-10' });
  const { outcome } = await photo();
  expect(outcome).toMatchObject({ following: 'in-window', expires: '2031-11-20' });
  await expect(photo()).rejects.toMatchObject({ code: 'certifications.duplicate' });
});

it('keeps no picture of a driving licence, and takes its dates without one', async () => {
  const licence = await aType(house, stage, { code: 'RIJ-C', storesImage: false });
  await expect(photo({ typeId: licence.id })).rejects.toMatchObject({ code: 'certifications.no-image' });
  const report = (typeId: string) =>
    stage.as(stage.asJan, () => house.get(MineService).handIn(stage.asJan, given({ typeId })));
  expect(leaves(handInWithoutImage, await report(licence.id)).outcome.expires).toBe('2031-11-20');
  await expect(report(forklift.id)).rejects.toMatchObject({
    details: { fields: [{ path: 'file', code: 'required' }] },
  });
});
