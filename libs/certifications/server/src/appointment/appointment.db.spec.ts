import {
  addAppointment,
  AppointmentState,
  listAppointmentChoices,
  listAppointments,
  listMyAppointments,
  readAppointment,
  RenewalPolicy,
} from '@leerspoor/certifications-contract';
import { aLocation, aPerson, anActor } from '@leerspoor/people-server/testing';
import { day } from '@leerspoor/platform-contract';
import { type Actor, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { MineService } from '../mine/mine.service.js';
import { aCertificate, aType, type TestType, words } from '../testing/builders.js';
import { duesIn } from '../testing/dues.js';
import { aPdf, aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { AppointmentReading } from './appointment-reading.service.js';
import { AppointmentWaitingDues } from './appointment-waiting.dues.js';
import { AppointmentService } from './appointment.service.js';

const nen3140 = RenewalPolicy.parse({ model: 'appointment', period: 'P3Y', window: 'P3M' });

let house: House;
let stage: Stage;
let type: TestType;
let zuid: { id: string };
let ruben: Actor;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  type = await aType(house, stage, { policy: nen3140, code: 'NEN3140-VP', name: 'Vakbekwaam persoon' });
  zuid = await aLocation(house, stage);
  const person = await aPerson(house, stage, { firstName: 'Ruben' });
  ruben = anActor(person, { permissions: [...words.employee], today: '2026-11-24' });
  await aCertificate(house, stage.jan, type, { obtainedOn: '2026-01-05' });
});

const draftOf = (parts: object = {}) =>
  addAppointment.body.parse({
    ...{ personId: stage.jan.id, typeId: type.id, role: 'VP', locationId: null, installation: '' },
    ...{ text: 'Mag werken aan de kast.', startsOn: '2026-11-24', lastDay: null, signerId: ruben.employeeId },
    ...parts,
  });
const service = () => house.get(AppointmentService);
const reading = () => house.get(AppointmentReading);
const add = (parts?: object, who = stage.hr) => stage.as(who, () => service().add(who, draftOf(parts)));
const read = (who: Actor, id: string) => stage.as(who, () => reading().read(who, id));
const offer = async (parts?: object) => {
  const { id, version } = await add(parts);
  return stage.as(stage.hr, () => service().offer(stage.hr, id, version));
};
const sign = (who: Actor, { id, hash }: { id: string; hash: string }, as: 'person' | 'employer') =>
  stage.as(who, () => service().sign(who, id, { as, hash, name: who.name }));
const withdraw = (who: Actor, { id, version }: { id: string; version: number }) =>
  stage.as(who, () => service().withdraw(who, id, version, 'Werkte onder spanning.'));
const signedOne = async (parts?: object) => {
  const offered = await offer(parts);
  await sign(ruben, offered, 'employer');
  return sign(stage.asJan, offered, 'person');
};
const standing = async () => {
  const { lines } = await stage.as(stage.asJan, () => house.get(MineService).read(stage.asJan));
  return lines.find(({ typeId }) => typeId === type.id)?.status;
};
const later = (actor: Actor, today: string): Actor => ({ ...actor, today: day(today) });

it('counts from when both have signed the same words, and not before', async () => {
  expect(await standing()).toBe('incomplete');
  const draft = leaves(readAppointment, await add());
  expect(draft).toMatchObject({ state: 'draft', may: ['offer', 'change', 'withdraw'], offeredAt: null });
  const offered = await stage.as(stage.hr, () => service().offer(stage.hr, draft.id, draft.version));
  expect(offered).toMatchObject({ state: 'waits-both', document: draft.document, hash: draft.hash });
  expect(await sign(ruben, offered, 'employer')).toMatchObject({
    state: 'waits-person',
    employer: { name: expect.stringContaining('Ruben') as unknown, way: 'session' },
  });
  expect(await standing()).toBe('incomplete');
  expect(leaves(readAppointment, await sign(stage.asJan, offered, 'person'))).toMatchObject({
    state: 'active',
    may: ['download'],
    document: draft.document,
  });
  expect(await standing()).toBe('valid');
});

