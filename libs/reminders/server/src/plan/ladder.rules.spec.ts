import fc from 'fast-check';
import { addDays, day, period } from '@leerspoor/platform-contract';
import { type Ladder, reminderPolicy, stepDay } from '@leerspoor/reminders-contract';
import { lastReached, reachBefore } from './ladder.rules.js';

describe('lastReached', () => {
  const weekly: Ladder = [{ offset: 'P1W', tell: ['hr'], weight: 'legal', every: period('P1W') }];
  const monthly: Ladder = [{ offset: 'P0D', tell: ['hr'], weight: 'legal', every: period('P1M') }];

  it('is nothing before the first step', () => {
    expect(lastReached(weekly, day('2026-11-24'), day('2026-11-30'))).toBeNull();
  });

  it.each([
    ['2026-12-01', 'P1W', '2026-12-01'],
    ['2026-12-07', 'P1W', '2026-12-01'],
    ['2026-12-08', 'P1W+1', '2026-12-08'],
    ['2027-11-24', 'P1W+51', '2027-11-23'],
  ])('on %s is repetition %s of %s', (today, name, on) => {
    expect(lastReached(weekly, day('2026-11-24'), day(today))).toMatchObject({ name, on });
  });

  it('repeats by calendar months, from the same day of the month', () => {
    expect(lastReached(monthly, day('2026-08-31'), day('2026-10-01'))).toMatchObject({
      name: 'P0D+1',
      on: '2026-09-30',
    });
    expect(lastReached(monthly, day('2026-08-31'), day('2027-03-31'))).toMatchObject({
      name: 'P0D+7',
      on: '2027-03-31',
    });
  });

  it('never lies ahead, moves on with the days, and skips no repetition', () => {
    const every = fc.constantFrom('P1D', 'P3D', 'P1W', 'P1M', 'P1M1D', 'P1Y').map(period);
    fc.assert(
      fc.property(every, fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 900 }), (each, from, ahead) => {
        const ladder: Ladder = [{ offset: 'P0D', tell: ['hr'], weight: 'normal', every: each }];
        const dueOn = addDays(day('2000-01-01'), from);
        const today = addDays(dueOn, ahead);
        const now = lastReached(ladder, dueOn, today);
        const next = lastReached(ladder, dueOn, addDays(today, 1));
        const count = (name = '') => Number(name.split('+')[1] ?? 0);
        expect(now && now.on <= today).toBe(true);
        expect([count(now?.name), count(now?.name) + 1]).toContain(count(next?.name));
        if (next?.name !== now?.name) expect(next?.on).toBe(addDays(today, 1));
      }),
    );
  });
});

it('asks the domains as far ahead as the earliest step reaches', () => {
  const today = day('2027-02-28');
  const reach = reachBefore(Object.values(reminderPolicy));
  const furthest = addDays(today, reach);
  expect(lastReached(reminderPolicy['certificate-expires'], addDays(furthest, 1), today)).toBeNull();
  expect(reach).toBeLessThan(375);
});

it('reaches every due day that has a step, whatever the offset', () => {
  const offset = fc.constantFrom('-P36M', '-P1Y', '-P13M', '-P1M', '-P5W', '-P90D', 'P0D', 'P2W');
  fc.assert(
    fc.property(offset, fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 1200 }), (each, from, ahead) => {
      const ladder: Ladder = [{ offset: each, tell: ['person'], weight: 'normal' }];
      const today = addDays(day('2000-01-01'), from);
      const dueOn = addDays(today, ahead);
      if (stepDay(dueOn, each) <= today) expect(ahead).toBeLessThanOrEqual(reachBefore([ladder]));
    }),
  );
});
