import fc from 'fast-check';
import { circle, readingOrder } from './team.rules.js';

const team = (id: string, parentId: string | null = null) => ({ id, parentId });

describe('the tree of teams', () => {
  it('reads every parent directly before its own', () => {
    const order = readingOrder([team('b'), team('a', 'b'), team('c'), team('d', 'a'), team('e', 'b')]);
    expect(order.map(({ id, depth }) => `${' '.repeat(depth)}${id}`)).toEqual(['b', ' a', '  d', ' e', 'c']);
  });

  it('loses no team, also when its parent is not in the list', () => {
    const tree = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 30 }).chain((ids) =>
      fc.record({
        ids: fc.constant(ids),
        parents: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: ids.length, maxLength: ids.length }),
      }),
    );
    fc.assert(
      fc.property(tree, ({ ids, parents }) => {
        // A parent has a smaller number than its child, so there is no circle.
        const teams = ids.map((id, at) =>
          team(String(id), (parents[at] ?? 0) % id === 0 ? null : String((parents[at] ?? 0) % id)),
        );
        const order = readingOrder(teams);
        expect(order.map(({ id }) => id).sort()).toEqual(ids.map(String).sort());
        for (const { parentId, depth } of order)
          expect(depth === 0).toBe(parentId === null || !ids.includes(Number(parentId)));
      }),
    );
  });

  it('knows a circle from the path of the new parent', () => {
    expect(circle('a', ['top', 'a', 'b'])).toBe(true);
    expect(circle('a', ['top', 'b'])).toBe(false);
  });
});
