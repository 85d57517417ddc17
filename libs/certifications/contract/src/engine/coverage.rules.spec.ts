import fc from 'fast-check';
import { addDays, day, type LocalDate, weekdayOf } from '@leerspoor/platform-contract';
import { type CountStep, coverageOn, type CoverageNeed } from './coverage.js';

const today = day('2026-11-24');
const need = (parts: Partial<CoverageNeed> = {}): CoverageNeed => ({
  minimum: 2,
  weekdays: null,
  appliesFrom: day('2020-01-01'),
  endsOn: null,
  ...parts,
});
const step = (
  personId: string,
  on: string,
  counts: boolean,
  why: CountStep['why'] = counts ? null : 'certificate',
) => ({
  personId,
  on: day(on),
  counts,
  why,
});
const always = (personId: string) => step(personId, '2026-10-24', true);

it('warns for the place when one of two lapses, although nobody’s certificate has ended (vector 6)', () => {
  const state = coverageOn(need(), [always('jan'), always('noor'), step('jan', '2027-02-12', false)], today);
  expect(state).toMatchObject({
    status: 'breaks-soon',
    now: 2,
    breaksOn: '2027-02-12',
    left: 1,
    lost: [{ personId: 'jan', why: 'certificate' }],
  });
  expect(state.months.map(({ lowest }) => lowest)).toEqual([2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
});

it('warns three months before, not earlier', () => {
  const until = (on: string) => coverageOn(need(), [always('jan'), always('noor'), step('jan', on, false)], today);
  expect(until('2027-02-24').status).toBe('breaks-soon');
  expect(until('2027-02-25')).toMatchObject({ status: 'ok', breaksOn: '2027-02-25' });
});

it('does not break when somebody comes in time, and breaks by the one who makes it too few', () => {
  const steps = [always('jan'), always('noor'), step('jan', '2027-01-10', false), step('omar', '2027-01-10', true)];
  expect(coverageOn(need(), steps, today)).toMatchObject({ status: 'ok', breaksOn: null });
  const fewer = [
    ...steps,
    always('eva'),
    step('eva', '2027-01-20', false, 'leaves'),
    step('noor', '2027-02-01', false),
  ];
  expect(coverageOn(need(), fewer, today)).toMatchObject({ breaksOn: '2027-02-01', lost: [{ personId: 'noor' }] });
});

it('is broken since the day it broke, and long ago when that was before what was looked at', () => {
  const steps = [always('jan'), always('noor'), step('noor', '2026-11-20', false, 'away')];
  expect(coverageOn(need(), steps, today)).toMatchObject({
    status: 'broken',
    now: 1,
    breaksOn: '2026-11-20',
    lost: [{ personId: 'noor', why: 'away' }],
  });
  expect(coverageOn(need(), [always('jan')], today)).toMatchObject({ status: 'broken', breaksOn: null, left: 1 });
  expect(coverageOn(need({ appliesFrom: day('2026-11-23') }), [always('jan')], today).breaksOn).toBeNull();
});

it('looks only at the days that it is asked', () => {
  const friday = need({ weekdays: [5] });
  const away = [
    always('jan'),
    always('noor'),
    step('noor', '2026-11-30', false, 'away'),
    step('noor', '2026-12-04', true),
  ];
  expect(coverageOn(friday, away, today)).toMatchObject({ status: 'ok', breaksOn: null });
  expect(coverageOn(need({ weekdays: [4] }), away, today)).toMatchObject({ breaksOn: '2026-12-03' });
  expect(coverageOn(need({ endsOn: day('2026-11-30') }), away, today).status).toBe('ok');
  expect(coverageOn(need({ appliesFrom: day('2026-12-04') }), away, today).breaksOn).toBeNull();
});

it('says of any day what counting on that day says', () => {
  const someDay = fc.integer({ min: -31, max: 300 }).map((days) => addDays(today, days));
  const steps = fc
    .array(fc.record({ personId: fc.constantFrom('a', 'b', 'c', 'd'), on: someDay, counts: fc.boolean() }), {
      maxLength: 14,
    })
    .map((all) => [...new Map(all.map((one) => [`${one.personId}${one.on}`, { ...one, why: null }])).values()]);
  const weekdays = fc.option(fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), { nil: null });
  fc.assert(
    fc.property(steps, weekdays, fc.integer({ min: 1, max: 3 }), (all, days, minimum) => {
      const counted = (on: LocalDate) =>
        ['a', 'b', 'c', 'd'].filter(
          (who) =>
            all
              .filter((one) => one.personId === who && one.on <= on)
              .sort((x, y) => (x.on < y.on ? -1 : 1))
              .at(-1)?.counts,
        ).length;
      const asked = Array.from({ length: 340 }, (_, ahead) => addDays(today, ahead)).filter(
        (on) => on < '2027-11-01' && (days === null || days.includes(weekdayOf(on))),
      );
      const state = coverageOn(need({ minimum, weekdays: days }), all, today);
      expect(state.now).toBe(counted(asked[0] ?? today));
      const short = asked.find((on) => counted(on) < minimum) ?? null;
      if (state.status !== 'broken') expect(state.breaksOn).toBe(short);
      else expect(short).toBe(asked[0]);
      for (const { month, lowest } of state.months) {
        const counts = asked.filter((on) => on.startsWith(month)).map(counted);
        expect(lowest).toBe(counts.length > 0 ? Math.min(...counts) : null);
      }
    }),
  );
});
