import fc from 'fast-check';
import { clausesOf, compiled, groupsOf, holds, RequirementRule, ruleOfGroups } from './clause.js';
import { names, type Rule, type RuleTarget, targetsOf, tokenOf } from './rule.js';
import { ruleInWords } from '../rule-words.js';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const role = (n: number): RuleTarget => ({ kind: 'job-role', id: id(n) });
const team = (n: number): RuleTarget => ({ kind: 'team', id: id(10 + n) });
const place = (n: number): RuleTarget => ({ kind: 'location', id: id(20 + n) });
const tag = (value: string): RuleTarget => ({ kind: 'tag', value });

const universe: RuleTarget[] = [{ kind: 'everybody' }, role(1), role(2), team(1), team(2), place(1), tag('BHV')];
const target = fc.constantFrom(...universe);
const rule = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    target,
    fc.record({ all: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('rule') }),
  ),
})).rule;
const person = fc
  .subarray(universe.map(tokenOf).filter((token) => token !== 'everybody'))
  .map((tokens) => ['everybody', ...tokens]);
const fitting = rule.filter((one) => RequirementRule.safeParse(one).success);

describe('a rule that comes apart', () => {
  it('names whom the tree names', () => {
    fc.assert(
      fc.property(fitting, person, (one, tokens) => {
        expect(clausesOf(one).some((clause) => holds(clause, tokens))).toBe(names(one, tokens));
      }),
      { numRuns: 2000 },
    );
  });

  it('put together again from its groups names the same, and stays as deep as is allowed', () => {
    fc.assert(
      fc.property(fitting, person, (one, tokens) => {
        const groups = groupsOf(one);
        if (groups.length === 0) return expect(names(one, tokens)).toBe(false);
        const again = ruleOfGroups(groups);
        expect(names(again, tokens)).toBe(names(one, tokens));
        return expect(RequirementRule.safeParse(again).success).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is one cheap look in a list when it only says or', () => {
    expect(compiled({ any: [role(1), { any: [team(1), role(1)] }] })).toEqual({
      tokens: [id(1), id(11)],
      clauses: null,
    });
  });

  it('takes the longest list as it is and chooses from the shorter ones', () => {
    const roles = Array.from({ length: 50 }, (_, n) => role(100 + n));
    const { tokens, clauses } = compiled({ all: [{ any: roles }, { any: [team(1), team(2)] }, { not: place(1) }] });
    expect(tokens).toHaveLength(50);
    expect(clauses?.map(({ all, none }) => [all, none])).toEqual([
      [[id(11)], [id(21)]],
      [[id(12)], [id(21)]],
    ]);
  });

  it('that can name nobody finds nobody', () => {
    const nobody: Rule = { all: [role(1), { not: { kind: 'everybody' } }] };
    expect(groupsOf(nobody)).toEqual([]);
    expect(clausesOf(nobody).some((clause) => holds(clause, ['everybody', id(1)]))).toBe(false);
  });
});

describe('a rule is refused', () => {
  const refused = (one: unknown) => !RequirementRule.safeParse(one).success;
  const nested = (levels: number): unknown => (levels === 0 ? role(1) : { not: nested(levels - 1) });

  it.each([
    ['without targets', { any: [] }],
    ['that says two things at once', { any: [role(1)], not: role(2) }],
    ['deeper than four levels', nested(5)],
    ['so deep that walking through it would fail', nested(5000)],
    [
      'with more than two hundred things',
      { any: [{ any: Array(150).fill(role(1)) }, { any: Array(51).fill(role(2)) }] },
    ],
    [
      'that comes apart in too many pieces',
      { all: [1, 2, 3].map((n) => ({ any: Array.from({ length: 9 }, (_, k) => role(n * 10 + k)) })) },
    ],
    ['with a kind that does not exist', { kind: 'moon', id: id(1) }],
  ])('%s', (_, one) => expect(refused(one)).toBe(true));

  it('and one of four levels is not', () => {
    expect(refused(nested(4))).toBe(false);
    expect(targetsOf({ any: [role(1), { not: { all: [team(1), place(1)] } }] })).toEqual([role(1), team(1), place(1)]);
  });
});

describe('how a rule reads', () => {
  const known: Record<string, string> = {
    [id(1)]: 'Monteur',
    [id(2)]: 'Chauffeur',
    [id(11)]: 'Hal Zuid',
    [id(21)]: 'Emmen',
    [id(31)]: 'Jan de Boer',
    [id(32)]: 'Noor Kok',
  };
  const read = (one: Rule, language: 'nl' | 'en' = 'nl') => ruleInWords(one, { language, nameOf: (at) => known[at] });
  const jan: RuleTarget = { kind: 'person', id: id(31) };
  const noor: RuleTarget = { kind: 'person', id: id(32) };

  it.each<[Rule, string, string]>([
    [{ kind: 'everybody' }, 'Iedereen', 'Everybody'],
    [{ not: place(1) }, 'Iedereen, maar niet op locatie Emmen', 'Everybody, but not at location Emmen'],
    [
      { any: [role(1), role(2), team(1)] },
      'Iedereen met functie Monteur of Chauffeur of in team Hal Zuid',
      'Everybody with job role Monteur or Chauffeur or in team Hal Zuid',
    ],
    [
      { all: [{ any: [role(1), role(2)] }, team(1), { not: { any: [place(1), jan] } }] },
      'Iedereen met functie Monteur of Chauffeur, en in team Hal Zuid, maar niet op locatie Emmen en niet Jan de Boer',
      'Everybody with job role Monteur or Chauffeur, and in team Hal Zuid, but not at location Emmen and not Jan de Boer',
    ],
    [{ any: [jan, noor] }, 'Jan de Boer en Noor Kok', 'Jan de Boer and Noor Kok'],
    [
      { any: [role(1), jan] },
      'Iedereen met functie Monteur en ook Jan de Boer',
      'Everybody with job role Monteur and also Jan de Boer',
    ],
    [
      { any: [{ all: [role(1), tag('BHV')] }, { all: [role(2), { kind: 'contract-type', value: 'Vast' }] }] },
      'Iedereen met functie Monteur, en met label BHV; en ook iedereen met functie Chauffeur, en met contract Vast',
      'Everybody with job role Monteur, and with tag BHV; and also everybody with job role Chauffeur, and with contract Vast',
    ],
    [
      { any: [role(9)] },
      'Iedereen met functie iets dat niet meer bestaat',
      'Everybody with job role something that is gone',
    ],
    [{ all: [role(1), { not: { kind: 'everybody' } }] }, 'Niemand', 'Nobody'],
  ])('%j', (one, nl, en) => {
    expect(read(one)).toBe(nl);
    expect(read(one, 'en')).toBe(en);
  });

  it('counts people when there are many', () => {
    const many = [jan, noor, ...[33, 34].map((n): RuleTarget => ({ kind: 'person', id: id(n) }))];
    expect(read({ any: many })).toBe('4 mensen bij naam');
  });
});
