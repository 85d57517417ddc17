import { createHash, randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { type Readable } from 'node:stream';
import readWorkbook from 'read-excel-file/node';
import { listPacks, packKeepDays, RenewalPolicy } from '@leerspoor/certifications-contract';
import { aPerson, aTeam } from '@leerspoor/people-server/testing';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { LegalHoldService } from '../legal-hold/legal-hold.service.js';
import { anAskedPack, aProven, makeIt } from '../testing/a-pack.js';
import { aCertificate, aRequirement, aType, type TestType } from '../testing/builders.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { unzipped } from '../testing/unzipped.js';
import { PresenceService } from '../toolbox/presence.service.js';
import { ToolboxService } from '../toolbox/toolbox.service.js';
import { AuditPackRepository } from './audit-pack.repository.js';
import { AuditPackService } from './audit-pack.service.js';
import { SweepPacks } from './sweep-packs.job.js';

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

const list = (who: Stage = stage) => who.as(who.hr, () => house.get(AuditPackService).list(who.hr));
const trail = (action: string) =>
  stage.as(stage.hr, () =>
    house
      .get(TenantDatabase)
      .rows<{ person_id: string | null; details: Record<string, unknown> }>(
        sql`select person_id, details from audit_event where action = ${action} order by seq`,
      ),
  );
async function download(packId: string): Promise<Map<string, Buffer>> {
  const file = await stage.as(stage.hr, () => house.get(AuditPackService).download(packId));
  const bytes = await buffer(file.content as Readable);
  expect(bytes.length).toBe(file.length);
  return unzipped(bytes);
}

describe('a pack', () => {
  it('holds the paper, the workbook, the changes and every document under a name that says what it is', async () => {
    const team = await aTeam(house, stage, { name: 'Hal Zuid / nacht' });
    const person = await aPerson(house, stage, { firstName: 'Łukasz', lastName: '=Wójcik', teamId: team.id });
    await aRequirement(house, stage, bhv);
    const { fileId } = await aProven(stage, [person.id], bhv);
    const { id } = await anAskedPack(stage);
    expect(await list()).toMatchObject([{ id, state: 'queued', counts: null, bytes: null }]);
    await makeIt(stage, id);
    const files = await download(id);
    const document = 'bewijs/Hal Zuid nacht/Łukasz =Wójcik/BHV_2026-01-10.pdf';
    expect([...files.keys()]).toEqual([
      'overzicht.pdf',
      'overzicht.xlsx',
      'wijzigingen.csv',
      document,
      'index.html',
      'index.csv',
    ]);
    const sha256 = createHash('sha256')
      .update(files.get(document) ?? '')
      .digest('hex');
    const index = files.get('index.csv')?.toString() ?? '';
    expect(index).toContain(`;${document};${sha256};`);
    expect(files.get('index.html')?.toString()).toContain(
      `href="bewijs/Hal%20Zuid%20nacht/%C5%81ukasz%20%3DW%C3%B3jcik/BHV_2026-01-10.pdf"`,
    );
    expect(files.get('overzicht.pdf')?.toString('latin1')).toMatch(/^%PDF-1\.7/);
    expect(files.get('wijzigingen.csv')?.toString()).toContain('Certificaat vastgelegd');
    const sheets = await readWorkbook(files.get('overzicht.xlsx') ?? Buffer.alloc(0));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Status', 'Certificaten', 'Eisen', 'Wijzigingen']);
    expect(sheets[0]?.data.find(([name]) => name === 'Łukasz =Wójcik')?.slice(2, 8)).toEqual([
      'Hal Zuid / nacht',
      'BHV',
      'Soort BHV',
      'Geldig',
      new Date('2026-01-10T00:00:00Z'),
      new Date('2031-01-09T00:00:00Z'),
    ]);
    expect(sheets[1]?.data).toHaveLength(2);
    expect((await list())[0]).toMatchObject({
      state: 'ready',
      counts: { people: 5, certificates: 1, documents: 1, lacking: 4 },
      isHeld: false,
      keptUntil: '2026-12-24T09:00:00.000Z',
    });
    expect(leaves(listPacks, await list())).toHaveLength(1);
    const made = await trail('audit-pack.made');
    expect(made.find(({ person_id }) => person_id === person.id)?.details).toMatchObject({
      title: 'Audit Łódź',
      documents: 1,
      typeIds: [bhv.id],
    });
    expect(made).toHaveLength(1 + 5);
    expect(await trail('audit-pack.downloaded')).toHaveLength(1 + 5);
    expect(fileId).not.toBe('');
  });

  it('lists in the workbook who was at which toolbox, where there were any', async () => {
    const policy = RenewalPolicy.parse({ model: 'count', perYear: 4, lastDay: '12-31', window: 'P3M' });
    await aType(house, stage, { code: 'TOOLBOX', name: 'Toolbox', policy });
    const { lead, jan } = stage;
    await stage.as(lead, async () => {
      const begun = { typeId: null, topic: 'Valgevaar', place: 'Kantine', form: 'meeting' as const, day: null };
      const { id: meetingId } = await house.get(ToolboxService).start(lead, begun);
      const here = { personId: jan.id, present: true, at: '2026-11-24T09:00:00Z' };
      await house.get(PresenceService).mark(lead, meetingId, [here]);
      await house.get(ToolboxService).close(lead, meetingId);
    });
    const { id } = await anAskedPack(stage);
    await makeIt(stage, id);
    const sheets = await readWorkbook((await download(id)).get('overzicht.xlsx') ?? Buffer.alloc(0));
    const rows = sheets.find(({ sheet }) => sheet === 'Toolbox')?.data ?? [];
    const day = new Date('2026-11-24T00:00:00Z');
    expect(rows.slice(1)).toEqual([
      [jan.name, jan.number, null, day, 'Valgevaar', 'Bijeenkomst', 'Kantine', lead.name, 'Toolbox'],
    ]);
  });

  it('keeps to its bounds: team with those below, types, named people, and the period of its changes', async () => {
    const hall = await aTeam(house, stage, { name: 'Hal' });
    const night = await aTeam(house, stage, { name: 'Nacht', parentId: hall.id });
    const inside = await aPerson(house, stage, { teamId: night.id });
    const outside = await aPerson(house, stage);
    const other = await aType(house, stage, { code: 'VCA' });
    for (const person of [inside, outside]) {
      await aCertificate(house, person, bhv);
      await aCertificate(house, person, other);
    }
    const { id } = await anAskedPack(stage, { filter: { teamId: hall.id, typeIds: [bhv.id], historyUntil: null } });
    await makeIt(stage, id);
    const index = (await download(id)).get('index.csv')?.toString() ?? '';
    expect(index.trim().split('\r\n')).toHaveLength(2);
    expect(index).toContain(inside.name);
    expect((await list())[0]?.scope).toMatchObject({ team: 'Hal', types: ['Soort BHV'], people: [] });
    const nobody = await aTeam(house, stage);
    await expect(anAskedPack(stage, { filter: { teamId: nobody.id } })).rejects.toMatchObject({
      code: 'certifications.pack-empty',
    });
    for (const filter of [
      { teamId: randomUUID() },
      { typeIds: [bhv.id, randomUUID()] },
      { personIds: [inside.id, randomUUID()] },
    ])
      await expect(anAskedPack(stage, { filter })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('puts a list that proves it for many in one place, and goes on when the bytes of a document are lost', async () => {
    const people = [await aPerson(house, stage, { firstName: 'An' }), await aPerson(house, stage, { firstName: 'Bo' })];
    await aProven(
      stage,
      people.map(({ id }) => id),
      bhv,
    );
    const lost = await aProven(stage, [stage.jan.id], bhv);
    await stage.as(stage.hr, () =>
      house
        .get(TenantDatabase)
        .rows(
          sql`update stored_file set storage_key = ${`${stage.tenantId}/${'0'.repeat(64)}`} where id = ${lost.fileId}`,
        ),
    );
    const { id } = await anAskedPack(stage);
    await makeIt(stage, id);
    const files = await download(id);
    expect([...files.keys()].filter((name) => name.startsWith('bewijs/'))).toEqual([
      'bewijs/lijsten/BHV_2026-01-10.pdf',
    ]);
    const index = files.get('index.csv')?.toString() ?? '';
    expect(index.match(/bewijs\/lijsten/g)).toHaveLength(2);
    expect(index).toContain('Bestand ontbreekt');
  });
});

describe('the work on a pack', () => {
  it('is done once, also when it is killed half-way and begun anew, or begun twice', async () => {
    await aProven(stage, [stage.jan.id], bhv);
    const { id } = await anAskedPack(stage);
    const packs = house.get(AuditPackRepository);
    const killed = randomUUID();
    await stage.as(stage.hr, () => packs.claim(id, killed));
    await makeIt(stage, id);
    expect((await list())[0]?.state).toBe('working');
    house.clock.advance(3 * 60_000);
    expect((await stage.as(stage.hr, () => packs.due())).lost).toEqual([id]);
    await makeIt(stage, id);
    expect((await list())[0]?.state).toBe('ready');
    expect(await stage.as(stage.hr, () => packs.progress(id, killed, 1, 2))).toBe(false);
    await makeIt(stage, id);
    expect(await trail('audit-pack.made')).toHaveLength(1 + 4);
    expect((await download(id)).size).toBe(6);
    expect((await stage.as(stage.hr, () => packs.due())).lost).toEqual([]);
  });

  it('is given up after five beginnings that came to nothing', async () => {
    const { id } = await anAskedPack(stage);
    for (let at = 0; at < 5; at += 1) {
      await stage.as(stage.hr, () => house.get(AuditPackRepository).claim(id, randomUUID()));
      house.clock.advance(3 * 60_000);
    }
    await makeIt(stage, id);
    expect((await list())[0]?.state).toBe('failed');
  });
});

describe('the file of a pack', () => {
  const aMade = async () => {
    const { id } = await anAskedPack(stage);
    await makeIt(stage, id);
    return id;
  };
  const later = () => house.clock.advance((packKeepDays * 24 + 1) * 3_600_000);

  it('goes after thirty days, or when HR throws it away', async () => {
    const [old, discarded] = [await aMade(), await aMade()];
    await stage.as(stage.hr, () => house.get(AuditPackService).discard(discarded));
    later();
    await house.get(SweepPacks).handle();
    expect((await list()).map(({ state }) => state)).toEqual(['expired', 'expired']);
    for (const id of [old, discarded])
      await expect(download(id)).rejects.toMatchObject({ code: 'certifications.pack-gone' });
  });

  it('stays as long as a legal hold says so', async () => {
    const id = await aMade();
    const hold = { personId: null, packId: id, reason: 'Ongeval van 3 november', reviewOn: null };
    const { id: holdId } = await stage.as(stage.hr, () => house.get(LegalHoldService).make(stage.hr, hold));
    later();
    await house.get(SweepPacks).handle();
    expect((await list())[0]).toMatchObject({ state: 'ready', isHeld: true, keptUntil: null });
    await expect(stage.as(stage.hr, () => house.get(AuditPackService).discard(id))).rejects.toMatchObject({
      code: 'certifications.under-hold',
      details: { values: { reason: 'Ongeval van 3 november' } },
    });
    await stage.as(stage.hr, () => house.get(LegalHoldService).end(stage.hr, holdId));
    await house.get(SweepPacks).handle();
    expect((await list())[0]?.state).toBe('expired');
  });

  it('does not exist for the neighbour', async () => {
    const id = await aMade();
    const neighbour = await aStage(house);
    expect(await list(neighbour)).toEqual([]);
    await expect(neighbour.as(neighbour.hr, () => house.get(AuditPackService).download(id))).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
