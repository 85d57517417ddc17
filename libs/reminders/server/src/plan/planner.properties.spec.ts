import fc from 'fast-check';
import { addDays, day, daysBetween, type LocalDate, period } from '@leerspoor/platform-contract';
import { type Due, type Ladder, nominalDays, reminderPolicy } from '@leerspoor/reminders-contract';
import { aCompany, aDue } from '../testing/plan-builders.js';
import { firstOpenDay, isOpen, isOpenDay } from './calendar.rules.js';
import {
  type Company,
  markOf,
  markOfKey,
  plan,
  type Planned,
  speaking,
  speakingDays,
  unsaid,
} from './planner.rules.js';

const none = new Set<string>();
const start = day('2026-01-05');
const anyDay = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => addDays(start, n));
const anyDue = fc.record({
  subject: fc.integer({ min: 0, max: 500 }),
  dueOn: anyDay(-60, 460),
  person: fc.constantFrom('jan', 'lea', 'hanna'),
});
const anyDues = fc
  .uniqueArray(anyDue, { minLength: 1, maxLength: 12, selector: ({ subject }) => subject })
  .map((facts) =>
    facts.map(({ subject, dueOn, person }): Due => aDue({ subjectId: `s${subject}`, dueOn, personId: person })),
  );
const anyCompany = fc
  .record({ holidays: fc.array(anyDay(0, 120), { maxLength: 12 }), away: fc.subarray(['jan', 'lea', 'hanna']) })
  .map(({ holidays, away }) =>
    aCompany({
      holidays,
      floors: { 'certificate-expires': start },
      away: Object.fromEntries(away.map((id) => [id, null])),
    }),
  );

/** Ticks every day but those of an outage; what was planned, and when. */
function live(dues: readonly Due[], company: Company, days: number, down: (ahead: number) => boolean = () => false) {
  const sent = new Set<string>();
  const said: { on: LocalDate; planned: Planned }[] = [];
  let plannedUntil: LocalDate | null = addDays(start, -1);
  for (let ahead = 0; ahead < days; ahead += 1) {
    const today = addDays(start, ahead);
    if (down(ahead) || !isOpenDay(company.calendar, today)) continue;
    for (const planned of plan(
      dues,
      reminderPolicy,
      sent,
      { day: today, time: '08:00' },
      { ...company, plannedUntil },
    )) {
      sent.add(planned.key).add(markOf({ ...planned, ...planned.due }));
      said.push({ on: today, planned });
    }
    plannedUntil = today;
  }
  return said;
}

