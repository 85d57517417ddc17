import {
  ActivityState,
  addActivities,
  approveActivity,
  handInActivity,
  listChecks,
  readCell,
  readMine,
  reportActivity,
  RenewalPolicy,
} from '@leerspoor/certifications-contract';
import { type Actor, DirectoryDatabase, sql } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { PackDocumentRepository } from '../audit-pack/pack-document.repository.js';
import { CellService } from '../cell/cell.service.js';
import { ActivityCheckService } from '../check/activity-check.service.js';
import { CheckService } from '../check/check.service.js';
import { EvidenceReturnedDues } from '../dues/evidence-returned.dues.js';
import { EvidenceWaitingDues } from '../dues/evidence-waiting.dues.js';
import { MineService } from '../mine/mine.service.js';
import { OverviewService } from '../overview/overview.service.js';
import { aCertificate, aType, type TestType } from '../testing/builders.js';
import { aPdf, aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { ActivityEvidenceService } from './activity-evidence.service.js';
import { ActivityService } from './activity.service.js';
import { OwnActivityService } from './own-activity.service.js';

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
  await aCertificate(house, stage.jan, code95, { obtainedOn: '2024-03-01' });
});

const own = () => house.get(OwnActivityService);
const given = (more: object = {}) =>
  reportActivity.body.parse({ typeId: code95.id, on: '2026-11-02', kind: 'hours', amount: 7, ...more });
const handIn = async (more: object = {}, who = stage.asJan) => {
  const file = await aPdf(house, 'deelname.pdf');
  return leaves(handInActivity, await stage.as(who, () => own().handIn(who, given(more), file))).activityId;
};
const open = async (who = stage.asJan, personId = stage.jan.id) =>
  leaves(readCell, await stage.as(who, () => house.get(CellService).read(who, personId, code95.id)));
const queue = async (who = stage.hr, after: string | null = null, limit = 50) =>
  leaves(listChecks, await stage.as(who, () => house.get(CheckService).list(who, after, limit)));
const mine = async () => leaves(readMine, await stage.as(stage.asJan, () => house.get(MineService).read(stage.asJan)));
const checks = () => house.get(ActivityCheckService);
const approve = (id: string, more: object = {}, who = stage.hr) => {
  const { typeId: _, replacesId: __, ...fields } = given();
  const body = approveActivity.body.parse({ version: 1, ...fields, ...more });
  return stage.as(who, () => checks().approve(who, id, body));
};
const sendBack = (id: string, who: Actor = stage.hr) =>
  stage.as(who, () => checks().sendBack(who, id, 1, 'De naam staat er niet op.'));

it('waits for HR, shows apart and counts for nothing; once HR approves it fills the meter', async () => {
  const id = await handIn({ practical: 7, note: 'Bij VeiligVooruit' });
  const before = await open();
  expect(before.meter?.quotas).toMatchObject([{ done: 0 }, { done: 0 }]);
  expect(before.activities).toMatchObject([
    { id, state: 'waiting', amount: 7, rejected: null, source: 'upload', files: [{ name: 'deelname.pdf' }] },
  ]);
  expect(before.actions).toEqual(['hand-in', 'hand-in-activity']);

  const { items, total } = await queue();
  expect(total).toBe(1);
  expect(items).toMatchObject([
    {
      ...{ waits: 'activity', activityId: id, person: { name: stage.jan.name }, amount: 7, practical: 7 },
      ...{ note: 'Bij VeiligVooruit', files: [{ name: 'deelname.pdf' }], own: false, model: 'hours' },
    },
  ]);
  await approve(id, { practical: 4, registered: true });
  const after = await open();
  expect(after.meter?.quotas).toMatchObject([{ done: 7 }, { done: 4 }]);
  expect(after.activities).toMatchObject([{ id, state: 'verified', version: 2 }]);
  expect(after.events.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['activity.handed-in', 'activity.approved']),
  );
  expect((await queue()).total).toBe(0);
});

