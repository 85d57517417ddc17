import fc from 'fast-check';
import {
  afterTry,
  networkOf,
  type Failures,
  perAccount,
  perAddress,
  perCard,
  perLook,
  perMailRequest,
  remembered,
  secondsToWait,
} from './throttle.rules.js';

const start = new Date('2026-11-24T09:00:00Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const policies = [perAccount, perCard, perAddress, perMailRequest, perLook];

function tries(count: number, policy = perAccount, at = start): Failures | undefined {
  let known: Failures | undefined;
  for (let n = 0; n < count; n += 1) known = afterTry(known, policy, at);
  return known;
}

describe('the throttle', () => {
  it('lets five wrong tries pass and makes the sixth wait half a minute', () => {
    expect(secondsToWait(tries(4), start)).toBe(0);
    expect(secondsToWait(tries(5), start)).toBe(30);
    expect(secondsToWait(tries(5), later(29.5))).toBe(1);
    expect(secondsToWait(tries(5), later(30))).toBe(0);
  });

  it('doubles the wait with every further failure, up to a quarter of an hour', () => {
    expect([5, 6, 7, 8, 9, 10, 11, 40].map((count) => secondsToWait(tries(count), start))).toEqual([
      30, 60, 120, 240, 480, 900, 900, 900,
    ]);
  });

  it('forgets one failure in every ten minutes', () => {
    expect(remembered(tries(5), perAccount, later(599))).toBe(5);
    expect(remembered(tries(5), perAccount, later(600))).toBe(4);
    expect(remembered(tries(5), perAccount, later(6000))).toBe(0);
  });

  it('gives a guesser of PINs fewer than forty tries a day', () => {
    let known: Failures | undefined;
    let guesses = 0;
    for (let second = 0; second < 86_400; second += 1) {
      if (secondsToWait(known, later(second)) > 0) continue;
      known = afterTry(known, perCard, later(second));
      guesses += 1;
    }
    expect(guesses).toBeLessThan(40);
  });

  it('never blocks longer than the policy says, nor lets the clock run backwards', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...policies),
        fc.array(fc.integer({ min: -3600, max: 7200 }), { minLength: 1, maxLength: 60 }),
        (policy, steps) => {
          let known: Failures | undefined;
          let now = start;
          for (const step of steps) {
            now = new Date(now.getTime() + step * 1000);
            const before = remembered(known, policy, now);
            known = afterTry(known, policy, now);
            expect(known.failures).toBe(before + 1);
            expect(secondsToWait(known, now)).toBeLessThanOrEqual(policy.longestBlock);
            expect(secondsToWait(known, now) > 0).toBe(known.failures >= policy.free);
          }
        },
      ),
    );
  });
});

describe('a network', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::99', '2001:db8:1:2'],
    ['2001:0db8::1', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
