import { day } from '@leerspoor/platform-contract';
import { formatDate, formatDistance, formatMoment } from './format.js';

describe('dates in words', () => {
  it.each([
    ['numeric', '10-12-2026', '10-12-2026'],
    ['short', '10 dec', '10 Dec'],
    ['long', '10 december 2026', '10 December 2026'],
    ['day', 'donderdag 10 december', 'Thursday 10 December'],
    ['month', 'december 2026', 'December 2026'],
  ] as const)('%s', (style, dutch, english) => {
    expect(formatDate(day('2026-12-10'), 'nl', style)).toBe(dutch);
    expect(formatDate(day('2026-12-10'), 'en', style)).toBe(english);
  });

  it.each([
    ['2026-11-24', 'vandaag', 'today'],
    ['2026-11-25', 'morgen', 'tomorrow'],
    ['2026-12-10', 'over 16 dagen', 'in 16 days'],
    ['2026-11-02', '22 dagen geleden', '22 days ago'],
    ['2027-05-24', 'over 6 maanden', 'in 6 months'],
    ['2030-11-24', 'over 4 jaar', 'in 4 years'],
  ])('from 24 November 2026 to %s', (date, dutch, english) => {
    expect(formatDistance(day(date), day('2026-11-24'), 'nl')).toBe(dutch);
    expect(formatDistance(day(date), day('2026-11-24'), 'en')).toBe(english);
  });

  it('shows a moment on the clock of the company, also across summer time', () => {
    expect(formatMoment('2026-11-24T23:30:00Z', 'nl', 'Europe/Amsterdam')).toBe('25 november 2026, 00.30');
    expect(formatMoment('2026-07-01T23:30:00Z', 'nl', 'Europe/Amsterdam')).toBe('2 juli 2026, 01.30');
    expect(formatMoment('2026-11-24T13:30:00Z', 'en', 'America/Curacao')).toBe('24 November 2026, 09:30');
  });
});