it('stands in one queue with documents, oldest first, page by page', async () => {
  const type = await aType(house, stage);
  const made: string[] = [];
  for (const hour of [8, 9, 10, 11]) {
    house.clock.set(`2026-11-24T${String(hour).padStart(2, '0')}:00:00Z`);
    const recordedAt = house.clock.now();
    const paper = { obtainedOn: `2026-11-0${hour - 7}`, state: 'waiting' as const, recordedAt };
    made.push(hour % 2 === 0 ? await handIn({ amount: hour }) : (await aCertificate(house, stage.jan, type, paper)).id);
  }
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more; more = after !== null) {
    const page = await queue(stage.hr, after, 1);
    expect(page.total).toBe(4);
    seen.push(...page.items.map((item) => (item.waits === 'activity' ? item.activityId : item.certificateId)));
    after = page.next;
  }
  expect(seen).toEqual(made);
  const overview = await stage.as(stage.hr, () => house.get(OverviewService).read(stage.hr, 5));
  expect(overview.checks).toMatchObject({ count: 4, oldestAt: '2026-11-24T08:00:00Z' });
});

it('comes back with a reason, which the person reads until it is handed in anew or taken back', async () => {
  const first = await handIn();
  await sendBack(first);
  expect((await mine()).returnedActivities).toMatchObject([
    {
      activityId: first,
      version: 2,
      typeId: code95.id,
      on: '2026-11-02',
      amount: 7,
      reason: 'De naam staat er niet op.',
    },
  ]);
  expect((await open()).activities).toMatchObject([{ state: 'sent-back', reason: 'De naam staat er niet op.' }]);
  expect((await open(stage.lead)).activities).toEqual([]);
  const asLead = await stage.as(stage.lead, () => house.get(MineService).readPerson(stage.lead, stage.jan.id));
  expect(asLead.returnedActivities).toEqual([]);

  const second = await handIn({ replacesId: first });
  expect(second).not.toBe(first);
  await expect(handIn({ replacesId: first })).rejects.toMatchObject({ code: 'certifications.activity-there' });
  expect((await mine()).returnedActivities).toEqual([]);
  expect((await open()).activities).toMatchObject([{ id: second, state: 'waiting' }]);

  await sendBack(second);
  await stage.as(stage.asJan, () => own().withdraw(stage.asJan, second, 2));
  expect((await mine()).returnedActivities).toEqual([]);
  expect((await open()).activities).toEqual([]);
});

it('is spoken of by the reminders as a document is', async () => {
  const now = (dues: typeof EvidenceWaitingDues | typeof EvidenceReturnedDues, id: string) =>
    house.as({ tenantId: stage.tenantId }, () => house.get<InstanceType<typeof dues>>(dues).dueNow([id]));
  const id = await handIn();
  expect(await now(EvidenceWaitingDues, id)).toMatchObject([
    { kind: 'evidence-waiting', personId: stage.jan.id, link: { others: `/certificaten/controleren/${id}` } },
  ]);
  await sendBack(id);
  expect(await now(EvidenceWaitingDues, id)).toEqual([]);
  expect(await now(EvidenceReturnedDues, id)).toMatchObject([
    { kind: 'evidence-returned', link: { person: `/certificaten/mijn/${code95.id}` } },
  ]);
  await handIn({ replacesId: id });
  expect(await now(EvidenceReturnedDues, id)).toEqual([]);
});

