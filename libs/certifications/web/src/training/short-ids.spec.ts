import fc from 'fast-check';
import { longIds, shortIds } from './short-ids.js';

it('come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.uuid(), { maxLength: 20 }), (ids) => {
      expect(longIds(shortIds(ids))).toEqual(ids);
    }),
  );
});

it('of two hundred people fit in an address, in letters that it does not change', () => {
  const short = shortIds(
    Array.from({ length: 200 }, (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`),
  );
  expect(short.length).toBeLessThan(4700);
  expect(encodeURIComponent(short)).toBe(short);
});

it.each(['', '.', 'iets', '%%%', 'B'.repeat(22), '00000000-0000-4000-8000-000000000000'])('leaves out %j', (typed) => {
  expect(longIds(typed)).toEqual([]);
});
