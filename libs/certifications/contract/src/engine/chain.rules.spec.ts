import fc from 'fast-check';
import { addDays, addMonths, day, daysBetween, type LocalDate } from '@leerspoor/platform-contract';
import { chainOf, type Earned, type EarnedCycle } from './chain.js';
import { cycleAfter } from './cycle.js';
import { RenewalPolicy } from './policy.js';

const policy = (input: unknown) => RenewalPolicy.parse(input);

const yearly = policy({ model: 'fixed', period: 'P1Y', window: 'P3M', grace: 'P3M', inWindow: 'old-expiry' });
const tenYears = policy({ model: 'fixed', period: 'P10Y', window: 'P6M' });
const halfYearly = policy({ model: 'fixed', period: 'P6M', window: 'P1M', inWindow: 'old-expiry' });
const newYear = policy({ model: 'calendar', lastDay: '12-31', minimum: 'P6M' });
const printedPolicy = policy({ model: 'printed', window: 'P3M' });
const adr = policy({ model: 'fixed-keep', period: 'P5Y', window: 'P12M' });
const hygiene = policy({
  model: 'perpetual',
  confirm: { before: '2028-07-01', obtainedBefore: '2023-07-01', window: 'P18M' },
});

let count = 0;
const earned = (from: string, rule: RenewalPolicy, more: { printed?: string; revokedOn?: string } = {}): Earned => ({
  id: String((count += 1)).padStart(6, '0'),
  from: day(from),
  printed: more.printed ? day(more.printed) : null,
  policy: rule,
  revokedOn: more.revokedOn ? day(more.revokedOn) : null,
});

const dates = ({ from, windowOpens, expires, graceEnds }: EarnedCycle) => [from, windowOpens, expires, graceEnds];
const chain = (rule: RenewalPolicy, ...days: string[]) => chainOf(days.map((from) => earned(from, rule)));
const last = (rule: RenewalPolicy, ...days: string[]) => dates(chain(rule, ...days).at(-1) as EarnedCycle);

describe('the vectors of the specification', () => {
  it.each([
    ['first', yearly, ['2024-03-10'], ['2024-12-10', '2025-03-10', '2025-06-10']],
    ['renewed in the window', yearly, ['2024-03-10', '2025-01-20'], ['2025-12-10', '2026-03-10', '2026-06-10']],
    ['renewed before the window', yearly, ['2024-03-10', '2024-10-01'], ['2025-07-01', '2025-10-01', '2026-01-01']],
    ['renewed in the grace time', yearly, ['2024-03-10', '2025-05-15'], ['2026-02-15', '2026-05-15', '2026-08-15']],
    ['ten years from a leap day', tenYears, ['2016-02-29'], ['2025-08-28', '2026-02-28', null]],
    ['half a year from a 31st', halfYearly, ['2024-08-31'], ['2025-01-28', '2025-02-28', null]],
    ['the 31st comes back', halfYearly, ['2024-08-31', '2025-02-10'], ['2025-07-31', '2025-08-31', null]],
    ['a calendar day', newYear, ['2021-02-28'], ['2021-07-01', '2022-01-01', null]],
    ['a calendar day too near', newYear, ['2021-07-30'], ['2022-07-01', '2023-01-01', null]],
  ])('%s', (_, rule, days, expected) => {
    expect(last(rule, ...days)).toEqual([days.at(-1), ...expected]);
  });

  it('takes the printed date, "t/m 2028-05-04", as the last valid day', () => {
    const [cycle] = chainOf([earned('2025-05-04', printedPolicy, { printed: '2028-05-05' })]);
    expect(dates(cycle as EarnedCycle)).toEqual(['2025-05-04', '2028-02-05', '2028-05-05', null]);
  });

  it('ADR: counts from the old expiry in the last year, from the exam before it, and asks the initial exam after it', () => {
    const base = earned('2023-03-10', adr);
    const renewed = (from: string) => chainOf([base, earned(from, adr)])[1] as EarnedCycle;
    expect(renewed('2027-06-01')).toMatchObject({ expires: '2033-03-10', initialNeeded: false });
    expect(renewed('2027-02-01')).toMatchObject({ expires: '2032-02-01', initialNeeded: false });
    expect(renewed('2028-03-11')).toMatchObject({ following: 'again', initialNeeded: true });
  });

  it('ADR tank added later takes the expiry of its base', () => {
    const base = chain(adr, '2023-03-10');
    const [tank] = chainOf([earned('2025-09-01', adr)], base);
    expect(tank).toMatchObject({ expires: '2028-03-10', windowOpens: '2027-03-10' });
  });

  it('ADR tank and base renewed in one season share the new expiry, in whichever order the exams were', () => {
    const base = chain(adr, '2023-03-10', '2027-06-15');
    const tank = (from: string) => chainOf([earned('2023-03-10', adr), earned(from, adr)], base)[1]?.expires;
    expect([tank('2027-06-01'), tank('2027-07-01')]).toEqual(['2033-03-10', '2033-03-10']);
  });

  it('a base renewed without its add-on leaves the add-on where it was', () => {
    const base = chain(adr, '2023-03-10', '2027-06-15');
    expect(chainOf([earned('2023-03-10', adr)], base)[0]?.expires).toBe('2028-03-10');
  });

  it('Sociale hygiëne of 2015 warns from 2027 and lapses on 2028-07-01, unless it is confirmed', () => {
    expect(last(hygiene, '2015-05-01')).toEqual(['2015-05-01', '2027-01-01', '2028-07-01', null]);
    expect(last(hygiene, '2015-05-01', '2027-03-01')).toEqual(['2027-03-01', null, null, null]);
    expect(last(hygiene, '2024-01-01')).toEqual(['2024-01-01', null, null, null]);
  });
});