it('stops at once when it is withdrawn, and the person and the lead read why', async () => {
  const active = await signedOne();
  expect(await withdraw(ruben, active)).toMatchObject({ state: 'withdrawn', may: ['download'] });
  expect(await standing()).toBe('incomplete');
  for (const who of [stage.asJan, stage.lead])
    expect(await read(who, active.id)).toMatchObject({
      withdrawal: { on: '2026-11-24', reason: 'Werkte onder spanning.' },
    });
  const [mine] = leaves(listMyAppointments, await stage.as(stage.asJan, () => reading().mine(stage.asJan)));
  expect(mine).toMatchObject({ id: active.id, state: 'withdrawn', asks: null });
});

it('keeps its words: what was offered cannot be changed, and other words are not signed', async () => {
  const offered = await offer();
  const { personId: _, typeId: __, replacesId: ___, ...draft } = draftOf({ text: 'Mag alles.' });
  const { id, version } = offered;
  await expect(stage.as(stage.hr, () => service().change(stage.hr, id, { version, ...draft }))).rejects.toMatchObject({
    code: 'certifications.appointment-fixed',
  });
  await expect(sign(stage.asJan, { id, hash: 'a'.repeat(64) }, 'person')).rejects.toMatchObject({
    code: 'certifications.appointment-other-text',
  });
  // A name that changed later does not change what was signed.
  await stage.as(stage.hr, () =>
    house.get(TenantDatabase).rows(sql`update location set name = 'Elders' where id = ${zuid.id}`),
  );
  expect((await read(stage.hr, id)).document).toBe(offered.document);
});

it('changes as a draft, and says when a colleague was first', async () => {
  const { id, version, hash } = await add();
  const {
    personId: _,
    typeId: __,
    replacesId: ___,
    ...draft
  } = draftOf({ locationId: zuid.id, lastDay: '2027-11-30' });
  const changed = await stage.as(stage.hr, () => service().change(stage.hr, id, { version, ...draft }));
  expect(changed).toMatchObject({ lastDay: '2027-11-30', location: { id: zuid.id } });
  expect(changed.hash).not.toBe(hash);
  await expect(
    stage.as(stage.otherHr, () => service().change(stage.otherHr, id, { version, ...draft })),
  ).rejects.toMatchObject({ code: 'stale' });
});

it('makes way for a new one on the day that both have signed that', async () => {
  const old = await signedOne();
  const next = await offer({ replacesId: old.id, text: 'Nieuwe grenzen.', startsOn: '2026-12-01' });
  expect(await read(stage.hr, old.id)).toMatchObject({ state: 'active', replacedById: null });
  await sign(ruben, next, 'employer');
  await sign(stage.asJan, next, 'person');
  expect(await read(stage.hr, old.id)).toMatchObject({ state: 'active', replacedById: next.id, withdrawal: null });
  const december = later(stage.hr, '2026-12-01');
  expect(await read(december, old.id)).toMatchObject({ state: 'replaced' });
  expect(await read(december, next.id)).toMatchObject({ state: 'active' });
});

it('is signed on paper for who does not sign in: the day on the paper counts, and only the parties open it', async () => {
  const { id, version } = await offer();
  const file = await aPdf(house, 'aanwijzing.pdf');
  const paper = (signedOn: string) =>
    stage.as(stage.hr, () => service().addPaper(stage.hr, id, { version, signedOn: day(signedOn) }, file));
  await expect(paper('2026-11-25')).rejects.toMatchObject({ code: 'invalid' });
  expect(await paper('2026-11-23')).toMatchObject({
    state: 'active',
    paper: 'aanwijzing.pdf',
    employee: { way: 'paper', at: '2026-11-23T11:00:00.000Z', typed: '' },
  });
  expect(await standing()).toBe('valid');
  const open = (who: Actor) => stage.as(who, () => reading().paper(who, id));
  for (const who of [stage.hr, stage.asJan, ruben]) expect(await open(who)).toMatchObject({ name: 'aanwijzing.pdf' });
  expect(await read(stage.lead, id)).toMatchObject({ paper: null, may: [] });
  await expect(open(stage.lead)).rejects.toMatchObject({ code: 'not-found' });
});

it('is a PDF with the words, the signatures and the hash', async () => {
  const { id } = await signedOne();
  const { name, bytes } = await stage.as(stage.asJan, () => reading().pdf(stage.asJan, id));
  expect(name).toBe(`Aanwijzing ${stage.asJan.name}.pdf`);
  expect(Buffer.from(bytes).subarray(0, 8).toString()).toBe('%PDF-1.7');
  await expect(stage.as(stage.lead, () => reading().pdf(stage.lead, id))).rejects.toMatchObject({ code: 'not-found' });
});