describe('plan, whatever the facts', () => {
  it('says nothing new when it runs again', () => {
    fc.assert(
      fc.property(anyDues, anyCompany, anyDay(0, 120), (dues, company, today) => {
        const now = { day: today, time: '09:15' };
        const first = plan(dues, reminderPolicy, none, now, company);
        expect(new Set(first.map(({ key }) => key)).size).toBe(first.length);
        expect(plan(dues, reminderPolicy, new Set(first.map(({ key }) => key)), now, company)).toEqual([]);
        expect(plan(dues, reminderPolicy, none, now, company)).toEqual(first);
        for (const one of first) expect(markOfKey(one.key, one.audience)).toBe(markOf({ ...one, ...one.due }));
      }),
    );
  });

  it('loses and doubles nothing over an outage: what is too old is written down as missed', () => {
    fc.assert(
      fc.property(
        anyDues,
        anyCompany,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 30 }),
        (dues, company, from, length) => {
          const whole = live(dues, company, 100);
          const broken = live(dues, company, 100, (ahead) => ahead >= from && ahead < from + length);
          const keys = broken.map(({ planned }) => planned.key);
          expect(new Set(keys).size).toBe(keys.length);
          const ever = new Set(whole.map(({ planned }) => planned.key));
          expect(keys.filter((key) => !ever.has(key))).toEqual([]);
          // What fell inside the outage is there all the same, unless a later step of the same fact came before the first tick after it.
          const firstTick = firstOpenDay(company.calendar, addDays(start, from + length));
          const step = ({ planned }: { planned: Planned }) => `${planned.due.subjectId} ${planned.step}`;
          for (const saying of whole) {
            const later = whole.some(
              (other) =>
                other.planned.due === saying.planned.due &&
                step(other) !== step(saying) &&
                other.on > saying.on &&
                other.on <= firstTick,
            );
            if (!later) expect(keys).toContain(saying.planned.key);
          }
          for (const { on, planned } of broken) expect(planned.missed).toBe(daysBetween(planned.on, on) > 6);
        },
      ),
    );
  });

  it('never speaks outside the hours', () => {
    fc.assert(
      fc.property(
        anyDues,
        anyCompany,
        anyDay(0, 120),
        fc.integer({ min: 0, max: 95 }),
        (dues, company, today, quarter) => {
          const time = `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
          const now = { day: today, time };
          if (plan(dues, reminderPolicy, none, now, company).length > 0)
            expect(isOpen(company.calendar, now)).toBe(true);
        },
      ),
    );
  });

  it('is silenced by a renewal: the old due day never speaks again', () => {
    fc.assert(
      fc.property(anyDues, anyCompany, anyDay(0, 60), (dues, company, today) => {
        const renewed = dues.map((due) => ({ ...due, dueOn: addDays(due.dueOn, 365) }));
        for (const planned of plan(renewed, reminderPolicy, none, { day: today, time: '10:00' }, company)) {
          expect(dues.some((old) => planned.key.includes(`/${old.subjectId}/${old.dueOn}/`))).toBe(false);
        }
      }),
    );
  });

  it('says nothing but the overview of what came before the floor', () => {
    fc.assert(
      fc.property(anyDues, anyDay(0, 60), anyDay(0, 90), (dues, floor, today) => {
        const company = aCompany({ floors: { 'certificate-expires': floor } });
        for (const planned of plan(dues, reminderPolicy, none, { day: today, time: '10:00' }, company)) {
          if (planned.step === 'overview')
            expect(planned.audience === 'hr' || planned.recipientId === 'hanna').toBe(true);
          else expect(planned.due.dueOn >= floor && planned.on >= floor).toBe(true);
        }
      }),
    );
  });

  it('drops nothing in the sieve that runs before people are looked up', () => {
    fc.assert(
      fc.property(anyDues, anyCompany, anyDay(0, 120), (dues, company, today) => {
        const state = { ...company, plannedUntil: addDays(today, -1) };
        const sieved = speaking(dues, reminderPolicy, today, state);
        const now = { day: today, time: '12:00' };
        expect(plan(sieved, reminderPolicy, none, now, state)).toEqual(plan(dues, reminderPolicy, none, now, state));
      }),
    );
  });

  it('finds nothing to say outside the days that it asks the domains for', () => {
    const steps = fc.uniqueArray(fc.constantFrom('-P12M', '-P3M', '-P1M', '-P2W', '-P1D', 'P0D', 'P10D', 'P1M'), {
      minLength: 1,
      maxLength: 5,
    });
    const anyLadder = fc
      .record({ steps, legal: fc.nat(8), repeats: fc.boolean() })
      .map(({ steps, legal, repeats }): Ladder =>
        steps
          .toSorted((a, b) => nominalDays(a) - nominalDays(b))
          .map((offset, at) => ({
            offset,
            tell: ['hr'],
            weight: at >= legal ? 'legal' : 'normal',
            ...(repeats && at === steps.length - 1 ? { every: period('P1W') } : {}),
          })),
      );
    let silent = 0;
    fc.assert(
      fc.property(
        anyDues,
        anyCompany,
        anyLadder,
        anyDay(0, 120),
        fc.record({
          floor: anyDay(-90, 120),
          since: fc.option(anyDay(-90, 120)),
          planned: fc.option(fc.integer({ min: 1, max: 30 })),
        }),
        (dues, company, ladder, today, { floor, since, planned }) => {
          const known = since !== null && since <= today ? { since } : {};
          const plannedUntil = planned === null ? null : addDays(today, -planned);
          const state = { ...company, floors: floor <= today ? { 'certificate-expires': floor } : {}, plannedUntil };
          const spans = speakingDays(ladder, today, state);
          const asked = (due: Due) =>
            spans.some(({ from, until }) => (from === null || from <= due.dueOn) && due.dueOn <= until);
          const policy = { ...reminderPolicy, 'certificate-expires': ladder };
          const facts = dues.map((due) => ({ ...due, ...known }));
          expect(speaking(facts, policy, today, state).filter((due) => !asked(due))).toEqual([]);
          silent += facts.filter((due) => !asked(due)).length;
        },
      ),
      { numRuns: 1000 },
    );
    expect(silent).toBeGreaterThan(1000);
  });

  it('looks people up only for facts of which somebody has not heard, and misses none', () => {
    fc.assert(
      fc.property(anyDues, anyCompany, anyDay(0, 120), fc.nat(), (dues, company, today, some) => {
        const now = { day: today, time: '12:00' };
        const all = plan(dues, reminderPolicy, none, now, company);
        const sent = new Set(
          all.slice(0, some % (all.length + 1)).flatMap((one) => [one.key, markOf({ ...one, ...one.due })]),
        );
        const open = unsaid(dues, reminderPolicy, sent, today, company);
        expect(plan(open, reminderPolicy, sent, now, company)).toEqual(plan(dues, reminderPolicy, sent, now, company));
      }),
    );
  });
});
