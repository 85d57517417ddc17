import { type RequirementRule, targetsOf } from '@leerspoor/certifications-contract';
import { id } from '../testing/builders.js';
import { ruleOf, ruleValuesOf } from './rule-values.js';

const role = (n: number) => ({ kind: 'job-role' as const, id: id(n) });
const place = { kind: 'location' as const, id: id(9) };
const through = (rule: RequirementRule) =>
  ruleOf(
    ruleValuesOf(
      rule,
      targetsOf(rule).map((_, at) => ({ name: `naam ${at}` })),
    ),
  );

it.each<[string, RequirementRule]>([
  ['a list', { any: [role(1), role(2)] }],
  ['everybody', { any: [{ kind: 'everybody' }] }],
  ['everybody but', { any: [{ all: [{ kind: 'everybody' }, { not: place }] }] }],
  ['and, but not', { any: [{ all: [{ any: [role(1), role(2)] }, role(3), { not: { any: [place, role(4)] } }] }] }],
  ['two groups', { any: [{ all: [role(1), role(2)] }, { all: [role(3), { not: place }] }] }],
])('shows %s as it was made', (_, rule) => expect(through(rule)).toEqual(rule));

it('shows a rule of another shape as groups that mean the same', () => {
  expect(through({ all: [{ not: { any: [place, { not: role(1) }] } }] })).toEqual({
    any: [{ all: [role(1), { not: place }] }],
  });
});

it('keeps the names with the chips, in whatever order', () => {
  const { groups } = ruleValuesOf({ all: [{ not: place }, role(1)] }, [{ name: 'Emmen' }, { name: 'Monteur' }]);
  expect(groups).toEqual([{ every: [[{ ...role(1), name: 'Monteur' }]], none: [{ ...place, name: 'Emmen' }] }]);
});

it('asks nothing as long as nothing is chosen', () => {
  expect(ruleOf({ everybody: false, groups: [{ every: [[]], none: [{ ...place, name: '' }] }] })).toEqual({ any: [] });
});
