import { day } from '@leerspoor/platform-contract';
import { wallClock } from '@leerspoor/platform-server';
import { type Calendar, firstOpenDay, isOpen, mayMail, startOfClosing } from './calendar.rules.js';

const office: Calendar = {
  workDays: [1, 2, 3, 4, 5],
  opens: '08:00',
  closes: '18:00',
  holidays: new Set(['2026-12-25']),
};
const allWeek: Calendar = { ...office, workDays: [1, 2, 3, 4, 5, 6, 7], holidays: new Set() };

it('is open from opening, up to but not at closing, on working days that are no holiday', () => {
  const open = (text: string, time: string) => isOpen(office, { day: day(text), time });
  expect([
    open('2026-11-24', '07:59'),
    open('2026-11-24', '08:00'),
    open('2026-11-24', '17:59'),
    open('2026-11-24', '18:00'),
  ]).toEqual([false, true, true, false]);
  expect([open('2026-11-28', '10:00'), open('2026-12-25', '10:00')]).toEqual([false, false]);
});

it('finds the first open day, and where a closing began', () => {
  expect(firstOpenDay(office, day('2026-12-25'))).toBe('2026-12-28');
  expect(startOfClosing(office, day('2026-12-28'))).toBe('2026-12-25');
  expect(startOfClosing(office, day('2026-12-24'))).toBe('2026-12-24');
});

it('says nothing through a calendar that is never open', () => {
  expect(firstOpenDay({ ...office, workDays: [] }, day('2026-11-24'))).toBe('2026-11-24');
});

describe('quiet hours', () => {
  const quiet = (from: string, until: string, time: string) =>
    !mayMail(office, { from, until }, { day: day('2026-11-24'), time });

  it('keep mail back, also past midnight', () => {
    expect([quiet('07:00', '10:00', '08:15'), quiet('07:00', '10:00', '10:00')]).toEqual([true, false]);
    expect([
      quiet('16:00', '09:00', '08:45'),
      quiet('16:00', '09:00', '09:00'),
      quiet('16:00', '09:00', '17:00'),
    ]).toEqual([true, false, true]);
  });

  it('count for nothing when they leave no time to speak', () => {
    expect(quiet('06:00', '20:00', '10:00')).toBe(false);
    expect(quiet('18:00', '17:45', '17:45')).toBe(false);
    expect(quiet('18:00', '17:45', '10:00')).toBe(true);
  });
});

describe.each([
  ['the night that the clock goes forward', '2026-03-28T12:00:00Z', '2026-03-29'],
  ['the night that the clock goes back', '2026-10-24T12:00:00Z', '2026-10-25'],
])('in Amsterdam, in %s', (_, from, date) => {
  const quarters = Array.from({ length: 4 * 40 }, (_, n) =>
    wallClock(new Date(Date.parse(from) + n * 900_000), 'Europe/Amsterdam'),
  );

  it('opens at eight and closes at six on the clock of the wall, forty quarters long', () => {
    const open = quarters.filter((now) => now.day === date && isOpen(allWeek, now));
    expect(open[0]?.time).toBe('08:00');
    expect(open.at(-1)?.time).toBe('17:45');
    expect(open).toHaveLength(40);
  });
});
