import { buffer } from 'node:stream/consumers';
import { type Readable } from 'node:stream';
import { listLooks, type LookKind } from '@leerspoor/certifications-contract';
import { aPerson } from '@leerspoor/people-server/testing';
import { day } from '@leerspoor/platform-contract';
import { type Actor, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { AuditDoorService } from '../audit-link/audit-door.service.js';
import { AuditEvidenceService } from '../audit-link/audit-evidence.service.js';
import { AuditLinkService } from '../audit-link/audit-link.service.js';
import { AuditPackService } from '../audit-pack/audit-pack.service.js';
import { EvidenceService } from '../evidence/evidence.service.js';
import { MineService } from '../mine/mine.service.js';
import { anAskedPack, aProven, makeIt } from '../testing/a-pack.js';
import { aType, type TestType } from '../testing/builders.js';
import { aPdf, aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { unzipped } from '../testing/unzipped.js';
import { OwnDocumentsService } from './own-documents.service.js';

let house: House;
let stage: Stage;
let bhv: TestType;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  bhv = await aType(house, stage, { code: 'BHV' });
});

async function taken(who: Actor): Promise<Map<string, Buffer>> {
  const file = await stage.as(who, () => house.get(OwnDocumentsService).take(who));
  expect(file.name).toMatch(/^Mijn documenten .+ 2026-11-24\.zip$/);
  return unzipped(await buffer(file.content as Readable));
}
const looks = async (typeId?: string): Promise<[LookKind, string | null, number | null][]> => {
  const page = await stage.as(stage.asJan, () =>
    house.get(OwnDocumentsService).looks(stage.asJan, { typeId, limit: 50 }),
  );
  return leaves(listLooks, page).items.map(({ kind, type, documents }) => [kind, type, documents]);
};

it('takes along everything of oneself: checked, waiting and sent back; nothing of others', async () => {
  const other = await aPerson(house, stage);
  await aProven(stage, [stage.jan.id], bhv);
  await aProven(stage, [other.id], bhv);
  const vca = await aType(house, stage, { code: 'VCA' });
  await aProven(stage, [stage.jan.id, other.id], vca);
  const given = { typeId: vca.id, obtainedOn: day('2026-11-20'), printedExpiry: null, number: 'eigen', note: '' };
  const file = await aPdf(house);
  await stage.as(stage.asJan, () => house.get(MineService).handIn(stage.asJan, given, file));
  const files = await taken(stage.asJan);
  expect([...files.keys()].toSorted()).toEqual([
    'bewijs/BHV_2026-01-10.pdf',
    'bewijs/VCA_2026-11-20.pdf',
    'index.csv',
    'index.html',
  ]);
  const index = files.get('index.csv')?.toString() ?? '';
  // The list with the names of others stays here; that the certificate is there does not.
  expect(index.trim().split('\r\n')).toHaveLength(1 + 3);
  expect(index).toContain('eigen');
  expect(index).not.toContain(other.name);
  expect(await looks()).toEqual([['own-documents.taken', null, 2]]);
});

it('works for who has nothing, and for who has left', async () => {
  const gone = await aPerson(house, stage, { firstName: 'Gerda', endsOn: '2026-10-31' });
  await aProven(stage, [gone.id], bhv);
  const asGerda = { ...stage.asJan, employeeId: gone.id, name: gone.name };
  expect([...(await taken(asGerda)).keys()]).toContain('bewijs/BHV_2026-01-10.pdf');
  expect([...(await taken(stage.asJan)).keys()]).toEqual(['index.html', 'index.csv']);
});

it('says who looked: HR, packs, auditors; of one type when asked; not that I looked myself', async () => {
  const vca = await aType(house, stage, { code: 'VCA' });
  const proof = await aProven(stage, [stage.jan.id], bhv);
  for (const who of [stage.hr, stage.asJan])
    await stage.as(who, () => house.get(EvidenceService).open(who, proof.certificateId, proof.fileId));
  const { id } = await anAskedPack(stage);
  await makeIt(stage, id);
  await buffer((await stage.as(stage.hr, () => house.get(AuditPackService).download(id))).content as Readable);
  const given = { auditor: 'Kiwa', purpose: 'VCA', live: true, opensEvidence: true, offersPack: false };
  const { address } = await stage.as(stage.hr, () => house.get(AuditLinkService).make(stage.hr, id, given));
  const token = address.split('/').at(-1) ?? '';
  await house.get(AuditDoorService).people(token, '203.0.113.9', null, 50);
  await house.get(AuditEvidenceService).certificate(token, '203.0.113.9', proof.certificateId, proof.fileId);
  expect(await looks()).toEqual([
    ['audit-link.document-viewed', 'Soort BHV', null],
    ['audit-link.viewed', null, null],
    ['audit-pack.downloaded', null, 1],
    ['audit-pack.made', null, 1],
    ['evidence.viewed', 'Soort BHV', null],
  ]);
  expect((await looks(bhv.id)).map(([kind]) => kind)).toEqual([
    'audit-link.document-viewed',
    'audit-pack.downloaded',
    'audit-pack.made',
    'evidence.viewed',
  ]);
  expect(await looks(vca.id)).toEqual([]);
});

it('stops reading when nobody takes it any more, and leaves the trail whole', async () => {
  await aProven(stage, [stage.jan.id], bhv);
  const file = await stage.as(stage.asJan, () => house.get(OwnDocumentsService).take(stage.asJan));
  (file.content as Readable).destroy();
  expect(
    await stage.as(stage.hr, () =>
      house.get(TenantDatabase).rows(sql`select action from audit_event where action = 'own-documents.taken'`),
    ),
  ).toHaveLength(1);
});
