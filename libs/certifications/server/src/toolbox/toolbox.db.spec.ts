import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import {
  changeToolboxMeeting,
  joinToolboxMeeting,
  listToolboxMeetings,
  listToolboxPeople,
  readCell,
  readToolboxCounts,
  readToolboxMeeting,
  readToolboxStart,
  RenewalPolicy,
  startToolboxMeeting,
} from '@leerspoor/certifications-contract';
import { aPerson, anActor, type TestPerson } from '@leerspoor/people-server/testing';
import { type Actor, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import sharp from 'sharp';
import { ActivityService } from '../activity/activity.service.js';
import { CellService } from '../cell/cell.service.js';
import { aRequirement, aType, type TestType, words } from '../testing/builders.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { PresenceService } from './presence.service.js';
import { ToolboxCountService } from './toolbox-count.service.js';
import { ToolboxPaperService } from './toolbox-paper.service.js';
import { ToolboxReadingService } from './toolbox-reading.service.js';
import { ToolboxService } from './toolbox.service.js';

let house: House;
let stage: Stage;
let toolbox: TestType;
/** Works in another team than the one of the lead. */
let noor: TestPerson;
let asNoor: Actor;
let addresses = 0;
let address: string;

const yearly = RenewalPolicy.parse({
  ...{ model: 'count', perYear: 4, minMeetings: 2, lastDay: '12-31', window: 'P3M' },
});

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  toolbox = await aType(house, stage, { code: 'TOOLBOX', name: 'Toolbox', policy: yearly });
  noor = await aPerson(house, stage, { firstName: 'Noor' });
  asNoor = anActor(noor, { permissions: [...words.employee], today: '2026-11-24' });
  address = `10.1.${(addresses += 1)}.1`;
});

type Draft = Partial<ReturnType<typeof startToolboxMeeting.body.parse>> & { topic?: string };
const start = async (draft: Draft = {}, who = stage.lead) => {
  const body = startToolboxMeeting.body.parse({ topic: 'Valgevaar', place: 'Kantine', ...draft });
  return leaves(readToolboxMeeting, await stage.as(who, () => house.get(ToolboxService).start(who, body)));
};
const tap = (id: string, person: { id: string }, present = true, who = stage.lead, at = '2026-11-24T09:00:00Z') =>
  stage.as(who, () => house.get(PresenceService).mark(who, id, [{ personId: person.id, present, at }]));
const close = (id: string, who = stage.lead) => stage.as(who, () => house.get(ToolboxService).close(who, id));
const cancel = (id: string, who = stage.lead) => stage.as(who, () => house.get(ToolboxService).cancel(who, id));
const join = async (code: string, who = asNoor) =>
  leaves(joinToolboxMeeting, await stage.as(who, () => house.get(PresenceService).join(who, code, address)));
const read = (id: string, who = stage.lead) => stage.as(who, () => house.get(ToolboxReadingService).read(who, id));
const codeOf = (meeting: { joining: { code: string } | null }) => meeting.joining?.code ?? '';
const counted = () =>
  house.as({ tenantId: stage.tenantId }, () =>
    house.get(TenantDatabase).rows<{ personId: string; on: string; subject: string; meeting: boolean }>(sql`
      select person_id as "personId", done_on as "on", subject, meeting, kind, source from renewal_activity where removed_at is null order by person_id`),
  );
const trail = async () =>
  (
    await house.as({ tenantId: stage.tenantId }, () =>
      house.get(TenantDatabase).rows<{ action: string }>(sql`
        select action from audit_event where action like 'toolbox.%' or action like 'activity.%' order by seq`),
    )
  ).map(({ action }) => action);

