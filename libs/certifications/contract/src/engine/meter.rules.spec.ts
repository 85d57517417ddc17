import fc from 'fast-check';
import { addDays, day } from '@leerspoor/platform-contract';
import { type Activity } from './activity.js';
import { meterOf, meterTerm } from './meter.js';
import { RenewalPolicy } from './policy.js';

const code95 = RenewalPolicy.parse({
  model: 'hours',
  period: 'P5Y',
  window: 'P1Y',
  required: 35,
  minPractical: 7,
  maxElearning: 12,
  maxRepeats: 1,
  registeredOnly: true,
  bookBefore: 'P1M',
});
const sprayer = RenewalPolicy.parse({
  model: 'points',
  period: 'P5Y',
  window: 'P1Y',
  required: 4,
  themes: [{ name: 'Veiligheid en techniek', required: 1, minInPerson: 1 }],
});
const big = RenewalPolicy.parse({
  model: 'work-or-training',
  period: 'P5Y',
  window: 'P6M',
  hours: 2080,
  trainingHours: 80,
});

const term = { from: day('2023-09-10'), until: day('2028-09-10') };
let count = 0;
const activity = (on: string, parts: Partial<Activity> = {}): Activity => ({
  id: String((count += 1)).padStart(6, '0'),
  on: day(on),
  kind: 'hours',
  amount: 7,
  practical: 0,
  elearning: 0,
  inPerson: 0,
  subject: '',
  course: '',
  registered: true,
  meeting: false,
  ...parts,
});
const point = (on: string, parts: Partial<Activity> = {}) => activity(on, { kind: 'points', amount: 1, ...parts });
const meter = (policy: RenewalPolicy, activities: Activity[], on = '2028-06-01') => {
  const found = meterOf(policy, term, activities, day(on));
  if (!found) throw new Error('This policy asks nothing.');
  return found;
};

/** Eight days of seven hours: four with e-learning, one course three times, one day that is not in the register. */
const eightDays = [
  activity('2024-01-10', { practical: 7, course: 'rijden' }),
  activity('2024-02-10', { elearning: 4 }),
  activity('2024-03-10', { practical: 7, course: 'rijden' }),
  activity('2024-04-10', { elearning: 4 }),
  activity('2024-05-10', { practical: 7, course: 'rijden' }),
  activity('2024-06-10', { elearning: 4 }),
  activity('2024-07-10', { registered: false }),
  activity('2024-08-10', { elearning: 4 }),
];

describe('code 95', () => {
  it('counts 35 hours of eight days: 14 of practice, 12 of e-learning, and says why the others do not count', () => {
    const found = meter(code95, eightDays);
    expect(found.quotas).toMatchObject([
      { kind: 'hours', done: 35, missing: 0 },
      { kind: 'practical', done: 14, missing: 0 },
    ]);
    expect(found).toMatchObject({ elearning: { done: 12, max: 12 }, met: true, metOn: '2024-06-10' });
    expect(found.activities.map(({ rejected }) => rejected)).toEqual([
      null,
      null,
      null,
      null,
      'repeat',
      null,
      'not-registered',
      'elearning',
    ]);
  });

  it('still asks seven hours of practice when there was no day of practice', () => {
    const found = meter(
      code95,
      [1, 2, 3, 4, 5].map((month) => activity(`2024-0${month}-10`)),
    );
    expect(found).toMatchObject({ met: false, behind: true });
    expect(found.quotas).toMatchObject([{ missing: 0 }, { kind: 'practical', missing: 7 }]);
  });

  it('does not count what was done before the term or after it', () => {
    const found = meter(code95, [activity('2023-09-09'), activity('2023-09-10'), activity('2028-09-10')], '2028-09-11');
    expect(found.activities.map(({ rejected }) => rejected)).toEqual(['outside', null, 'outside']);
  });

  it('says until when one can still book, and whether the pace is enough', () => {
    expect(meter(code95, [])).toMatchObject({ lastDay: '2028-08-09' });
    const half = [activity('2024-01-10'), activity('2024-02-10'), activity('2024-03-10')];
    expect(meter(code95, half, '2025-09-10')).toMatchObject({ behind: false });
    expect(meter(code95, half, '2027-09-10')).toMatchObject({ behind: true });
  });
});

describe('points, work or training', () => {
  const theme = 'veiligheid en techniek';

  it('four points online are not enough: one in person lacks', () => {
    const found = meter(
      sprayer,
      [1, 2, 3, 4].map((month) => point(`2024-0${month}-10`, { subject: theme })),
    );
    expect(found.met).toBe(false);
    expect(found.quotas).toMatchObject([{ missing: 0 }, { missing: 0 }, { kind: 'theme-in-person', missing: 1 }]);
  });

  it('three online and one in person are', () => {
    const online = [1, 2, 3].map((month) => point(`2024-0${month}-10`));
    expect(meter(sprayer, [...online, point('2024-05-10', { subject: theme, inPerson: 1 })]).met).toBe(true);
  });

  it('hours of work do, or hours of training instead', () => {
    const work = activity('2024-01-10', { kind: 'work', amount: 2080 });
    expect(meter(big, [work]).met).toBe(true);
    expect(meter(big, [activity('2024-01-10', { amount: 80 })]).met).toBe(true);
    expect(meter(big, [activity('2024-01-10', { amount: 79 })]).met).toBe(false);
  });
});

it('the next term starts at zero: a surplus does not carry over', () => {
  const renewed = { countsFrom: day('2028-09-10'), expires: day('2033-09-10') };
  const next = meterTerm(code95, renewed, day('2028-07-01'));
  expect(next).toEqual({ from: '2028-09-10', until: '2033-09-10' });
  expect(next && meterOf(code95, next, eightDays, day('2028-10-01'))?.quotas[0]?.done).toBe(0);
});

it('once it has ended, the same length back from the day counts', () => {
  const held = { countsFrom: day('2018-09-10'), expires: day('2023-09-10') };
  expect(meterTerm(code95, held, day('2024-06-01'))).toEqual({ from: '2019-06-02', until: '2024-06-02' });
});

const someActivity = fc
  .record({
    day: fc.nat(2200),
    amount: fc.integer({ min: 1, max: 8 }),
    elearning: fc.integer({ min: 0, max: 4 }),
    course: fc.constantFrom('', 'a', 'b'),
    registered: fc.boolean(),
  })
  .map(({ day: at, ...parts }) => activity(addDays(day('2023-06-01'), at), parts));

it('computing twice, and in another order, gives the same; caps hold; nothing counts beyond what was done', () => {
  fc.assert(
    fc.property(fc.array(someActivity, { maxLength: 20 }), fc.nat(2200), (activities, at) => {
      const on = addDays(day('2023-06-01'), at);
      const found = meterOf(code95, term, activities, on);
      expect(meterOf(code95, term, activities.toReversed(), on)).toEqual(found);
      expect(found?.elearning?.done).toBeLessThanOrEqual(12);
      expect(found?.quotas[0]?.done).toBeLessThanOrEqual(activities.reduce((sum, { amount }) => sum + amount, 0));
      expect(
        meterOf(
          code95,
          term,
          activities.filter((one) => one.on <= on),
          on,
        ),
      ).toEqual(found);
    }),
  );
});
