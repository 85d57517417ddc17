import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { type Readable } from 'node:stream';
import readWorkbook from 'read-excel-file/node';
import { addActivities, type PackFilter, RenewalPolicy } from '@leerspoor/certifications-contract';
import { aPerson } from '@leerspoor/people-server/testing';
import { day } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { ActivityService } from '../activity/activity.service.js';
import { AppointmentService } from '../appointment/appointment.service.js';
import { OwnDocumentsService } from '../own-documents/own-documents.service.js';
import { anAskedPack, makeIt } from '../testing/a-pack.js';
import { anOffered, aSigned } from '../testing/an-appointment.js';
import { aCertificate, aType, type TestType } from '../testing/builders.js';
import { aPdf, aStage, openHouse, type Stage } from '../testing/stage.js';
import { unzipped } from '../testing/unzipped.js';
import { AuditPackRepository } from './audit-pack.repository.js';
import { AuditPackService } from './audit-pack.service.js';

let house: House;
let stage: Stage;
let nen3140: TestType;
let code95: TestType;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  house.clock.set('2026-11-24T09:00:00Z');
  stage = await aStage(house);
  nen3140 = await aType(house, stage, {
    policy: RenewalPolicy.parse({ model: 'appointment', period: 'P3Y', window: 'P3M' }),
    code: 'VP',
  });
  code95 = await aType(house, stage, {
    policy: RenewalPolicy.parse({ model: 'hours', period: 'P5Y', window: 'P1Y', required: 14 }),
    code: 'C95',
  });
});

const setting = () => ({ stage, type: nen3140 });
const withdraw = ({ id, version }: { id: string; version: number }) =>
  stage.as(stage.hr, () => house.get(AppointmentService).withdraw(stage.hr, id, version, 'Werkte zonder toestemming.'));
const rowsOf = async (files: Map<string, Buffer>) => {
  const sheets = await readWorkbook(files.get('overzicht.xlsx') ?? Buffer.alloc(0));
  return sheets.find(({ sheet }) => sheet === 'Aanwijzingen')?.data.slice(1) ?? [];
};
const indexOf = (files: Map<string, Buffer>) =>
  (files.get('index.csv')?.toString() ?? '').trim().split('\r\n').slice(1);
const namesOf = (files: Map<string, Buffer>) => [...files.keys()].filter((name) => name.startsWith('bewijs/'));

async function packed(parts: { asOf?: string; withEvidence?: boolean; filter?: Partial<PackFilter> } = {}) {
  const { id } = await anAskedPack(stage, { ...parts, asOf: day(parts.asOf ?? '2026-11-24') });
  await makeIt(stage, id);
  const file = await stage.as(stage.hr, () => house.get(AuditPackService).download(id));
  return { id, files: await unzipped(await buffer(file.content as Readable)) };
}
async function own(): Promise<Map<string, Buffer>> {
  const file = await stage.as(stage.asJan, () => house.get(OwnDocumentsService).take(stage.asJan));
  return unzipped(await buffer(file.content as Readable));
}
async function didHours(on: string, personIds = [stage.jan.id]): Promise<void> {
  const body = addActivities.body.parse({
    ...{ typeId: code95.id, personIds, on, kind: 'hours', amount: 7, subject: 'Het nieuwe rijden' },
  });
  const file = await aPdf(house);
  await stage.as(stage.hr, () => house.get(ActivityService).add(stage.hr, body, file));
}

