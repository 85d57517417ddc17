import fc from 'fast-check';
import { distance, likeness, LikenessIndex } from './similarity.rules.js';

describe('likeness', () => {
  it('counts changed, missing and swapped letters', () => {
    expect([distance('haverkamp', 'haverkate'), distance('jan', 'jna'), distance('jan', ''), distance('', '')]).toEqual(
      [2, 1, 3, 0],
    );
  });

  it('is a distance: zero for the same only, the same both ways, never more than the longest', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const d = distance(a, b);
        expect(d === 0).toBe(a === b);
        expect(distance(b, a)).toBe(d);
        expect(d).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('stops counting beyond what is asked', () => {
    expect(distance('a'.repeat(50), 'b'.repeat(50), 3)).toBe(4);
  });

  it('finds the nearest among many, again and again', () => {
    const index = new LikenessIndex<number>();
    ['joost haverkate', 'piet zwaan', 'aylin demir'].forEach((name, at) => index.add(name, at));
    for (let n = 0; n < 2; n += 1) expect(index.near('j haverkamp', 1)).toEqual([{ text: 'joost haverkate', item: 0 }]);
    expect(index.near('xyz', 5)).toEqual([]);
  });
});
