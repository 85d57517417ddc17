import fc from 'fast-check';
import { weekdayOf } from '@leerspoor/platform-contract';
import { easterSunday, publicHolidays } from './public-holidays.rules.js';

describe('Dutch public holidays', () => {
  it('of 2026 and 2025 are those of the calendar', () => {
    expect(publicHolidays(2026).map(({ day, name }) => `${day} ${name}`)).toEqual([
      '2026-01-01 Nieuwjaarsdag',
      '2026-04-03 Goede Vrijdag',
      '2026-04-05 Eerste Paasdag',
      '2026-04-06 Tweede Paasdag',
      '2026-04-27 Koningsdag',
      '2026-05-05 Bevrijdingsdag',
      '2026-05-14 Hemelvaartsdag',
      '2026-05-24 Eerste Pinksterdag',
      '2026-05-25 Tweede Pinksterdag',
      '2026-12-25 Eerste Kerstdag',
      '2026-12-26 Tweede Kerstdag',
    ]);
    expect(publicHolidays(2025)).toContainEqual({ day: '2025-04-26', name: 'Koningsdag' });
  });

  it('know Easter, early and late', () => {
    expect([2008, 2019, 2024, 2027, 2038, 2100].map(easterSunday)).toEqual([
      '2008-03-23',
      '2019-04-21',
      '2024-03-31',
      '2027-03-28',
      '2038-04-25',
      '2100-03-28',
    ]);
  });

  it('fall on the right weekday, in order, each day once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2199 }), (year) => {
        const all = publicHolidays(year);
        const days = all.map(({ day }) => day);
        expect(days).toEqual([...new Set(days)].sort());
        expect(weekdayOf(easterSunday(year))).toBe(7);
        expect(weekdayOf(all.find(({ name }) => name === 'Goede Vrijdag')?.day ?? days[0]!)).toBe(5);
      }),
    );
  });
});
