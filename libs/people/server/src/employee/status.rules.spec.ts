import { day, type LocalDate } from '@leerspoor/platform-contract';
import { type Days, overlap, statusOf } from './status.rules.js';

const days = (startsOn: string, endsOn: string | null = null): Days => ({
  startsOn: day(startsOn),
  endsOn: endsOn as LocalDate | null,
});
const today = day('2026-11-24');

describe('the status of an employee', () => {
  it.each([
    ['left', []],
    ['active', [days('2020-01-01')]],
    ['active', [days('2026-11-24')]],
    ['coming', [days('2026-11-25')]],
    ['active', [days('2020-01-01', '2026-11-24')]],
    ['left', [days('2020-01-01', '2026-11-23')]],
    ['coming', [days('2020-01-01', '2026-11-23'), days('2027-01-01')]],
    ['active', [days('2020-01-01', '2026-12-31'), days('2027-01-01')]],
  ] as const)('is %s with %j', (status, employments) => {
    expect(statusOf(employments, today)).toBe(status);
  });
});

describe('two stretches of days', () => {
  it('overlap when they share a day, the last one included', () => {
    expect(overlap(days('2026-01-01', '2026-01-10'), days('2026-01-10'))).toBe(true);
    expect(overlap(days('2026-01-01', '2026-01-10'), days('2026-01-11'))).toBe(false);
    expect(overlap(days('2026-02-01'), days('2026-01-01', '2026-01-31'))).toBe(false);
    expect(overlap(days('2026-02-01'), days('2026-01-01'))).toBe(true);
  });
});
