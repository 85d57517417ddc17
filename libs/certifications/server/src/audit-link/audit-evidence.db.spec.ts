import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { addActivities, listAuditPeople, type PackFilter, RenewalPolicy } from '@leerspoor/certifications-contract';
import { aPerson } from '@leerspoor/people-server/testing';
import { day } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { ActivityService } from '../activity/activity.service.js';
import { AppointmentService } from '../appointment/appointment.service.js';
import { StandingRepository } from '../cell/standing.repository.js';
import { anAskedPack } from '../testing/a-pack.js';
import { anOffered, aSigned } from '../testing/an-appointment.js';
import { aCertificate, aType, type TestType } from '../testing/builders.js';
import { aPdf, aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { AuditDoorService } from './audit-door.service.js';
import { AuditEvidenceService } from './audit-evidence.service.js';
import { AuditLinkService } from './audit-link.service.js';

let house: House;
let stage: Stage;
let nen3140: TestType;
let code95: TestType;
let address = 0;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  nen3140 = await aType(house, stage, {
    policy: RenewalPolicy.parse({ model: 'appointment', period: 'P3Y', window: 'P3M' }),
    code: 'VP',
  });
  code95 = await aType(house, stage, {
    policy: RenewalPolicy.parse({ model: 'hours', period: 'P5Y', window: 'P1Y', required: 14 }),
    code: 'C95',
  });
  address += 1;
});

const from = () => `198.51.100.${address}`;
const evidence = () => house.get(AuditEvidenceService);
const setting = () => ({ stage, type: nen3140 });
const notFound = { code: 'not-found' };

interface Wanted {
  asOf?: string;
  filter?: Partial<PackFilter>;
  opensEvidence?: boolean;
}

async function aLink({ asOf, filter, opensEvidence = true }: Wanted = {}) {
  const pack = await anAskedPack(stage, { asOf: day(asOf ?? '2026-11-24'), ...(filter ? { filter } : {}) });
  const given = { auditor: 'Kiwa', purpose: 'VCA', live: false, opensEvidence, offersPack: false };
  const { link, address: url } = await stage.as(stage.hr, () =>
    house.get(AuditLinkService).make(stage.hr, pack.id, given),
  );
  return { id: link.id, token: url.split('/').at(-1) ?? '' };
}
async function janBehind(token: string) {
  const { items } = leaves(listAuditPeople, await house.get(AuditDoorService).people(token, from(), null, 50));
  return items.find(({ id }) => id === stage.jan.id);
}
const looks = () =>
  stage.as(stage.hr, () =>
    house
      .get(TenantDatabase)
      .rows(
        sql`select actor_name as who, person_id as person, details ->> 'typeId' as type from audit_event where action = 'audit-link.document-viewed' order by seq`,
      ),
  );
async function didHours(on: string): Promise<void> {
  const body = addActivities.body.parse({
    ...{ typeId: code95.id, personIds: [stage.jan.id], on, kind: 'hours', amount: 7, subject: 'Het nieuwe rijden' },
  });
  const file = await aPdf(house);
  await stage.as(stage.hr, () => house.get(ActivityService).add(stage.hr, body, file));
}
/** Of the only activity that a link shows. */
async function proofOf(token: string) {
  const activity = (await janBehind(token))?.activities[0];
  return { activityId: activity?.id ?? '', fileId: activity?.fileIds[0] ?? '' };
}
const openProof = (token: string, { activityId, fileId }: Awaited<ReturnType<typeof proofOf>>) =>
  evidence().activity(token, from(), activityId, fileId);
/** How many statements go to the database meanwhile. */
async function counted<T>(work: () => Promise<T>): Promise<{ reply: T; count: number }> {
  const client = pg.Client.prototype as { query: (...given: unknown[]) => unknown };
  const { query } = client;
  let count = 0;
  client.query = function (...given) {
    count += 1;
    return Reflect.apply(query, this, given);
  };
  try {
    return { reply: await work(), count };
  } finally {
    client.query = query;
  }
}
async function twoDaysLater(work: () => Promise<unknown>): Promise<void> {
  house.clock.set('2026-11-26T09:00:00Z');
  for (const who of [stage.hr, stage.asJan]) Object.assign(who, { today: day('2026-11-26') });
  await work();
}

