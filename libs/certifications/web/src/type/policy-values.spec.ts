import { RenewalPolicy } from '@leerspoor/certifications-contract';
import { freshPolicy, policyOf, policyValuesOf } from './policy-values.js';
import { countedOf, periodOf } from './period.js';

describe('a policy in a form', () => {
  it.each([
    {
      model: 'fixed',
      period: 'P1Y',
      window: 'P3M',
      early: 'keep',
      inWindow: 'old-expiry',
      grace: 'P3M',
      late: 'old-expiry',
      afterGrace: 'initial',
    },
    { model: 'fixed', period: 'P18M', window: 'P2W' },
    { model: 'fixed-keep', period: 'P5Y', window: 'P12M' },
    { model: 'calendar', lastDay: '12-31', minimum: 'P6M', grace: 'P1M' },
    { model: 'printed', window: 'P3M' },
    { model: 'perpetual', confirm: { before: '2028-07-01', obtainedBefore: '2023-07-01', window: 'P18M' } },
    { model: 'perpetual' },
    {
      model: 'hours',
      period: 'P5Y',
      window: 'P1Y',
      required: 35,
      minPractical: 7,
      maxElearning: 0,
      maxRepeats: 0,
      registeredOnly: true,
      bookBefore: 'P1M',
    },
    {
      model: 'points',
      period: 'P5Y',
      window: 'P1Y',
      required: 4.5,
      themes: [{ name: 'Techniek', required: 1, minInPerson: 1 }],
      afterGrace: 'initial',
    },
    { model: 'work-or-training', period: 'P5Y', window: 'P6M', hours: 2080, trainingHours: 80 },
    {
      model: 'competences',
      period: 'P2Y',
      window: 'P3M',
      competences: [{ name: 'Verbinden' }, { name: 'Reanimatie', every: 'P1Y' }],
    },
    { model: 'confirmation', period: 'P3Y', window: 'P1M', every: 'P6M', inWindow: 'completion' },
    { model: 'appointment', period: 'P3Y', window: 'P3M', grace: 'P1M' },
    { model: 'count', perYear: 10, minMeetings: 5, lastDay: '06-30', window: 'P3M' },
    { model: 'composite', componentIds: ['0198c0de-0000-7000-8000-000000000001'], window: 'P1M' },
  ])('$model comes back from the form as it went in', (given) => {
    const policy = RenewalPolicy.parse(given);
    expect(RenewalPolicy.parse(policyOf(policyValuesOf(policy)))).toEqual(policy);
  });

  it('forgets nothing when one looks at another model and returns', () => {
    const values = { ...freshPolicy, period: 'P10Y' };
    const there = { ...values, model: 'printed' as const };
    expect(policyOf({ ...there, model: 'fixed' })).toMatchObject({ period: 'P10Y' });
  });

  it('sends an empty period as it is, so that the contract can say that it is needed', () => {
    expect(RenewalPolicy.safeParse(policyOf({ ...freshPolicy, period: '-Y' })).success).toBe(false);
    expect(RenewalPolicy.safeParse(policyOf({ ...freshPolicy, grace: '-M' })).success).toBe(true);
  });
});

describe('a period in a field', () => {
  it.each([
    ['P5Y', 5, 'Y'],
    ['P60M', 5, 'Y'],
    ['P18M', 18, 'M'],
    ['P2W', 2, 'W'],
    ['P10D', 10, 'D'],
  ])('%s is %i %s', (text, count, unit) => {
    expect(countedOf(text)).toEqual({ count, unit });
  });

  it('is written as it is counted', () => {
    expect(periodOf({ count: 18, unit: 'M' })).toBe('P18M');
  });
});