describe('a meeting', () => {
  it('begins with a topic alone, counts nobody until it is closed, and then everybody who is there', async () => {
    const meeting = await start();
    expect(meeting).toMatchObject({ topic: 'Valgevaar', state: 'open', day: '2026-11-24', type: { name: 'Toolbox' } });
    expect(meeting.joining?.url).toMatch(/\/toolbox\/[0-9a-z]{10}$/);
    await tap(meeting.id, stage.jan);
    await tap(meeting.id, { id: stage.lead.employeeId });
    await join(codeOf(meeting));
    expect(await counted()).toEqual([]);
    const done = leaves(readToolboxMeeting, await close(meeting.id));
    expect(done).toMatchObject({ state: 'closed', present: 3, joining: null });
    expect(done.people.map(({ person, how }) => [person.id, how])).toEqual(
      expect.arrayContaining([
        [stage.jan.id, 'name'],
        [stage.lead.employeeId, 'self'],
        [noor.id, 'qr'],
      ]),
    );
    expect(await counted()).toHaveLength(3);
    expect((await counted())[0]).toMatchObject({
      ...{ on: '2026-11-24', subject: 'Valgevaar', meeting: true, kind: 'count', source: 'meeting' },
    });
  });

  it('shows the employee what it was about, at the number of the year', async () => {
    const { id } = await start();
    await tap(id, stage.jan);
    await close(id);
    const panel = leaves(
      readCell,
      await stage.as(stage.asJan, () => house.get(CellService).read(stage.asJan, stage.jan.id, toolbox.id)),
    );
    expect(panel.meter?.quotas).toMatchObject([
      { kind: 'activities', done: 1, required: 4 },
      { kind: 'meetings', done: 1, required: 2 },
    ]);
    expect(panel.activities).toMatchObject([{ subject: 'Valgevaar', source: 'meeting', rejected: null }]);
  });

  it('closed twice counts once, and with nobody there it is not closed', async () => {
    const { id } = await start();
    await expect(close(id)).rejects.toMatchObject({ code: 'certifications.toolbox-empty' });
    await tap(id, stage.jan);
    await close(id);
    await close(id, stage.hr);
    expect(await counted()).toHaveLength(1);
  });

  it('called off counts for nobody, open or closed, and stays so', async () => {
    const first = await start();
    await tap(first.id, stage.jan);
    expect(await cancel(first.id)).toMatchObject({ state: 'cancelled' });
    const second = await start();
    await tap(second.id, stage.jan);
    await close(second.id);
    await cancel(second.id, stage.hr);
    expect(await counted()).toEqual([]);
    await expect(tap(second.id, stage.jan)).rejects.toMatchObject({ code: 'certifications.toolbox-cancelled' });
    await expect(close(first.id)).rejects.toMatchObject({ code: 'certifications.toolbox-cancelled' });
  });

  it('is corrected afterwards by who leads it or HR, with a trail, and what counts follows', async () => {
    const { id } = await start();
    await tap(id, stage.jan);
    await close(id);
    await tap(id, noor, true, stage.hr);
    expect((await counted()).map(({ personId }) => personId).toSorted()).toEqual([stage.jan.id, noor.id].toSorted());
    await tap(id, stage.jan, false);
    expect(await counted()).toMatchObject([{ personId: noor.id }]);
    await tap(id, stage.jan, true);
    expect(await counted()).toHaveLength(2);
    expect(await trail()).toEqual([
      ...['toolbox.started', 'activity.added', 'toolbox.closed'],
      ...['activity.added', 'activity.removed', 'activity.added'],
    ]);
  });

  it('what it counts as is changed on its list only', async () => {
    const { id } = await start();
    await tap(id, stage.jan);
    await close(id);
    const [row] = await house.as({ tenantId: stage.tenantId }, () =>
      house.get(TenantDatabase).rows<{ id: string }>(sql`select id from renewal_activity`),
    );
    const remove = stage.as(stage.hr, () => house.get(ActivityService).remove(stage.hr, row?.id ?? '', 1, true));
    await expect(remove).rejects.toMatchObject({ code: 'certifications.of-toolbox' });
  });

  it('takes taps that come late, twice or after the closing, the one made last counts', async () => {
    const { id } = await start();
    house.clock.set('2026-11-24T10:00:00Z');
    await tap(id, stage.jan, true, stage.lead, '2026-11-24T09:10:00Z');
    await tap(id, stage.jan, false, stage.lead, '2026-11-24T09:05:00Z');
    expect((await read(id)).people).toHaveLength(1);
    await close(id);
    await tap(id, stage.jan, false, stage.lead, '2026-11-24T09:15:00Z');
    expect(await counted()).toEqual([]);
  });

  it('on an earlier day, or read by oneself, has no code; tomorrow there is none', async () => {
    const reading = await start({ form: 'reading', day: '2026-11-20' as Draft['day'] });
    expect(reading).toMatchObject({ joining: null, day: '2026-11-20', form: 'reading' });
    expect(await start({ day: '2026-11-20' as Draft['day'] })).toMatchObject({ joining: null });
    await tap(reading.id, stage.jan);
    await close(reading.id);
    expect(await counted()).toMatchObject([{ on: '2026-11-20', meeting: false }]);
    await expect(start({ day: '2026-11-25' as Draft['day'] })).rejects.toMatchObject({
      ...{ code: 'invalid', details: { fields: [{ path: 'day', code: 'date-range' }] } },
    });
  });

  it('counts for a type that counts per year: the only one, or the chosen one', async () => {
    const bhv = await aType(house, stage);
    await expect(start({ typeId: bhv.id })).rejects.toMatchObject({ code: 'invalid' });
    const other = await aType(house, stage, { policy: yearly });
    await expect(start()).rejects.toMatchObject({ code: 'certifications.toolbox-which-type' });
    expect(await start({ typeId: other.id })).toMatchObject({ type: { id: other.id } });
    const bare = await aStage(house);
    const body = startToolboxMeeting.body.parse({ topic: 'Lawaai', place: '' });
    const none = bare.as(bare.hr, () => house.get(ToolboxService).start(bare.hr, body));
    await expect(none).rejects.toMatchObject({ code: 'certifications.toolbox-no-type' });
  });
});