describe('appointments behind a link', () => {
  it('stand with who they are about, and open as a PDF that is noted for them', async () => {
    const { id } = await aSigned(setting(), { lastDay: '2028-05-04', installation: 'Kast 4' });
    await anOffered(setting());
    const { token } = await aLink();
    const signed = { on: '2026-11-24', way: 'session' };
    expect((await janBehind(token))?.appointments).toEqual([
      {
        ...{
          id,
          code: 'VP',
          name: 'Soort VP',
          role: 'Vakbekwaam persoon (VP)',
          location: null,
          installation: 'Kast 4',
        },
        ...{ startsOn: '2026-11-24', lastDay: '2028-05-04', state: 'active' },
        employer: { ...signed, name: stage.hr.name },
        employee: { ...signed, name: stage.jan.name },
      },
    ]);
    const paper = await evidence().appointment(token, from(), id);
    expect(paper).toMatchObject({
      name: `Aanwijzing ${stage.jan.name}.pdf`,
      mediaType: 'application/pdf',
      inline: true,
    });
    expect(Buffer.from(paper.bytes).subarray(0, 8).toString()).toBe('%PDF-1.7');
    expect(await looks()).toEqual([{ who: 'Kiwa', person: stage.jan.id, type: nen3140.id }]);
  });

  it('that were signed on paper open as their scan', async () => {
    const { id, version } = await anOffered(setting());
    const scan = await aPdf(house, 'scan.pdf');
    const signedOn = day('2026-11-23');
    await stage.as(stage.hr, () => house.get(AppointmentService).addPaper(stage.hr, id, { version, signedOn }, scan));
    const { token } = await aLink();
    expect((await janBehind(token))?.appointments).toMatchObject([
      { id, employer: { on: '2026-11-23', way: 'paper' }, employee: { on: '2026-11-23', way: 'paper' } },
    ]);
    const paper = await evidence().appointment(token, from(), id);
    expect(paper).toMatchObject({ mediaType: 'application/pdf', inline: true });
    expect(Buffer.from(paper.bytes).toString('latin1')).toMatch(/^%PDF-1\.4/);
    expect(await looks()).toHaveLength(1);
  });

  it('are as they were known on the day of the link', async () => {
    const early = await aSigned(setting(), { text: 'Eerste.' });
    let late = '';
    await twoDaysLater(async () => {
      late = (await aSigned(setting(), { startsOn: '2026-11-26', text: 'Later.' })).id;
      await stage.as(stage.hr, () =>
        house.get(AppointmentService).withdraw(stage.hr, early.id, early.version, 'Werkte zonder toestemming.'),
      );
    });
    const states = async (token: string) =>
      (await janBehind(token))?.appointments.map(({ state, lastDay }) => [state, lastDay]);
    const [before, between, after] = [
      await aLink({ asOf: '2026-11-23' }),
      await aLink({ asOf: '2026-11-25' }),
      await aLink({ asOf: '2026-11-26' }),
    ];
    expect(await states(before.token)).toEqual([]);
    expect(await states(between.token)).toEqual([['active', null]]);
    expect(await states(after.token)).toEqual([
      ['withdrawn', '2026-11-25'],
      ['active', null],
    ]);
    await expect(evidence().appointment(before.token, from(), early.id)).rejects.toMatchObject(notFound);
    await expect(evidence().appointment(between.token, from(), late)).rejects.toMatchObject(notFound);
    await evidence().appointment(after.token, from(), early.id);
    expect(JSON.stringify(await janBehind(after.token))).not.toContain('toestemming');
  });

  it('are told but do not open without evidence, and are not there for other people, types and companies', async () => {
    const { id } = await aSigned(setting());
    const other = await aPerson(house, stage);
    const bare = await aLink({ opensEvidence: false });
    expect((await janBehind(bare.token))?.appointments).toHaveLength(1);
    const ofOthers = await aLink({ filter: { personIds: [other.id] } });
    const ofTypes = await aLink({ filter: { typeIds: [code95.id] } });
    expect(await janBehind(ofOthers.token)).toBeUndefined();
    expect((await janBehind(ofTypes.token))?.appointments).toEqual([]);
    for (const { token } of [bare, ofOthers, ofTypes])
      await expect(evidence().appointment(token, from(), id)).rejects.toMatchObject(notFound);
    const draft = await anOffered(setting());
    const { token } = await aLink();
    for (const nothing of [draft.id, randomUUID()])
      await expect(evidence().appointment(token, from(), nothing)).rejects.toMatchObject(notFound);
    stage = await aStage(house);
    const theirs = await aLink();
    await expect(evidence().appointment(theirs.token, from(), id)).rejects.toMatchObject(notFound);
    expect(await looks()).toEqual([]);
  });
});

