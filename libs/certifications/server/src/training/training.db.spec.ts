import { listBookings, readTraining } from '@leerspoor/certifications-contract';
import { aPerson, anActor } from '@leerspoor/people-server/testing';
import { type Actor } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { BookingService } from '../booking/booking.service.js';
import { aSession, lettersOf, sessionOf } from '../testing/a-session.js';
import { aType, type TestType, words } from '../testing/builders.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { InvitationService } from './invitation.service.js';
import { TrainingReadingService } from './training-reading.service.js';
import { TrainingService } from './training.service.js';

let house: House;
let stage: Stage;
let bhv: TestType;
let mailed: { id: string; name: string };
let count = 0;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  bhv = await aType(house, stage, { code: 'BHV', name: 'BHV' });
  mailed = await aPerson(house, stage, {
    firstName: 'Noor',
    email: `noor${(count += 1)}@example.test`,
    language: 'en',
  });
});

const read = (who: Actor, id: string) => stage.as(who, () => house.get(TrainingReadingService).read(who, id));
const invite = (id: string, ...personIds: string[]) =>
  stage.as(stage.hr, () => house.get(InvitationService).invite(stage.hr, id, personIds));
const change = (id: string, version: number, parts: Parameters<typeof sessionOf>[1]) => {
  const { personIds: _, ...draft } = sessionOf(stage, parts);
  return stage.as(stage.hr, () => house.get(TrainingService).change(stage.hr, id, { version, ...draft }));
};
const cancel = (id: string, version: number) =>
  stage.as(stage.hr, () => house.get(TrainingService).cancel(stage.hr, id, version, 'De trainer is ziek.'));

it('plans a session on the clock of the company and invites people with an entry for their calendar', async () => {
  const training = leaves(readTraining, await aSession(stage, bhv, { personIds: [stage.jan.id, mailed.id] }));
  expect(training).toMatchObject({ day: '2026-12-01', begins: '09:00', ends: '12:30', state: 'planned', invited: 2 });
  expect(training.participants.map(({ person, withoutMail }) => [person.id, withoutMail])).toEqual(
    expect.arrayContaining([
      [stage.jan.id, true],
      [mailed.id, false],
    ]),
  );
  const letters = await lettersOf(stage);
  expect(letters).toMatchObject([{ subject: 'Invitation: BHV training', method: 'REQUEST' }]);
  expect(letters[0]?.text).toMatch(/Tuesday,? 1 December 2026/);
  expect(letters[0]?.ics).toContain('DTSTART:20261201T080000Z');
  expect(letters[0]?.ics).toContain(`UID:${training.id}@leerspoor`);
  expect(letters[0]?.ics).toContain('SEQUENCE:0');
});

it('tells everybody when it moves, under a higher number, and nobody when only the price changes', async () => {
  const { id, version } = await aSession(stage, bhv, { personIds: [mailed.id] });
  const priced = await change(id, version, { costCents: 45_000 });
  expect(await lettersOf(stage)).toHaveLength(1);
  const moved = await change(id, priced.version, { day: '2026-12-08', costCents: 45_000 });
  expect(moved).toMatchObject({ day: '2026-12-08', sequence: 1 });
  const letter = (await lettersOf(stage)).at(-1);
  expect(letter).toMatchObject({ method: 'REQUEST', subject: 'Moved: BHV training' });
  expect(letter?.ics).toContain('SEQUENCE:1');
  expect(letter?.ics).toContain('DTSTART:20261208T080000Z');
});

it('calls off: who is invited hears why, and it leaves their calendar', async () => {
  const { id, version } = await aSession(stage, bhv, { personIds: [mailed.id] });
  expect(await cancel(id, version)).toMatchObject({ state: 'cancelled', cancelReason: 'De trainer is ziek.', may: [] });
  const letter = (await lettersOf(stage)).at(-1);
  expect(letter).toMatchObject({ method: 'CANCEL', subject: 'Off: BHV training' });
  expect(letter?.text).toContain('De trainer is ziek.');
  expect(letter?.ics).toContain('STATUS:CANCELLED');
  await expect(invite(id, stage.jan.id)).rejects.toMatchObject({ code: 'certifications.training-closed' });
});

it('takes somebody off and back on the list, each with a higher number', async () => {
  const { id } = await aSession(stage, bhv, { personIds: [mailed.id] });
  await stage.as(stage.hr, () => house.get(InvitationService).withdraw(stage.hr, id, mailed.id));
  await invite(id, mailed.id);
  await invite(id, mailed.id);
  const letters = await lettersOf(stage);
  expect(letters.map(({ method, ics }) => [method, /SEQUENCE:(\d)/.exec(ics)?.[1]])).toEqual([
    ['REQUEST', '0'],
    ['CANCEL', '1'],
    ['REQUEST', '2'],
  ]);
});

it('says of two people who edit what the first made of it, and overwrites nothing', async () => {
  const { id, version } = await aSession(stage, bhv);
  const by = stage.otherHr;
  const { personIds: _, ...draft } = sessionOf(stage, { place: 'Hal 2' });
  await stage.as(by, () => house.get(TrainingService).change(by, id, { version, ...draft }));
  await expect(change(id, version, { begins: '08:00' })).rejects.toMatchObject({
    code: 'certifications.training-changed',
    status: 409,
    details: { values: { name: expect.stringContaining('Omar') as unknown, place: 'Hal 2', begins: '09:00' } },
  });
  expect(await read(stage.hr, id)).toMatchObject({ place: 'Hal 2', begins: '09:00' });
});

