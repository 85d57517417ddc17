import { day } from '@leerspoor/platform-contract';
import { Ladder, nominalDays, Offset, reminderPolicy, stepDay } from './policy.js';

describe('stepDay', () => {
  it.each([
    ['2026-12-10', '-P12M', '2025-12-10'],
    ['2026-08-31', '-P6M', '2026-02-28'],
    ['2028-02-29', '-P1Y', '2027-02-28'],
    ['2026-03-01', '-P1M', '2026-02-01'],
    ['2026-12-10', '-P2W', '2026-11-26'],
    ['2026-12-10', 'P0D', '2026-12-10'],
    ['2026-12-31', 'P1M', '2027-01-31'],
    ['2026-01-31', 'P1M', '2026-02-28'],
  ])('of %s at %s is %s', (dueOn, offset, expected) => {
    expect(stepDay(day(dueOn), offset)).toBe(expected);
  });
});
describe('the policy', () => {
  it('keeps to its own schema', () => {
    for (const ladder of Object.values(reminderPolicy)) expect(Ladder.parse(ladder)).toEqual(ladder);
  });

  it('climbs for a certificate as the specification says: 12, 6, 3 and 1 months, two weeks, the day, then weekly', () => {
    const ladder = reminderPolicy['certificate-expires'];
    expect(ladder.map(({ offset }) => offset)).toEqual(['-P12M', '-P6M', '-P3M', '-P1M', '-P2W', 'P0D', 'P1W']);
    expect(ladder.at(-1)?.every).toBe('P1W');
  });

  it('never lets go of what is not solved: the last step repeats, but of a session, which passes by itself', () => {
    const once = Object.entries(reminderPolicy).filter(([, ladder]) => !ladder.at(-1)?.every);
    expect(once.map(([kind]) => kind)).toEqual(['training-ahead', 'training-invited', 'training-cancelled']);
  });
});

describe('a ladder of a company or a certificate type', () => {
  const step = (offset: string, rest: object = {}) => ({ offset, tell: ['person'], weight: 'normal', ...rest });
  const accepts = (...steps: object[]) => Ladder.safeParse(steps).success;

  it('may be any steps in order of time, of which the last repeats', () => {
    expect(accepts(step('-P1Y'), step('-P6M'), step('-P100D'), step('P0D'), step('P1M', { every: 'P2W' }))).toBe(true);
  });

  it.each([
    ['no steps', []],
    ['steps out of order', [step('P0D'), step('-P1M')]],
    ['the same step twice', [step('-P1M'), step('-P1M')]],
    ['a repetition in the middle', [step('-P1M', { every: 'P1W' }), step('P0D')]],
    ['a repetition of no length', [step('P0D', { every: 'P0D' })]],
    ['nobody to tell', [step('P0D', { tell: [] })]],
    ['the same audience twice', [step('P0D', { tell: ['hr', 'hr'] })]],
    ['an unknown audience', [step('P0D', { tell: ['everybody'] })]],
    ['an unknown weight', [step('P0D', { weight: 'urgent' })]],
    ['more than twelve steps', Array.from({ length: 13 }, (_, n) => step(`P${n}D`))],
  ])('refuses %s', (_, steps) => {
    expect(accepts(...steps)).toBe(false);
  });

  it.each(['', 'P', '-P', 'P1', '1M', '-P0D', 'P1.5M', 'P4Y', '-P99999D', 'PT1H', 'P1M\n'])(
    'refuses %j as an offset',
    (offset) => {
      expect(Offset.safeParse(offset).success).toBe(false);
    },
  );
});

it('weighs offsets by the average month', () => {
  expect(['-P2W', '-P1M', 'P0D', 'P1Y2D'].map(nominalDays)).toEqual([-14, -30.436875, 0, 367.2425]);
});