describe('activities behind a link', () => {
  it('that a document proves without a certificate stand with the person, and open', async () => {
    await didHours('2026-03-01');
    await didHours('2026-11-20');
    const { token } = await aLink({ asOf: '2026-06-01' });
    expect((await janBehind(token))?.activities).toEqual([
      {
        ...{ id: expect.any(String), code: 'C95', name: 'Soort C95', on: '2026-03-01', subject: 'Het nieuwe rijden' },
        fileIds: [expect.any(String)],
      },
    ]);
    expect(await openProof(token, await proofOf(token))).toMatchObject({ mediaType: 'application/pdf', inline: true });
    expect(await looks()).toEqual([{ who: 'Kiwa', person: stage.jan.id, type: code95.id }]);
  });

  it('go with the certificate once there is one', async () => {
    await didHours('2026-03-01');
    const { token } = await aLink();
    const proof = await proofOf(token);
    const { id: certificateId } = await aCertificate(house, stage.jan, code95, { obtainedOn: '2026-04-01' });
    const jan = await janBehind(token);
    expect(jan?.activities).toEqual([]);
    expect(jan?.lines[0]?.documents).toEqual([{ certificateId, fileId: proof.fileId }]);
    await expect(openProof(token, proof)).rejects.toMatchObject(notFound);
  });

  it('are not there without evidence, and for other people, types, days and companies', async () => {
    await didHours('2026-03-01');
    const proof = await proofOf((await aLink()).token);
    const other = await aPerson(house, stage);
    const closed = [
      await aLink({ opensEvidence: false }),
      await aLink({ filter: { personIds: [other.id] } }),
      await aLink({ filter: { typeIds: [nen3140.id] } }),
      await aLink({ asOf: '2026-02-28' }),
    ];
    for (const { token } of closed) {
      expect((await janBehind(token))?.activities ?? []).toEqual([]);
      await expect(openProof(token, proof)).rejects.toMatchObject(notFound);
    }
    stage = await aStage(house);
    await expect(openProof((await aLink()).token, proof)).rejects.toMatchObject(notFound);
    expect(await looks()).toEqual([]);
  });
});

it('a link that was withdrawn opens nothing of this any more', async () => {
  const { id } = await aSigned(setting());
  await didHours('2026-03-01');
  const link = await aLink();
  const proof = await proofOf(link.token);
  await stage.as(stage.hr, () => house.get(AuditLinkService).withdraw(stage.hr, link.id));
  const ended = { code: 'certifications.link-ended', status: 404 };
  await expect(evidence().appointment(link.token, from(), id)).rejects.toMatchObject(ended);
  await expect(openProof(link.token, proof)).rejects.toMatchObject(ended);
  expect(await looks()).toEqual([]);
});

it('a page takes as many statements for many people as for one', async () => {
  await aSigned(setting());
  await didHours('2026-03-01');
  await aCertificate(house, stage.jan, nen3140, { obtainedOn: '2026-01-10' });
  for (let at = 0; at < 20; at += 1) await aPerson(house, stage);
  const { token } = await aLink();
  const page = (after: string | null, limit: number) =>
    counted(() => house.get(AuditDoorService).people(token, from(), after, limit));
  const one = await page(null, 1);
  const rest = await page(one.reply.next, 50);
  expect(rest.reply.items.length).toBeGreaterThan(20);
  expect(one.count).toBeGreaterThan(5);
  // A new connection of the pool says a few of its own.
  expect(rest.count).toBeLessThan(one.count + 10);
});

it('says of many people at once what it says of each alone', async () => {
  await aCertificate(house, stage.jan, nen3140, { obtainedOn: '2026-01-10' });
  const other = await aPerson(house, stage);
  await aCertificate(house, other, code95, { obtainedOn: '2026-02-10' });
  const query = { reach: { kind: 'all' as const }, day: day('2026-11-24'), language: 'nl' as const };
  const ids = [stage.hr.employeeId, stage.jan.id, other.id];
  await stage.as(stage.hr, async () => {
    const standings = house.get(StandingRepository);
    const all = new Map((await standings.readAll(ids, query)).map((one) => [one.personId, one]));
    for (const personId of ids) expect(all.get(personId)).toEqual(await standings.read({ ...query, personId }));
    expect(all.get(stage.jan.id)?.lines.map(({ code }) => code)).toEqual(['VP']);
    expect(all.get(other.id)?.lines.map(({ code }) => code)).toEqual(['C95']);
  });
});
