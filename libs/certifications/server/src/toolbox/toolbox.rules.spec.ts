import fc from 'fast-check';
import {
  type Activity,
  RenewalPolicy,
  shownToolboxCode,
  toolboxCodeLength,
  toolboxCodeOf,
} from '@leerspoor/certifications-contract';
import { addDays, day } from '@leerspoor/platform-contract';
import { changesOf, codeEnds, codeFrom, countOf, keepsToolbox, marksOf, wayOf, yearOf } from './toolbox.rules.js';

const asker = (employeeId: string, ...words: string[]) => ({ employeeId, permissions: new Set(words) });
const bytes = fc.uint8Array({ minLength: toolboxCodeLength, maxLength: toolboxCodeLength });
const ten = RenewalPolicy.parse({
  model: 'count',
  perYear: 10,
  minMeetings: 5,
  lastDay: '12-31',
  window: 'P3M',
});

const did = (on: string, meeting: boolean, id = on): Activity => ({
  ...{ id, on: day(on), kind: 'count', amount: 1, practical: 0, elearning: 0, inPerson: 0 },
  ...{ subject: 'Valgevaar', course: '', registered: true, meeting },
});

describe('the list', () => {
  it('is kept by HR, who leads it and who began it, by no other lead', () => {
    const meeting = { leaderId: 'karin', begunBy: 'ruben' };
    expect(keepsToolbox(asker('karin', 'certifications.toolbox'), meeting)).toBe(true);
    expect(keepsToolbox(asker('ruben', 'certifications.toolbox'), meeting)).toBe(true);
    expect(keepsToolbox(asker('ineke', 'certifications.record'), meeting)).toBe(true);
    expect(keepsToolbox(asker('mo', 'certifications.toolbox'), meeting)).toBe(false);
    expect([wayOf('karin', 'karin'), wayOf('karin', 'jan')]).toEqual(['self', 'name']);
  });

  it('is changed with a trail of what differs alone', () => {
    const said = { topic: 'Valgevaar', place: 'Kantine', leader: 'Karin' };
    expect(changesOf(said, said)).toEqual({});
    expect(changesOf(said, { ...said, place: '', leader: 'Mo' })).toEqual({
      ...{ place: ['Kantine', ''], leader: ['Karin', 'Mo'] },
    });
  });

  it('takes of each person the tap made last, and none from the future', () => {
    const now = new Date('2026-11-24T09:00:00Z');
    const taps = [
      { personId: 'jan', present: false, at: '2026-11-24T08:59:00Z' },
      { personId: 'jan', present: true, at: '2026-11-24T08:58:00Z' },
      { personId: 'noor', present: true, at: '2031-01-01T00:00:00Z' },
    ];
    expect(marksOf(taps, now)).toEqual([
      { personId: 'jan', present: false, at: new Date('2026-11-24T08:59:00Z') },
      { personId: 'noor', present: true, at: now },
    ]);
  });

  it('is the same in whatever order taps arrive', () => {
    const moment = fc.integer({ min: 0, max: 1_000_000 }).map((second) => new Date(second * 1000).toISOString());
    const tap = fc.record({ personId: fc.constantFrom('a', 'b', 'c'), present: fc.boolean(), at: moment });
    const taps = fc.uniqueArray(tap, { selector: ({ personId, at }) => `${personId} ${at}`, maxLength: 12 });
    const byPerson = (marks: ReturnType<typeof marksOf>) => new Map(marks.map((mark) => [mark.personId, mark]));
    fc.assert(
      fc.property(taps, (some) => {
        const now = new Date('2026-11-24T09:00:00Z');
        expect(byPerson(marksOf(some.toReversed(), now))).toEqual(byPerson(marksOf(some, now)));
      }),
    );
  });
});

describe('a code', () => {
  it('is read back however somebody types it', () => {
    fc.assert(
      fc.property(bytes, (some) => {
        const code = codeFrom(some);
        expect(toolboxCodeOf(code)).toBe(code);
        expect(toolboxCodeOf(` ${shownToolboxCode(code).toUpperCase()} `)).toBe(code);
      }),
    );
  });

  it('has fifty bits: every character says five of them', () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        const same = a.every((byte, at) => byte % 32 === (b[at] as number) % 32);
        expect(codeFrom(a) === codeFrom(b)).toBe(same);
      }),
    );
  });

  it.each(['', 'abc', 'abcdefghjkm', 'abcdefghji', 'abcde fghj!', 'abcdeé1234'])('cannot be %j', (typed) => {
    expect(toolboxCodeOf(typed)).toBeNull();
  });

  it('lives for twelve hours', () => {
    expect(codeEnds(new Date('2026-11-24T09:00:00Z'))).toEqual(new Date('2026-11-24T21:00:00Z'));
  });
});

describe('the number of a year', () => {
  const today = day('2026-11-24');

  it('says how many of how many, and how many as a meeting', () => {
    const activities = [did('2026-02-01', true), did('2026-05-01', false), did('2026-09-01', true)];
    const counted = { done: 3, needed: 10, meetings: 2, meetingsNeeded: 5 };
    expect(countOf(ten, activities, today)).toEqual({ ...counted, met: false, behind: true });
  });

  it('is not there with readings alone: at least half is a meeting', () => {
    const days = Array.from({ length: 10 }, (_, at) => addDays(day('2026-01-05'), at * 20));
    const all = (meetings: number) => days.map((on, at) => did(on, at < meetings, `${on} ${at}`));
    expect(countOf(ten, all(4), today)).toMatchObject({ done: 10, meetings: 4, met: false });
    expect(countOf(ten, all(5), today)).toMatchObject({ done: 10, meetings: 5, met: true, behind: false });
  });

  it('is the calendar year, or the year that ends on the day of the policy', () => {
    expect(yearOf(ten, today)).toEqual({ from: '2026-01-01', until: '2027-01-01' });
    const october = RenewalPolicy.parse({ ...ten, lastDay: '09-30' });
    expect(yearOf(october, today)).toEqual({ from: '2026-10-01', until: '2027-10-01' });
  });

  it('never falls when somebody does one more', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.boolean()), { maxLength: 14 });
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 300 }), fc.boolean(), (before, at, meeting) => {
        const done = (all: readonly (readonly [number, boolean])[]) =>
          countOf(
            ten,
            all.map(([days, met], n) => did(addDays(day('2026-01-01'), days), met, `${n}`)),
            today,
          );
        const first = done(before);
        const then = done([...before, [at, meeting]]);
        expect(then.done).toBe(first.done + 1);
        expect(then.meetings).toBe(first.meetings + (meeting ? 1 : 0));
        expect(first.met && !then.met).toBe(false);
      }),
    );
  });
});
