import fc from 'fast-check';
import { arrivalOrder, removalOrder } from './order.rules.js';

const line = fc
  .array(fc.tuple(fc.option(fc.nat({ max: 30 })), fc.boolean()), { maxLength: 30 })
  .map((people) =>
    people.map(([lead, isNew], n) => ({ id: `p${n}`, leadId: lead !== null && lead < n ? `p${lead}` : null, isNew })),
  );
const shuffled = line.chain((people) => fc.shuffledSubarray(people, { minLength: people.length }));

describe('the order in which people are written and removed', () => {
  it('has every new lead before those they lead', () => {
    fc.assert(
      fc.property(shuffled, (people) => {
        const order = arrivalOrder(people);
        const at = new Map(order.map(({ id }, place) => [id, place]));
        for (const { id, leadId, isNew } of order) {
          const lead = people.find((one) => one.id === leadId);
          if (isNew && lead?.isNew) expect(at.get(lead.id)).toBeLessThan(at.get(id) as number);
        }
        expect(order.map(({ isNew }) => isNew)).toEqual(
          [...order.map(({ isNew }) => isNew)].sort((a, b) => Number(b) - Number(a)),
        );
      }),
    );
  });

  it('removes nobody before those they lead, also in a line of twenty thousand', () => {
    const traces = Array.from({ length: 20_000 }, (_, n) => ({
      id: `p${n}`,
      after: { employee: { lead_id: n === 0 ? null : `p${n - 1}` } },
    }));
    expect(removalOrder(traces)[0]?.id).toBe('p19999');
    expect(removalOrder(traces.toReversed()).at(-1)?.id).toBe('p0');
  });
});