describe('while it is open', () => {
  const change = async (
    { id, version }: { id: string; version: number },
    parts: { topic?: string; place?: string; leaderId?: string } = {},
    who = stage.lead,
  ) => {
    const said = { topic: 'Ladders', place: 'Hal 2', leaderId: stage.lead.employeeId, ...parts };
    const body = changeToolboxMeeting.body.parse({ version, ...said });
    return leaves(readToolboxMeeting, await stage.as(who, () => house.get(ToolboxService).change(who, id, body)));
  };

  it('its topic, place and leader change, with a trail, and who scans the code reads the new ones', async () => {
    const meeting = await start();
    expect(await change(meeting)).toMatchObject({ topic: 'Ladders', place: 'Hal 2', version: 2 });
    const changed = await change(await read(meeting.id), { leaderId: stage.jan.id });
    expect(changed).toMatchObject({ leader: { id: stage.jan.id }, keeps: true, joining: meeting.joining });
    const look = await stage.as(asNoor, () => house.get(PresenceService).look(asNoor, codeOf(meeting), address));
    expect(look).toMatchObject({ topic: 'Ladders', place: 'Hal 2', leader: stage.jan.name });
    const [first, second] = await house.as({ tenantId: stage.tenantId }, () =>
      house
        .get(TenantDatabase)
        .rows(sql`select details from audit_event where action = 'toolbox.changed' order by seq`),
    );
    expect(first).toMatchObject({ details: { topic: ['Valgevaar', 'Ladders'], place: ['Kantine', 'Hal 2'] } });
    expect(second).toMatchObject({ details: { leader: [stage.lead.name, stage.jan.name], topic: 'Ladders' } });
  });

  it('of two at once the second hears of it, and what the first changed stays', async () => {
    const meeting = await start();
    await change(meeting, { topic: 'Eerste' }, stage.hr);
    await expect(change(meeting, { topic: 'Tweede' })).rejects.toMatchObject({ code: 'stale' });
    expect(await read(meeting.id)).toMatchObject({ topic: 'Eerste', version: 2 });
    await change(await read(meeting.id), { topic: 'Tweede' });
    expect(await read(meeting.id)).toMatchObject({ topic: 'Tweede', version: 3 });
  });

  it('can be handed over: who began it still keeps the list, and finds it back', async () => {
    const meeting = await start({}, stage.hr);
    const mine = { ...stage.hr, permissions: stage.lead.permissions };
    await change(meeting, { leaderId: stage.lead.employeeId }, stage.hr);
    expect(await read(meeting.id, mine)).toMatchObject({ keeps: true });
    for (const who of [mine, stage.lead]) {
      const { open } = await stage.as(who, () => house.get(ToolboxReadingService).start(who));
      expect(open.map(({ id }) => id)).toEqual([meeting.id]);
    }
    await tap(meeting.id, stage.jan);
    expect(await close(meeting.id)).toMatchObject({ state: 'closed' });
  });

  it('changes only for who keeps the list, only while it is open, and only to somebody within reach who works here', async () => {
    const meeting = await start();
    const mo = await aPerson(house, stage, { firstName: 'Mo' });
    const asMo = anActor(mo, { hats: ['employee', 'lead'], permissions: [...words.lead], today: '2026-11-24' });
    const gone = await aPerson(house, stage, { firstName: 'Gerda', endsOn: '2026-10-31' });
    const notFound = { code: 'not-found' };
    await expect(change(meeting, {}, asMo)).rejects.toMatchObject(notFound);
    await expect(change(meeting, { leaderId: mo.id })).rejects.toMatchObject(notFound);
    for (const leaderId of [gone.id, randomUUID()])
      await expect(change(meeting, { leaderId }, stage.hr)).rejects.toMatchObject(notFound);
    await change(meeting, { leaderId: mo.id }, stage.hr);
    await tap(meeting.id, stage.jan);
    await close(meeting.id);
    const closed = await read(meeting.id);
    await expect(change(closed)).rejects.toMatchObject({ code: 'certifications.toolbox-closed' });
    await cancel(meeting.id);
    await expect(change(closed)).rejects.toMatchObject({ code: 'certifications.toolbox-cancelled' });
  });
});

