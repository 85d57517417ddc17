import { readTypedDate, showTypedDate } from './typed-date.js';

describe('reading a typed date', () => {
  it.each([
    ['31-12-2026', '2026-12-31'],
    ['31/12/26', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['1-2-2026', '2026-02-01'],
    ['311226', '2026-12-31'],
    ['31122026', '2026-12-31'],
    ['31 dec 2026', '2026-12-31'],
    ['31 december 2026', '2026-12-31'],
    ["3 mrt '26", '2026-03-03'],
    ['3 maart 26', '2026-03-03'],
    ['2026-12-31', '2026-12-31'],
    ['01-06-71', '1971-06-01'],
    ['  1 - 6 - 2026 ', '2026-06-01'],
  ])('understands %s', (typed, day) => {
    expect(readTypedDate(typed, 'nl')).toBe(day);
  });

  it.each([
    '31-02-2026',
    '29-02-2027',
    '32-01-2026',
    '1-13-2026',
    'morgenochtend',
    '31-12',
    '',
    '12',
    '1-1-1899',
    '3 foo 2026',
  ])('refuses %s', (typed) => {
    expect(readTypedDate(typed, 'nl')).toBeNull();
  });

  it('takes the year of today when none is typed, and knows today, tomorrow and yesterday', () => {
    expect(readTypedDate('24-11', 'nl', '2026-03-01')).toBe('2026-11-24');
    expect(readTypedDate('vandaag', 'nl', '2026-03-01')).toBe('2026-03-01');
    expect(readTypedDate('morgen', 'nl', '2026-12-31')).toBe('2027-01-01');
    expect(readTypedDate('yesterday', 'en', '2026-03-01')).toBe('2026-02-28');
  });

  it('knows English month names in English', () => {
    expect(readTypedDate('3 May 2026', 'en')).toBe('2026-05-03');
    expect(readTypedDate('3 May 2026', 'nl')).toBeNull();
  });

  it('shows a day as it is written here, and leaves unfinished typing alone', () => {
    expect(showTypedDate('2026-12-31')).toBe('31-12-2026');
    expect(showTypedDate('31-1')).toBe('31-1');
  });
});
