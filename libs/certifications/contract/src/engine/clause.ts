import { type Rule, RuleTree, type RuleTarget, tokenOf } from './rule.js';

/**
 * A part of a rule that names people by itself: whoever fits one target of each list of `every`, and none of `none`. Every
 * rule is some of these, one or the other; it is how the database looks, how the form shows it and how it is read aloud.
 */
export interface RuleGroup {
  every: RuleTarget[][];
  none: RuleTarget[];
}

/** A group in words that a statement compares with a person's: one of `any`, each of `all`, and none of `none`. */
export interface Clause {
  any: string[];
  all: string[];
  none: string[];
}

/** More pieces than this make every page slow; such a rule is better kept as two requirements. */
const mostClauses = 60;

class TooWide extends Error {}

function bounded<T>(items: T[]): T[] {
  if (items.length > mostClauses) throw new TooWide();
  return items;
}

const isEverybody = ({ kind }: RuleTarget) => kind === 'everybody';
const isAny = ({ every, none }: RuleGroup) => every.length === 1 && none.length === 0;
const unique = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];

/** Lists joined into one list: 'A or B' or 'C' is 'A, B or C'. */
function either(parts: readonly RuleGroup[][]): RuleGroup[] {
  const groups = parts.flat();
  if (groups.some(({ every, none }) => every.length + none.length === 0)) return [{ every: [], none: [] }];
  const lists = groups.filter(isAny);
  const joined = unique(
    lists.flatMap(({ every }) => every.flat()),
    tokenOf,
  );
  const rest = groups.filter((group) => !isAny(group));
  return bounded([...(joined.length > 0 ? [{ every: [joined], none: [] }] : []), ...rest]);
}

/** Each of one side with each of the other. */
const both = (parts: readonly RuleGroup[][]): RuleGroup[] =>
  parts.reduce<RuleGroup[]>(
    (sofar, next) =>
      bounded(
        sofar.flatMap((left) =>
          next.map((right) => ({
            every: [...left.every, ...right.every],
            none: unique([...left.none, ...right.none], tokenOf),
          })),
        ),
      ),
    [{ every: [], none: [] }],
  );

function groupsIn(rule: Rule, yes: boolean): RuleGroup[] {
  if ('not' in rule) return groupsIn(rule.not, !yes);
  if ('all' in rule) return (yes ? both : either)(rule.all.map((part) => groupsIn(part, yes)));
  if ('any' in rule) return (yes ? either : both)(rule.any.map((part) => groupsIn(part, yes)));
  if (isEverybody(rule)) return yes ? [{ every: [], none: [] }] : [];
  return [yes ? { every: [[rule]], none: [] } : { every: [], none: [rule] }];
}

/** The groups of a rule; none when it can never name anybody. Throws for a rule that `RequirementRule` refuses. */
export const groupsOf = (rule: Rule): RuleGroup[] => groupsIn(rule, true);

const partOf = (targets: RuleTarget[]): Rule => (targets.length === 1 && targets[0] ? targets[0] : { any: targets });

function ruleOfGroup({ every, none }: RuleGroup): Rule {
  const parts: Rule[] = [...every.map(partOf), ...(none.length > 0 ? [{ not: partOf(none) }] : [])];
  if (every.length === 0) parts.unshift({ kind: 'everybody' });
  return parts.length === 1 && parts[0] ? parts[0] : { all: parts };
}

/** The other way round: a rule that names whoever one of the groups names. */
export const ruleOfGroups = (groups: readonly RuleGroup[]): Rule => ({
  any: groups.flatMap((group) => (isAny(group) ? (group.every[0] ?? []) : [ruleOfGroup(group)])),
});

/** One clause for each choice from the shorter lists; the longest stays a list, which is cheap to look in. */
function clausesOfGroup({ every, none }: RuleGroup): Clause[] {
  const lists = every.map((list) => [...new Set(list.map(tokenOf))]).toSorted((a, b) => b.length - a.length);
  const [any = [tokenOf({ kind: 'everybody' })], ...rest] = lists;
  const choices = rest.reduce<string[][]>(
    (sofar, list) => bounded(sofar.flatMap((chosen) => list.map((token) => [...new Set([...chosen, token])]))),
    [[]],
  );
  return choices.map((all) => ({ any, all, none: none.map(tokenOf) }));
}

/** Names nobody, whoever comes. */
const never: Clause = { any: ['everybody'], all: [], none: ['everybody'] };

/** A rule as statements look for it: somebody is named when one of the clauses holds. */
export function clausesOf(rule: Rule): Clause[] {
  const clauses = bounded(groupsOf(rule).flatMap(clausesOfGroup));
  return clauses.length > 0 ? clauses : [never];
}

export const holds = ({ any, all, none }: Clause, person: readonly string[]): boolean =>
  any.some((token) => person.includes(token)) &&
  all.every((token) => person.includes(token)) &&
  !none.some((token) => person.includes(token));

/**
 * What is kept beside a rule for the database: `tokens`, of which whoever it names has at least one, and `clauses` when that
 * does not say it all.
 */
export function compiled(rule: Rule): { tokens: string[]; clauses: Clause[] | null } {
  const clauses = clausesOf(rule);
  const tokens = [...new Set(clauses.flatMap(({ any }) => any))];
  const [only] = clauses;
  const isPlain = clauses.length === 1 && only?.all.length === 0 && only.none.length === 0;
  return { tokens, clauses: isPlain ? null : clauses };
}

function isTooWide(rule: Rule): boolean {
  try {
    clausesOf(rule);
    return false;
  } catch (error) {
    if (error instanceof TooWide) return true;
    throw error;
  }
}

/** Who must, as a tree of all, any and not. Refused as 'too-long' when it comes apart in more than sixty pieces. */
export const RequirementRule = RuleTree.refine((rule) => !isTooWide(rule), { params: { code: 'too-long' } });
export type RequirementRule = Rule;
