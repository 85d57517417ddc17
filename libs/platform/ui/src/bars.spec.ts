import { heightsOf, ticksOf } from './bars.js';

describe('the axis of a bar chart', () => {
  it.each([
    [0, []],
    [1, [1]],
    [3, [1, 2, 3]],
    [10, [5, 10]],
    [11, [5, 10]],
    [340, [100, 200, 300]],
  ])('of %i has lines at round numbers', (most, ticks) => {
    expect(ticksOf(most)).toEqual(ticks);
  });

  it('never has more than four lines, nor one above the highest bar', () => {
    for (let most = 1; most < 2000; most += 1) {
      const ticks = ticksOf(most);
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThanOrEqual(4);
      expect(ticks.at(-1)).toBeLessThanOrEqual(most);
    }
  });

  it('draws the parts of a bar in proportion', () => {
    expect(heightsOf({ key: 'a', label: 'a', done: 3, open: 6 }, 10, 150)).toEqual({ done: 45, open: 90 });
  });
});