describe('refuses', () => {
  it('a type that asks for none, a signer who is the person, a place and people that are not there', async () => {
    const other = await aType(house, stage);
    const nowhere = '00000000-0000-4000-8000-000000000000';
    await expect(add({ typeId: other.id })).rejects.toMatchObject({ code: 'certifications.no-appointment' });
    await expect(add({ signerId: stage.jan.id })).rejects.toMatchObject({ code: 'certifications.own-appointment' });
    await expect(add({ personId: stage.hr.employeeId, signerId: null })).rejects.toMatchObject({
      code: 'certifications.own-appointment',
    });
    for (const parts of [
      { locationId: nowhere },
      { personId: nowhere },
      { signerId: nowhere },
      { replacesId: nowhere },
    ])
      await expect(add(parts)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('a signature of somebody else, for another side, or twice', async () => {
    const offered = await offer();
    const fixed = { code: 'certifications.appointment-fixed' };
    await expect(sign(stage.hr, offered, 'employer')).rejects.toMatchObject(fixed);
    await expect(sign(stage.asJan, offered, 'employer')).rejects.toMatchObject(fixed);
    await expect(sign(stage.lead, offered, 'employer')).rejects.toMatchObject(fixed);
    await sign(stage.asJan, offered, 'person');
    await expect(sign(stage.asJan, offered, 'person')).rejects.toMatchObject(fixed);
    await expect(withdraw(stage.asJan, await read(stage.asJan, offered.id))).rejects.toMatchObject(fixed);
  });
});

it('is seen by who has to do with it: drafts by HR, the rest by the person, the lead and the signer', async () => {
  const draft = await add();
  const offered = await offer({ locationId: zuid.id });
  const stranger = anActor(await aPerson(house, stage), { permissions: [...words.employee], today: '2026-11-24' });
  for (const who of [stage.asJan, stage.lead, ruben]) {
    expect(await read(who, offered.id)).toMatchObject({ id: offered.id });
    await expect(read(who, draft.id)).rejects.toMatchObject({ code: 'not-found' });
  }
  await expect(read(stranger, offered.id)).rejects.toMatchObject({ code: 'not-found' });
  const neighbour = await aStage(house);
  await expect(neighbour.as(neighbour.hr, () => reading().read(neighbour.hr, offered.id))).rejects.toMatchObject({
    code: 'not-found',
  });

  const list = async (who: Actor, query: object = {}) =>
    leaves(listAppointments, await stage.as(who, () => reading().list(who, { limit: 50, ...query }))).items;
  expect((await list(stage.hr)).map(({ id }) => id).sort()).toEqual([offered.id, draft.id].sort());
  for (const who of [stage.asJan, stage.lead, ruben])
    expect((await list(who)).map(({ id }) => id)).toEqual([offered.id]);
  expect(await list(stranger)).toEqual([]);
  expect((await list(ruben))[0]).toMatchObject({ asks: 'employer' });
});

it('is listed in the group of its state, page by page', async () => {
  const made = [
    await add(),
    await offer({ startsOn: '2025-01-01', lastDay: '2026-11-23' }),
    await signedOne({ startsOn: '2025-01-01', lastDay: '2026-11-24' }),
    await signedOne({ startsOn: '2026-12-01' }),
    await withdraw(stage.hr, await signedOne()),
  ];
  const old = await signedOne();
  const next = await signedOne({ replacesId: old.id });
  const list = (query: object) => stage.as(stage.hr, () => reading().list(stage.hr, { limit: 50, ...query }));
  const ids = async (group: string) => (await list({ group })).items.map(({ id }) => id).sort();
  expect(await ids('open')).toEqual([made[0]?.id].sort());
  expect(await ids('active')).toEqual([made[2]?.id, made[3]?.id, next.id].sort());
  expect(await ids('over')).toEqual([made[1]?.id, made[4]?.id, old.id].sort());
  const first = await list({ limit: 4 });
  const second = await list({ limit: 4, after: first.next });
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(7);
  expect(second.next).toBeNull();
});

describe('the list', () => {
  const list = async (query: object, who = stage.hr) =>
    leaves(listAppointments, await stage.as(who, () => reading().list(who, { limit: 50, ...query }))).items;
  const ids = async (query: object, who?: Actor) => (await list(query, who)).map(({ id }) => id).toSorted();

  it('is of one state when asked: the one that each line says', async () => {
    await add();
    await offer();
    await sign(ruben, await offer(), 'employer');
    await sign(stage.asJan, await offer(), 'person');
    await offer({ startsOn: '2025-01-01', lastDay: '2026-11-23' });
    await signedOne({ startsOn: '2026-12-01' });
    await withdraw(stage.hr, await signedOne());
    const old = await signedOne();
    await signedOne({ replacesId: old.id });
    const all = await list({});
    const states = all.map(({ state }) => state);
    expect(new Set(states).size).toBe(AppointmentState.options.length);
    for (const state of AppointmentState.options) {
      const expected = all.filter((one) => one.state === state).map(({ id }) => id);
      expect(await ids({ state })).toEqual(expected.toSorted());
    }
    expect(await ids({ state: 'active', group: 'over' })).toEqual([]);
  });

  it('is of a name, a type and a place when asked: what holds everywhere holds there too', async () => {
    const other = await aType(house, stage, { policy: nen3140 });
    const noord = await aLocation(house, stage);
    const søren = await aPerson(house, stage, { firstName: 'Søren', lastName: 'Ångström' });
    const here = await offer({ locationId: zuid.id });
    const everywhere = await offer({ typeId: other.id });
    const his = await offer({ personId: søren.id, locationId: noord.id });
    const some = (...these: { id: string }[]) => these.map(({ id }) => id).toSorted();
    expect(await ids({ search: 'angstrom sor' })).toEqual(some(his));
    expect(await ids({ search: 'niemand' })).toEqual([]);
    expect(await ids({ typeId: type.id })).toEqual(some(here, his));
    expect(await ids({ locationId: zuid.id })).toEqual(some(here, everywhere));
    expect(await ids({ locationId: noord.id, typeId: type.id })).toEqual(some(his));
    expect(await ids({ search: 'angstrom' }, stage.lead)).toEqual([]);
    const first = await stage.as(stage.hr, () => reading().list(stage.hr, { limit: 1, locationId: zuid.id }));
    const second = await stage.as(stage.hr, () =>
      reading().list(stage.hr, { limit: 1, locationId: zuid.id, after: first.next ?? undefined }),
    );
    expect([...first.items, ...second.items].map(({ id }) => id).toSorted()).toEqual(some(here, everywhere));
    expect(second.next).toBeNull();
  });
});

it('offers the types that ask for one, with the certificate that runs', async () => {
  const other = await aType(house, stage, { policy: nen3140 });
  await aType(house, stage);
  const found = leaves(
    listAppointmentChoices,
    await stage.as(stage.hr, () => reading().choices(stage.hr, stage.jan.id)),
  );
  expect(found.choices.map(({ type: { id }, held, lastDay }) => [id, held, lastDay])).toEqual([
    [type.id, true, '2029-01-04'],
    [other.id, false, null],
  ]);
});

it('reminds who must sign until they have, and nobody of a draft', async () => {
  const dues = async () => {
    const range = { from: day('2026-11-01'), until: day('2026-12-31'), ownUntil: day('2026-12-31'), spans: null };
    const all = await duesIn(house, stage.tenantId, AppointmentWaitingDues, range);
    return all.map(({ personId, dueOn }) => [personId, dueOn]);
  };
  await add();
  expect(await dues()).toEqual([]);
  const offered = await offer();
  expect(await dues()).toEqual(
    expect.arrayContaining([
      [stage.jan.id, '2026-11-24'],
      [ruben.employeeId, '2026-11-24'],
    ]),
  );
  await sign(ruben, offered, 'employer');
  expect(await dues()).toEqual([[stage.jan.id, '2026-11-24']]);
  const subject = `${stage.jan.id}.${offered.id}`;
  const now = () => stage.as(stage.hr, () => house.get(AppointmentWaitingDues).dueNow([subject]));
  expect(await now()).toHaveLength(1);
  await sign(stage.asJan, offered, 'person');
  expect(await now()).toEqual([]);
});

it('reminds of the end of an appointment as of the end of the certificate', async () => {
  await signedOne({ lastDay: '2026-12-31' });
  const { lines } = await stage.as(stage.asJan, () => house.get(MineService).read(stage.asJan));
  expect(lines.find(({ typeId }) => typeId === type.id)).toMatchObject({
    status: 'renewal-open',
    expires: '2027-01-01',
    part: { part: 'appointment' },
  });
});
