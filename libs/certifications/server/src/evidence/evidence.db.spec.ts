import { readCell } from '@leerspoor/certifications-contract';
import { aPerson, anActor } from '@leerspoor/people-server/testing';
import { day } from '@leerspoor/platform-contract';
import { type Actor, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { CellService } from '../cell/cell.service.js';
import { RecordingService } from '../certificate/recording.service.js';
import { MineService } from '../mine/mine.service.js';
import { aCertificate, aType, type TestType, words } from '../testing/builders.js';
import { aPdf, aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { EvidenceService } from './evidence.service.js';

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
});

const given = () => ({
  typeId: type.id,
  obtainedOn: day('2026-11-20'),
  printedExpiry: null,
  number: 'N-1',
  note: 'van de baas',
});
const cell = (who: Actor) => stage.as(who, () => house.get(CellService).read(who, stage.jan.id, type.id));
const look = (who: Actor, certificateId: string, fileId: string) =>
  stage.as(who, () => house.get(EvidenceService).open(who, certificateId, fileId));

async function handedIn() {
  const file = await aPdf(house);
  const { certificateId } = await stage.as(stage.asJan, () =>
    house.get(MineService).handIn(stage.asJan, given(), file),
  );
  const [certificate] = (await cell(stage.asJan)).certificates;
  return { certificateId, fileId: certificate?.files[0]?.id ?? '' };
}

it('opens for the person and for HR, who see the number too; the lead sees how it stands and no more', async () => {
  const { certificateId, fileId } = await handedIn();
  for (const who of [stage.asJan, stage.hr]) {
    expect(await look(who, certificateId, fileId)).toMatchObject({ name: 'pas.pdf', mediaType: 'application/pdf' });
    expect(leaves(readCell, await cell(who))).toMatchObject({
      seesEvidence: true,
      certificates: [{ number: 'N-1', note: 'van de baas', evidenceCount: 1, files: [{ id: fileId }] }],
    });
  }
  expect(leaves(readCell, await cell(stage.lead))).toMatchObject({
    seesEvidence: false,
    actions: [],
    standing: { status: 'waiting' },
    certificates: [{ number: '', note: '', evidenceCount: 1, files: [] }],
  });
  await expect(look(stage.lead, certificateId, fileId)).rejects.toMatchObject({ code: 'not-found' });
});

it('does not exist for a colleague, another lead, or another company', async () => {
  const { certificateId, fileId } = await handedIn();
  const colleague = anActor(await aPerson(house, stage), { permissions: [...words.employee] });
  const otherLead = anActor(await aPerson(house, stage), { hats: ['employee', 'lead'], permissions: [...words.lead] });
  const elsewhere = await aStage(house);
  for (const who of [colleague, otherLead]) {
    await expect(look(who, certificateId, fileId)).rejects.toMatchObject({ code: 'not-found' });
    await expect(cell(who)).rejects.toMatchObject({ code: 'not-found' });
  }
  await expect(
    elsewhere.as(elsewhere.hr, () => house.get(EvidenceService).open(elsewhere.hr, certificateId, fileId)),
  ).rejects.toMatchObject({ code: 'not-found' });
  await expect(
    elsewhere.as(elsewhere.hr, () => house.get(CellService).read(elsewhere.hr, stage.jan.id, type.id)),
  ).rejects.toMatchObject({ code: 'not-found' });
});

it('gives a file only with the certificate that it belongs to', async () => {
  const { fileId } = await handedIn();
  const other = await aCertificate(house, stage.jan, type, { obtainedOn: '2020-01-01' });
  await expect(look(stage.hr, other.id, fileId)).rejects.toMatchObject({ code: 'not-found' });
});

it('notes every look, where the person can read it', async () => {
  const { certificateId, fileId } = await handedIn();
  await look(stage.hr, certificateId, fileId);
  const trail = await stage.as(stage.asJan, () =>
    house
      .get(TenantDatabase)
      .rows(
        sql`select actor_id as actor, person_id as person, subject_id as subject from audit_event where action = 'evidence.viewed'`,
      ),
  );
  expect(trail).toEqual([{ actor: stage.hr.employeeId, person: stage.jan.id, subject: certificateId }]);
  expect((await cell(stage.asJan)).events.map(({ action }) => action)).toEqual([
    'evidence.viewed',
    'certificate.handed-in',
  ]);
});

it('keeps a list with the names of several people for HR alone', async () => {
  const other = await aPerson(house, stage);
  const file = await aPdf(house, 'presentielijst.pdf');
  const recorded = await stage.as(stage.hr, () =>
    house.get(RecordingService).record(stage.hr, { ...given(), personIds: [stage.jan.id, other.id] }, file),
  );
  const jans = recorded.find(({ personId }) => personId === stage.jan.id)?.id ?? '';
  const fileId = (await cell(stage.hr)).certificates[0]?.files[0]?.id ?? '';
  expect(await look(stage.hr, jans, fileId)).toMatchObject({ name: 'presentielijst.pdf' });
  expect((await cell(stage.asJan)).certificates).toMatchObject([{ files: [], evidenceCount: 1 }]);
  await expect(look(stage.asJan, jans, fileId)).rejects.toMatchObject({ code: 'not-found' });
});

it('lets the person add a page while it waits, and HR at any time; nobody else', async () => {
  const { certificateId } = await handedIn();
  const add = async (who: Actor, id = certificateId) => {
    const file = await aPdf(house, 'achterkant.pdf');
    return stage.as(who, () => house.get(EvidenceService).add(who, id, file));
  };
  expect(await add(stage.asJan)).toMatchObject({ name: 'achterkant.pdf' });
  expect((await cell(stage.asJan)).certificates[0]?.files).toHaveLength(2);
  const checked = await aCertificate(house, stage.jan, type, { obtainedOn: '2021-01-01' });
  await expect(add(stage.asJan, checked.id)).rejects.toMatchObject({ code: 'certifications.own-evidence' });
  expect(await add(stage.hr, checked.id)).toMatchObject({ name: 'achterkant.pdf' });
  await expect(add(stage.lead, checked.id)).rejects.toMatchObject({ code: 'not-found' });
});