describe('the code', () => {
  it('tells what it is about and lets somebody in once, however it is typed', async () => {
    const meeting = await start();
    const code = codeOf(meeting);
    const look = await stage.as(asNoor, () => house.get(PresenceService).look(asNoor, code, address));
    expect(look).toMatchObject({ topic: 'Valgevaar', place: 'Kantine', name: asNoor.name, present: false });
    await join(`${code.slice(0, 5)}-${code.slice(5)}`.toUpperCase());
    expect(await join(code)).toMatchObject({ present: true });
    expect((await read(meeting.id)).people).toHaveLength(1);
  });

  it('is dead when the meeting is closed or called off, and after twelve hours', async () => {
    const closed = await start();
    await tap(closed.id, stage.jan);
    await close(closed.id);
    const off = await start();
    await cancel(off.id);
    const old = await start();
    for (const meeting of [closed, off]) await expect(join(codeOf(meeting))).rejects.toMatchObject({ status: 404 });
    house.clock.advance(12 * 3_600_000);
    await expect(join(codeOf(old))).rejects.toMatchObject({ code: 'not-found' });
    expect((await read(old.id)).joining).toBeNull();
    expect(await counted()).toHaveLength(1);
  });

  it('opens nothing in another company, and guessing is slowed down', async () => {
    const code = codeOf(await start());
    const elsewhere = await aStage(house);
    const foreign = elsewhere.as(elsewhere.asJan, () =>
      house.get(PresenceService).join(elsewhere.asJan, code, address),
    );
    await expect(foreign).rejects.toMatchObject({ code: 'not-found' });
    const guess = () => join('0000000000').catch(({ status }: { status: number }) => status);
    const answers: unknown[] = [];
    for (let n = 0; n < 31; n += 1) answers.push(await guess());
    expect([answers[0], answers.at(-1)]).toEqual([404, 429]);
    await expect(join(code)).rejects.toMatchObject({ status: 429 });
  });
});