describe('refuses, and invites nobody,', () => {
  it('when there is no place left, or places would fall below who is invited', async () => {
    const { id, version } = await aSession(stage, bhv, { capacity: 1, personIds: [mailed.id] });
    await expect(invite(id, stage.jan.id)).rejects.toMatchObject({
      code: 'certifications.training-full',
      details: { values: { capacity: 1, count: 0 } },
    });
    const full = await change(id, version, { capacity: 2 });
    await invite(id, stage.jan.id);
    await expect(change(id, full.version, { capacity: 1 })).rejects.toMatchObject({
      code: 'certifications.training-full',
    });
  });

  it('who is booked for the same type already', async () => {
    await aSession(stage, bhv, { day: '2026-12-03', personIds: [stage.jan.id] });
    const { id } = await aSession(stage, bhv, { day: '2026-12-10' });
    await expect(invite(id, mailed.id, stage.jan.id)).rejects.toMatchObject({
      code: 'certifications.already-booked',
      details: { values: { name: stage.jan.name, day: '2026-12-03' } },
    });
    expect((await read(stage.hr, id)).invited).toBe(0);
  });

  it('to a session in the past, and moving one there', async () => {
    const past = await aSession(stage, bhv, { day: '2026-11-20' });
    await expect(invite(past.id, stage.jan.id)).rejects.toMatchObject({ code: 'certifications.training-past' });
    const { id, version } = await aSession(stage, bhv, { personIds: [stage.jan.id] });
    await expect(change(id, version, { day: '2026-11-20' })).rejects.toMatchObject({
      code: 'certifications.training-past',
    });
  });

  it('who does not work here any more on that day', async () => {
    const leaver = await aPerson(house, stage, { firstName: 'Bas', endsOn: '2026-11-30' });
    const { id } = await aSession(stage, bhv);
    await expect(invite(id, leaver.id)).rejects.toMatchObject({ code: 'certifications.person-left' });
    expect((await read(stage.hr, id)).invited).toBe(0);
  });
});

describe('who sees it', () => {
  it('is HR, the organiser, a lead of the own people, and oneself; nobody else, and no neighbour', async () => {
    const karin = stage.lead;
    const { id } = await aSession(stage, bhv, {
      personIds: [stage.jan.id, mailed.id],
      note: 'Let op de trap',
      costCents: 100,
    });
    expect((await read(stage.hr, id)).participants).toHaveLength(2);
    const asLead = await read(karin, id);
    expect(asLead.participants.map(({ person }) => person.id)).toEqual([stage.jan.id]);
    expect(asLead).toMatchObject({ invited: 2, may: [], note: '', costCents: null, mine: false });
    expect(await read(stage.asJan, id)).toMatchObject({ mine: true, may: [], note: '' });
    const stranger = anActor(await aPerson(house, stage), { permissions: [...words.employee], today: '2026-11-24' });
    await expect(read(stranger, id)).rejects.toMatchObject({ code: 'not-found' });
    const neighbour = await aStage(house);
    await expect(
      neighbour.as(neighbour.hr, () => house.get(TrainingReadingService).read(neighbour.hr, id)),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  it('lists what concerns who asks, what is open soonest first', async () => {
    const mine = await aSession(stage, bhv, { day: '2026-12-10', personIds: [stage.jan.id] });
    const other = await aSession(stage, bhv, { day: '2026-12-03' });
    const list = (who: Actor, after: string | null = null, limit = 50) =>
      stage.as(who, () => house.get(TrainingReadingService).list(who, { over: false, after, limit }));
    expect((await list(stage.hr)).items.map(({ id }) => id)).toEqual([other.id, mine.id]);
    expect((await list(stage.asJan)).items).toMatchObject([{ id: mine.id, mine: true, invited: 1 }]);
    const first = await list(stage.hr, null, 1);
    expect((await list(stage.hr, first.next, 1)).items.map(({ id }) => id)).toEqual([mine.id]);
  });

  it('tells of bookings within reach, also for the types that the session satisfies', async () => {
    const basic = await aType(house, stage, { code: 'B-VCA', satisfiedBy: [bhv] });
    await aSession(stage, bhv, { personIds: [stage.jan.id] });
    const list = (who: Actor, personId: string) => stage.as(who, () => house.get(BookingService).list(who, personId));
    const [booking] = leaves(listBookings, await list(stage.lead, stage.jan.id));
    expect(booking).toMatchObject({ day: '2026-12-01', begins: '09:00', typeName: 'BHV' });
    expect(new Set(booking?.typeIds)).toEqual(new Set([bhv.id, basic.id]));
    await expect(list(stage.asJan, mailed.id)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('gives a calendar file to who is invited', async () => {
    const { id } = await aSession(stage, bhv, { personIds: [stage.jan.id] });
    const file = await stage.as(stage.asJan, () => house.get(TrainingReadingService).calendar(stage.asJan, id));
    expect(file).toMatchObject({ name: 'BHV 2026-12-01.ics', mediaType: 'text/calendar', inline: false });
    expect(new TextDecoder().decode(file.bytes)).toContain('METHOD:PUBLISH');
  });
});
