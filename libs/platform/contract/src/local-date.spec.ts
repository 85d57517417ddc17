import fc from 'fast-check';
import {
  addDays,
  addMonths,
  day,
  dayOfMonth,
  daysBetween,
  fromEpochDay,
  LocalDate,
  minus,
  period,
  plus,
  toEpochDay,
  weekdayOf,
} from './index.js';

const anyDay = fc.integer({ min: -25_000, max: 80_000 }).map(fromEpochDay);

describe('days', () => {
  it('agree with the calendar of JavaScript, over two centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 80_000 }), (epochDay) => {
        const date = fromEpochDay(epochDay);
        expect(date).toBe(new Date(epochDay * 86_400_000).toISOString().slice(0, 10));
        expect(toEpochDay(date)).toBe(epochDay);
        expect(weekdayOf(date) % 7).toBe(new Date(date).getUTCDay());
      }),
    );
  });

  it('count on and back', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -9000, max: 9000 }),
        (date, n) => daysBetween(date, addDays(date, n)) === n,
      ),
    );
  });

  it('refuse what is no day', () => {
    for (const text of ['2025-02-31', '2025-2-1', '1899-12-31', '2200-01-01', '20250101', ''])
      expect(LocalDate.safeParse(text).success).toBe(false);
  });
});

describe('months and periods', () => {
  it('clamp to the end of the month and remember where they began', () => {
    expect(addMonths(day('2024-08-31'), 6)).toBe('2025-02-28');
    expect(addMonths(day('2025-02-28'), 6, 31)).toBe('2025-08-31');
    expect(addMonths(day('2024-02-29'), 12)).toBe('2025-02-28');
    expect(plus(day('2016-02-29'), period('P10Y'))).toBe('2026-02-28');
    expect(minus(day('2026-02-28'), period('P6M'))).toBe('2025-08-28');
    expect(plus(day('2026-01-31'), period('P1M1D'))).toBe('2026-03-01');
    expect(minus(day('2026-01-15'), period('P1Y2W'))).toBe('2025-01-01');
  });

  it('never jump over a month, and come back to the day they began on when it is there', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const moved = addMonths(date, months);
        const index = (d: LocalDate) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7));
        expect(index(moved) - index(date)).toBe(months);
        expect(dayOfMonth(moved)).toBeLessThanOrEqual(dayOfMonth(date));
        expect(addMonths(moved, -months, dayOfMonth(date))).toBe(date);
      }),
    );
  });

  it('refuse what is no period', () => {
    for (const text of ['P', '1Y', 'P1.5Y', '-P1Y', 'P1H', 'PT1H', 'p1y']) expect(() => period(text)).toThrow();
  });
});