it('is not handed in twice, nor for tomorrow, nor as what the type does not count, nor without proof', async () => {
  await handIn();
  await expect(handIn()).rejects.toMatchObject({ code: 'certifications.activity-there' });
  await expect(handIn({ on: '2026-11-25' })).rejects.toMatchObject({ code: 'invalid' });
  await expect(handIn({ kind: 'points' })).rejects.toMatchObject({ details: { fields: [{ path: 'kind' }] } });
  expect(reportActivity.body.safeParse({ ...given(), kind: 'confirmation' }).success).toBe(false);
  const report = (more: object = {}) => stage.as(stage.asJan, () => own().handIn(stage.asJan, given(more)));
  await expect(report()).rejects.toMatchObject({ details: { fields: [{ path: 'file', code: 'required' }] } });
  const driving = await aType(house, stage, {
    ...{ code: 'C95-RIJ', storesImage: false },
    policy: RenewalPolicy.parse({ model: 'hours', period: 'P5Y', window: 'P1Y', required: 14 }),
  });
  await expect(handIn({ typeId: driving.id })).rejects.toMatchObject({ code: 'certifications.no-image' });
  await report({ typeId: driving.id });
  expect((await queue()).total).toBe(2);
});

it('does not count twice when HR recorded it by hand meanwhile', async () => {
  const id = await handIn();
  const { replacesId: _, ...fields } = given();
  const body = addActivities.body.parse({ ...fields, personIds: [stage.jan.id] });
  await stage.as(stage.hr, () => house.get(ActivityService).add(stage.hr, body));
  await expect(approve(id)).rejects.toMatchObject({ code: 'certifications.activity-there' });
  await approve(id, { amount: 3 });
  expect((await open()).meter?.quotas).toMatchObject([{ done: 10 }, { done: 0 }]);
});

it('is nobody else’s to take back or replace, and not any more once it counts', async () => {
  const id = await handIn();
  const withdraw = (who: Actor) => stage.as(who, () => own().withdraw(who, id, 1));
  for (const who of [stage.hr, stage.lead]) await expect(withdraw(who)).rejects.toMatchObject({ code: 'not-found' });
  await expect(handIn({ replacesId: id, amount: 3 }, stage.hr)).rejects.toMatchObject({ code: 'not-found' });
  await approve(id);
  await expect(withdraw(stage.asJan)).rejects.toMatchObject({ code: 'stale' });
});

it('is decided about once, in the queue, by somebody else of HR', async () => {
  const id = await handIn();
  const activities = () => house.get(ActivityService);
  await expect(stage.as(stage.hr, () => activities().remove(stage.hr, id, 1, true))).rejects.toMatchObject({
    code: 'stale',
  });
  const both = await Promise.allSettled([approve(id), approve(id, {}, stage.otherHr)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  await expect(sendBack(id)).rejects.toMatchObject({ code: 'stale' });
  const about = await handIn({}, stage.hr);
  expect((await queue()).items).toMatchObject([{ own: true, alone: false }]);
  await expect(approve(about)).rejects.toMatchObject({ code: 'certifications.own-evidence' });
  await house.get(DirectoryDatabase).rows(sql`
    update identity.membership set disabled_at = now() where employee_id = ${stage.otherHr.employeeId}`);
  await approve(about);
  const { events } = await open(stage.hr, stage.hr.employeeId);
  expect(events.map(({ action }) => action)).toContain('activity.self-approved');
});

it('goes into no pack for an auditor while it waits, and does go with the person', async () => {
  await handIn();
  const { certificates } = await open();
  const files = (states?: ActivityState[]) =>
    stage.as(stage.hr, () =>
      house.get(PackDocumentRepository).documents(
        certificates.map((one) => one.id),
        states,
      ),
    );
  expect(await files()).toEqual([]);
  expect(await files(ActivityState.options)).toHaveLength(1);
});

it('shows its proof to HR and the person, never to the lead', async () => {
  const id = await handIn();
  const fileId = (await open()).activities[0]?.files[0]?.id ?? '';
  const look = (who: Actor) => stage.as(who, () => house.get(ActivityEvidenceService).open(who, id, fileId));
  await look(stage.hr);
  await look(stage.asJan);
  await expect(look(stage.lead)).rejects.toMatchObject({ code: 'not-found' });
  expect((await open(stage.lead)).activities).toMatchObject([{ state: 'waiting', files: [], note: '' }]);
});