describe('who may', () => {
  it('a lead taps own people only, and HR everybody', async () => {
    const { id } = await start();
    await expect(tap(id, noor)).rejects.toMatchObject({ code: 'not-found' });
    await tap(id, noor, true, stage.hr);
    const list = async (who: Actor) =>
      leaves(listToolboxPeople, await stage.as(who, () => house.get(ToolboxReadingService).peopleFor(who, id)));
    expect((await list(stage.lead)).map(({ person }) => person.id).toSorted()).toEqual(
      [stage.jan.id, stage.lead.employeeId].toSorted(),
    );
    const all = await list(stage.hr);
    expect(all).toHaveLength(5);
    expect(all.find(({ person }) => person.id === noor.id)).toMatchObject({ own: false, asked: false });
    // Who is on the list already can be taken off, whatever team they are of.
    house.clock.advance(60_000);
    await tap(id, noor, false, stage.lead, '2026-11-24T09:01:00Z');
    expect((await read(id)).people).toEqual([]);
  });

  it('another lead sees the own people on it, and changes nothing; for others and a neighbour it is not there', async () => {
    const mo = await aPerson(house, stage, { firstName: 'Mo' });
    const asMo = anActor(mo, { hats: ['employee', 'lead'], permissions: [...words.lead], today: '2026-11-24' });
    const piet = await aPerson(house, stage, { firstName: 'Piet', leadId: mo.id });
    const asPiet = anActor(piet, { permissions: [...words.employee], today: '2026-11-24' });
    const meeting = await start();
    await tap(meeting.id, stage.jan);
    await expect(read(meeting.id, asMo)).rejects.toMatchObject({ code: 'not-found' });
    await join(codeOf(meeting), asPiet);
    const seen = leaves(readToolboxMeeting, await read(meeting.id, asMo));
    expect(seen).toMatchObject({ keeps: false, joining: null, present: 2, people: [{ person: { id: piet.id } }] });
    for (const act of [close, cancel]) await expect(act(meeting.id, asMo)).rejects.toMatchObject({ status: 404 });
    await expect(tap(meeting.id, piet, false, asMo)).rejects.toMatchObject({ status: 404 });
    const neighbour = await aStage(house);
    const theirs = neighbour.as(neighbour.hr, () => house.get(ToolboxReadingService).read(neighbour.hr, meeting.id));
    await expect(theirs).rejects.toMatchObject({ code: 'not-found' });
  });

  it('lists per year what concerns who asks, newest first, page by page', async () => {
    const old = await start({ topic: 'Winter', day: '2025-12-01' as Draft['day'] });
    const hrs = await start({ topic: 'Brand' }, stage.hr);
    house.clock.advance(60_000);
    const karins = await start();
    const list = async (who: Actor, year: number | null, after: string | null = null, limit = 50) =>
      leaves(
        listToolboxMeetings,
        await stage.as(who, () => house.get(ToolboxReadingService).list(who, { year, after, limit })),
      );
    const ids = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);
    expect(ids(await list(stage.hr, null))).toEqual([karins.id, hrs.id, old.id]);
    expect(ids(await list(stage.hr, 2026))).toEqual([karins.id, hrs.id]);
    expect(ids(await list(stage.lead, null))).toEqual([karins.id, old.id]);
    const first = await list(stage.hr, null, null, 1);
    expect(ids(await list(stage.hr, null, first.next, 1))).toEqual([hrs.id]);
    const facts = leaves(
      readToolboxStart,
      await stage.as(stage.lead, () => house.get(ToolboxReadingService).start(stage.lead)),
    );
    expect(facts).toMatchObject({ types: [{ id: toolbox.id }], years: [2026, 2025], places: ['Kantine'] });
    expect(facts.topics.toSorted()).toEqual(['Brand', 'Valgevaar', 'Winter']);
    expect(facts.open.map(({ id }) => id)).toEqual([karins.id, old.id]);
  });
});