describe('options of a fixed period', () => {
  const with_ = (options: object) => policy({ model: 'fixed', period: 'P1Y', window: 'P3M', grace: 'P3M', ...options });
  it.each([
    ['early renewal added to the old expiry', { early: 'extend' }, '2024-10-01', '2026-03-10'],
    ['early renewal that changes nothing', { early: 'keep' }, '2024-10-01', '2025-03-10'],
    ['in the window from the day itself', { inWindow: 'completion' }, '2025-01-20', '2026-01-20'],
    ['late from the old expiry', { late: 'old-expiry' }, '2025-05-15', '2026-03-10'],
    ['after the grace time always from the day itself', { late: 'old-expiry' }, '2025-06-10', '2026-06-10'],
  ])('%s', (_, options, renewedOn, expires) => {
    expect(last(with_(options), '2024-03-10', renewedOn)[2]).toBe(expires);
  });

  it('asks the initial path after the grace time where the type says so, and not one day before', () => {
    const rule = with_({ afterGrace: 'initial' });
    expect(chain(rule, '2024-03-10', '2025-06-09')[1]).toMatchObject({ following: 'late', initialNeeded: false });
    expect(chain(rule, '2024-03-10', '2025-06-10')[1]).toMatchObject({ following: 'again', initialNeeded: true });
  });

  it('does not let a withdrawn certificate carry the next one', () => {
    const cycles = chainOf([earned('2024-03-10', yearly, { revokedOn: '2024-12-20' }), earned('2025-01-20', yearly)]);
    expect(cycles[1]).toMatchObject({ following: 'first', expires: '2026-01-20' });
  });

  it('lets the printed date win over the rule, and goes on from it', () => {
    const cycles = chainOf([earned('2024-03-10', yearly, { printed: '2025-04-01' }), earned('2025-02-01', yearly)]);
    expect(cycles.map(({ expires }) => expires)).toEqual(['2025-04-01', '2026-04-01']);
  });

  it('refuses a window that is as long as the period', () => {
    expect(RenewalPolicy.safeParse({ model: 'fixed', period: 'P1Y', window: 'P12M' }).success).toBe(false);
  });
});

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day('1995-01-01'), days));
const months = (min: number, max: number) => fc.integer({ min, max }).map((n) => `P${n}M`);
const keepsTime = fc.oneof(
  fc
    .record({ period: months(4, 120), window: months(1, 3) })
    .map((parts) => policy({ model: 'fixed', ...parts, inWindow: 'old-expiry' })),
  fc.record({ period: months(4, 120), window: months(1, 3) }).map((parts) => policy({ model: 'fixed-keep', ...parts })),
  fc
    .record({ month: fc.integer({ min: 1, max: 12 }), minimum: months(1, 11) })
    .map(({ month, minimum }) =>
      policy({ model: 'calendar', lastDay: `${String(month).padStart(2, '0')}-28`, minimum }),
    ),
);
const anyPolicy = fc.oneof(keepsTime, fc.constantFrom(yearly, tenYears, printedPolicy, hygiene));

describe('properties', () => {
  it('renewing inside the window never gives a shorter total than renewing on the last day', () => {
    fc.assert(
      fc.property(keepsTime, anyDay, fc.double({ min: 0, max: 1, noNaN: true }), (rule, from, part) => {
        const first = cycleAfter(null, { from, printed: null, policy: rule });
        const opens = first.windowOpens as LocalDate;
        const lastDay = addDays(first.expires as LocalDate, -1);
        const on = addDays(
          opens < from ? from : opens,
          Math.floor(part * daysBetween(opens < from ? from : opens, lastDay)),
        );
        const renewed = (date: LocalDate) =>
          cycleAfter(first, { from: date, printed: null, policy: rule }).expires as LocalDate;
        expect(renewed(on) >= renewed(lastDay)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  const someEarned = fc
    .array(fc.tuple(anyDay, anyPolicy), { maxLength: 8 })
    .map((list) => list.map(([from, rule]) => earned(from, rule)));

  it('computing twice, and in another order, gives the same', () => {
    fc.assert(
      fc.property(someEarned, (list) => {
        expect(chainOf(list.toReversed())).toEqual(chainOf(list));
      }),
    );
  });

  it('what comes later never changes an earlier cycle', () => {
    fc.assert(
      fc.property(someEarned, anyDay, (list, date) => {
        const until = (cycles: EarnedCycle[]) => cycles.filter(({ from }) => from <= date);
        expect(until(chainOf(list))).toEqual(chainOf(list.filter(({ from }) => from <= date)));
      }),
    );
  });

  it('the day of the month comes back in every month that has it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 20 }), (from, rounds) => {
        let cycle = cycleAfter(null, { from, printed: null, policy: halfYearly });
        for (let round = 0; round < rounds; round += 1) {
          cycle = cycleAfter(cycle, {
            from: addDays(cycle.expires as LocalDate, -1),
            printed: null,
            policy: halfYearly,
          });
        }
        expect(cycle.expires).toBe(addMonths(from, 6 * (rounds + 1)));
      }),
    );
  });
});
