import { addActivities, readCell, RenewalPolicy } from '@leerspoor/certifications-contract';
import { aPerson, anActor } from '@leerspoor/people-server/testing';
import { type Actor, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { PackDocumentRepository } from '../audit-pack/pack-document.repository.js';
import { CellService } from '../cell/cell.service.js';
import { LegalHoldService } from '../legal-hold/legal-hold.service.js';
import { aCertificate, aType, type TestType, words } from '../testing/builders.js';
import { aPdf, aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { ActivityEvidenceService } from './activity-evidence.service.js';
import { ActivityService } from './activity.service.js';

let house: House;
let stage: Stage;
let code95: TestType;

const policy = RenewalPolicy.parse({ model: 'hours', period: 'P5Y', window: 'P1Y', required: 14, minPractical: 7 });

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  code95 = await aType(house, stage, { policy });
});

const body = (typeId: string, personIds: string[]) =>
  addActivities.body.parse({ typeId, personIds, on: '2026-03-01', kind: 'hours', amount: 7 });

async function proven(type = code95, personIds = [stage.jan.id]): Promise<{ id: string; fileId: string }> {
  const file = await aPdf(house, 'bewijs van deelname.pdf');
  const { ids } = await stage.as(stage.hr, () =>
    house.get(ActivityService).add(stage.hr, body(type.id, personIds), file),
  );
  const id = ids[0] ?? '';
  const [kept] = (await cell(stage.hr)).activities.flatMap(({ files }) => files);
  return { id, fileId: kept?.id ?? '' };
}
const cell = async (who: Actor) =>
  leaves(readCell, await stage.as(who, () => house.get(CellService).read(who, stage.jan.id, code95.id)));
const look = (who: Actor, id: string, fileId: string) =>
  stage.as(who, () => house.get(ActivityEvidenceService).open(who, id, fileId));
const remove = (who: Actor, id: string, fileId: string) =>
  stage.as(who, () => house.get(ActivityEvidenceService).remove(who, id, fileId, 'Van een ander'));

it('opens for HR and the person, who reads who looked; for a lead, a colleague and the neighbour it does not exist', async () => {
  const { id, fileId } = await proven();
  for (const who of [stage.asJan, stage.hr]) {
    expect((await cell(who)).activities).toMatchObject([{ files: [{ id: fileId, name: 'bewijs van deelname.pdf' }] }]);
    expect(await look(who, id, fileId)).toMatchObject({ mediaType: 'application/pdf' });
  }
  expect((await cell(stage.lead)).activities).toMatchObject([{ amount: 7, files: [] }]);
  const colleague = anActor(await aPerson(house, stage), { permissions: [...words.employee] });
  const elsewhere = await aStage(house);
  for (const who of [stage.lead, colleague])
    await expect(look(who, id, fileId)).rejects.toMatchObject({ code: 'not-found' });
  await expect(
    elsewhere.as(elsewhere.hr, () => house.get(ActivityEvidenceService).open(elsewhere.hr, id, fileId)),
  ).rejects.toMatchObject({ code: 'not-found' });
  const looks = await stage.as(stage.hr, () =>
    house
      .get(TenantDatabase)
      .rows(
        sql`select actor_id as who, person_id as person from audit_event where action = 'evidence.viewed' order by seq`,
      ),
  );
  expect(looks).toEqual([
    { who: stage.jan.id, person: stage.jan.id },
    { who: stage.hr.employeeId, person: stage.jan.id },
  ]);
});

it('is added to what HR recorded, by the person too, and makes nothing count by itself', async () => {
  const { id } = await proven();
  const before = (await cell(stage.hr)).meter;
  const file = await aPdf(house, 'achterkant.pdf');
  await stage.as(stage.asJan, () => house.get(ActivityEvidenceService).add(stage.asJan, id, file));
  expect((await cell(stage.hr)).activities[0]?.files).toHaveLength(2);
  expect((await cell(stage.hr)).meter).toEqual(before);
  const other = await aPdf(house);
  await expect(
    stage.as(stage.lead, () => house.get(ActivityEvidenceService).add(stage.lead, id, other)),
  ).rejects.toMatchObject({ code: 'not-found' });
});

it('is not kept of a document that shows a citizen service number', async () => {
  const licence = await aType(house, stage, { policy, storesImage: false });
  await expect(proven(licence)).rejects.toMatchObject({ code: 'certifications.no-image' });
});

it('of several people at once is for HR alone', async () => {
  const other = await aPerson(house, stage);
  await proven(code95, [stage.jan.id, other.id]);
  expect((await cell(stage.hr)).activities[0]?.files).toHaveLength(1);
  expect((await cell(stage.asJan)).activities[0]?.files).toEqual([]);
});

it('is taken away with a reason that the person reads, never of oneself and never under a legal hold', async () => {
  const { id, fileId } = await proven();
  const hold = { personId: stage.jan.id, packId: null, reason: 'Claim', reviewOn: null };
  const { id: holdId } = await stage.as(stage.hr, () => house.get(LegalHoldService).make(stage.hr, hold));
  await expect(remove(stage.hr, id, fileId)).rejects.toMatchObject({
    code: 'certifications.under-hold',
    details: { values: { reason: 'Claim' } },
  });
  expect((await cell(stage.hr)).activities[0]?.files).toHaveLength(1);
  await stage.as(stage.hr, () => house.get(LegalHoldService).end(stage.hr, holdId));
  const janAsHr = { ...stage.asJan, permissions: stage.hr.permissions };
  await expect(remove(janAsHr, id, fileId)).rejects.toMatchObject({ code: 'certifications.own-evidence' });
  await remove(stage.hr, id, fileId);
  expect((await cell(stage.asJan)).activities).toMatchObject([
    { files: [], removedFiles: [{ name: 'bewijs van deelname.pdf', reason: 'Van een ander', by: stage.hr.name }] },
  ]);
  await expect(look(stage.hr, id, fileId)).rejects.toMatchObject({ code: 'not-found' });
});

it('goes into a pack with the certificate in whose term it falls', async () => {
  const old = await aCertificate(house, stage.jan, code95, { obtainedOn: '2019-03-01' });
  const running = await aCertificate(house, stage.jan, code95, { obtainedOn: '2024-03-01' });
  const { fileId } = await proven();
  const documents = await stage.as(stage.hr, () => house.get(PackDocumentRepository).documents([old.id, running.id]));
  expect(documents).toMatchObject([{ proofId: running.id, personId: stage.jan.id, fileId, shared: false }]);
  const outside = await aCertificate(house, { id: stage.lead.employeeId, tenantId: stage.tenantId }, code95);
  expect(await stage.as(stage.hr, () => house.get(PackDocumentRepository).documents([outside.id]))).toEqual([]);
});