it('says of everybody of whom it is asked how far they are, and who is behind', async () => {
  await aRequirement(house, stage, toolbox, { rule: { any: [{ kind: 'person', id: stage.jan.id }] } });
  const { id } = await start();
  await tap(id, noor, true, stage.hr);
  await close(id);
  const counts = async (who: Actor, year: number | null = null) =>
    leaves(readToolboxCounts, await stage.as(who, () => house.get(ToolboxCountService).read(who, null, year)));
  const all = await counts(stage.hr);
  expect(all).toMatchObject({ type: { id: toolbox.id }, from: '2026-01-01', until: '2027-01-01' });
  expect(
    Object.fromEntries(all.counts.map(({ person, done, met, behind }) => [person.id, [done, met, behind]])),
  ).toEqual({
    [stage.jan.id]: [0, false, true],
    [noor.id]: [1, false, true],
  });
  expect((await counts(stage.lead)).counts).toMatchObject([
    { person: { id: stage.jan.id }, needed: 4, meetingsNeeded: 2 },
  ]);
  expect((await counts(stage.hr, 2025)).counts).toMatchObject([{ person: { id: stage.jan.id }, done: 0 }]);
});

it('keeps one photo, drawn anew, for who keeps the list; each look is logged', async () => {
  const { id } = await start();
  const photo = async (name: string) => {
    const file = path.join(house.config.DATA_DIR, randomUUID());
    const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#345' } })
      .jpeg()
      .toBuffer();
    await writeFile(file, bytes);
    return { path: file, name, bytes: bytes.length, mediaType: 'image/jpeg' };
  };
  const add = async (name: string) =>
    stage.as(stage.lead, async () => house.get(ToolboxService).addPhoto(stage.lead, id, await photo(name)));
  await add('zaal.jpg');
  expect(await add('lijst.jpg')).toMatchObject({ photo: { mediaType: 'image/webp' } });
  const look = (who: Actor) => stage.as(who, () => house.get(ToolboxService).openPhoto(who, id));
  expect(await look(stage.hr)).toMatchObject({ mediaType: 'image/webp' });
  await expect(look(asNoor)).rejects.toMatchObject({ code: 'not-found' });
  expect(await trail()).toEqual([
    'toolbox.started',
    'toolbox.photo-added',
    'toolbox.photo-added',
    'toolbox.photo-viewed',
  ]);
});

it('prints who was there, of one meeting and of a year, as far as who asks may see them', async () => {
  const { id } = await start();
  await tap(id, stage.jan);
  await close(id);
  const bytesOf = async (who: Actor, year: number | null) => {
    const { content, ...file } = await stage.as(who, () =>
      year === null
        ? house.get(ToolboxPaperService).ofMeeting(who, id)
        : house.get(ToolboxPaperService).ofYear(who, year),
    );
    const chunks: Buffer[] = [];
    for await (const chunk of content as AsyncIterable<Buffer>) chunks.push(chunk);
    return { ...file, bytes: Buffer.concat(chunks) };
  };
  const one = await bytesOf(stage.lead, null);
  expect(one).toMatchObject({ name: 'Toolbox 2026-11-24 Valgevaar.pdf', mediaType: 'application/pdf' });
  expect(one.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const filled = await bytesOf(stage.hr, 2026);
  const empty = await bytesOf(stage.hr, 2024);
  expect(filled.name).toBe('Toolboxmeetings 2026.pdf');
  expect(filled.bytes.length).toBeGreaterThan(empty.bytes.length);
  await expect(bytesOf(asNoor, null)).rejects.toMatchObject({ code: 'not-found' });
});