describe('appointments', () => {
  it('stand in the workbook, and their paper in the ZIP with its line in the index', async () => {
    await aSigned(setting(), { lastDay: '2028-05-04', installation: 'Kast 4' });
    const { id, files } = await packed();
    expect(await rowsOf(files)).toEqual([
      [
        ...[stage.jan.name, stage.jan.number, null, 'VP', 'Soort VP', 'Vakbekwaam persoon (VP)', 'overal', 'Kast 4'],
        ...[new Date('2026-11-24T00:00:00Z'), new Date('2028-05-04T00:00:00Z'), 'Getekend', null],
        `${stage.hr.name}, 24-11-2026 10:00, ingelogd`,
        `${stage.jan.name}, 24-11-2026 10:00, ingelogd`,
      ],
    ]);
    const [name = ''] = namesOf(files);
    expect(name).toMatch(/\/VP_2026-11-24_aanwijzing\.pdf$/);
    const bytes = files.get(name) ?? Buffer.alloc(0);
    expect(bytes.subarray(0, 8).toString()).toBe('%PDF-1.7');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(indexOf(files).join()).toContain(
      `Aanwijzing: Vakbekwaam persoon (VP);VP;Soort VP;2026-11-24;2028-05-04;;${stage.hr.name};${name};${sha256};${bytes.length}`,
    );
    expect(files.get('index.html')?.toString()).toContain('Aanwijzing: Vakbekwaam persoon (VP)');
    const people = await stage.as(stage.hr, () => house.get(AuditPackRepository).peopleOf(id));
    expect(people.find(({ personId }) => personId === stage.jan.id)).toMatchObject({
      typeIds: [nen3140.id],
      fileIds: [expect.any(String)],
    });
    expect((await stage.as(stage.hr, () => house.get(AuditPackService).list(stage.hr)))[0]?.counts).toMatchObject({
      documents: 1,
    });
  });

  it('tell an auditor that they were withdrawn and not why; the person has the reason too', async () => {
    const signed = await aSigned(setting());
    await withdraw(signed);
    const paperOf = (files: Map<string, Buffer>) => files.get(namesOf(files)[0] ?? '')?.toString('base64');
    const [pack, mine] = [paperOf((await packed()).files), paperOf(await own())];
    await stage.as(stage.hr, () =>
      house
        .get(TenantDatabase)
        .rows(sql`update appointment set withdrawal_reason = 'Heel iets anders.' where id = ${signed.id}`),
    );
    expect(paperOf((await packed()).files)).toBe(pack);
    expect(paperOf(await own())).not.toBe(mine);
  });

  it('that were signed on paper bring their scan', async () => {
    const { id, version } = await anOffered(setting());
    const signedOn = day('2026-11-23');
    const scan = await aPdf(house, 'scan.pdf');
    await stage.as(stage.hr, () => house.get(AppointmentService).addPaper(stage.hr, id, { version, signedOn }, scan));
    const { files } = await packed();
    expect((await rowsOf(files))[0]?.slice(12)).toEqual([
      `${stage.hr.name}, 23-11-2026, op papier`,
      `${stage.jan.name}, 23-11-2026, op papier`,
    ]);
    const kept = files.get(namesOf(files)[0] ?? '')?.toString('latin1') ?? '';
    expect(kept).toMatch(/^%PDF/);
    expect(kept).not.toContain('Controlegetal');
    expect(namesOf(files)).toHaveLength(1);
    expect(namesOf(await own())).toEqual(['bewijs/VP_2026-11-24_aanwijzing.pdf']);
  });

  it('are as they were on the day that is asked: no drafts, nothing signed later, withdrawn ones with their end', async () => {
    await anOffered(setting());
    const early = await aSigned(setting(), { text: 'Eerste.' });
    house.clock.set('2026-11-26T09:00:00Z');
    const today = { today: day('2026-11-26') };
    Object.assign(stage.hr, today);
    Object.assign(stage.asJan, today);
    await aSigned(setting(), { startsOn: '2026-11-26', text: 'Later.' });
    await withdraw(early);
    const states = async (asOf: string) =>
      (await rowsOf((await packed({ asOf })).files)).map((row) => [row[10], row[9], row[11]]);
    expect(await states('2026-11-23')).toEqual([]);
    expect(await states('2026-11-25')).toEqual([['Getekend', null, null]]);
    expect(await states('2026-11-26')).toEqual([
      ['Ingetrokken', new Date('2026-11-25T00:00:00Z'), new Date('2026-11-26T00:00:00Z')],
      ['Getekend', null, null],
    ]);
    expect(namesOf((await packed({ asOf: '2026-11-26' })).files)).toHaveLength(2);
  });

  it('keep to the types and people of the pack, and without evidence are a list alone', async () => {
    await aSigned(setting());
    const other = await aPerson(house, stage);
    for (const filter of [{ typeIds: [code95.id] }, { personIds: [other.id] }])
      expect(await rowsOf((await packed({ filter })).files)).toEqual([]);
    const bare = await packed({ withEvidence: false });
    expect(await rowsOf(bare.files)).toHaveLength(1);
    expect(namesOf(bare.files)).toEqual([]);
  });

  it('go along with oneself', async () => {
    const signed = await aSigned(setting());
    await anOffered(setting());
    await withdraw(signed);
    const files = await own();
    expect(namesOf(files)).toEqual(['bewijs/VP_2026-11-24_aanwijzing.pdf']);
    expect(indexOf(files)).toHaveLength(1);
    const neighbour = await aStage(house);
    const theirs = await neighbour.as(neighbour.asJan, () => house.get(OwnDocumentsService).take(neighbour.asJan));
    expect(namesOf(await unzipped(await buffer(theirs.content as Readable)))).toEqual([]);
  });
});

describe('what proves an activity', () => {
  it('of a type of which there is no certificate goes along, up to the day that is asked', async () => {
    await didHours('2026-03-01');
    await didHours('2026-11-20');
    const { files } = await packed({ asOf: '2026-06-01' });
    expect(namesOf(files)).toEqual([expect.stringMatching(/\/C95_2026-03-01\.pdf$/)]);
    expect(indexOf(files)).toEqual([
      expect.stringContaining(';Activiteit: Het nieuwe rijden;C95;Soort C95;2026-03-01;;;;bewijs/'),
    ]);
    expect(namesOf(await own())).toEqual(['bewijs/C95_2026-03-01.pdf', 'bewijs/C95_2026-11-20.pdf']);
    expect(namesOf((await packed({ filter: { typeIds: [nen3140.id] } })).files)).toEqual([]);
  });

  it('stands with the certificate once there is one', async () => {
    await didHours('2026-03-01');
    await aCertificate(house, stage.jan, code95, { obtainedOn: '2026-04-01' });
    const { files } = await packed();
    expect(namesOf(files)).toEqual([expect.stringMatching(/\/C95_2026-04-01\.pdf$/)]);
    expect(indexOf(files)).toEqual([expect.stringContaining(';Certificaat;C95;')]);
  });

  it('of several at once is a list in a pack, and stays here when one takes their own', async () => {
    const other = await aPerson(house, stage);
    await didHours('2026-03-01', [stage.jan.id, other.id]);
    expect(namesOf((await packed()).files)).toEqual(['bewijs/lijsten/C95_2026-03-01.pdf']);
    const files = await own();
    expect(namesOf(files)).toEqual([]);
    expect(indexOf(files)).toHaveLength(1);
  });
});
