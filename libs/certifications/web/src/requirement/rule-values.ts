import {
  groupsOf,
  type RequirementRule,
  ruleOfGroups,
  type RuleTarget,
  targetsOf,
  tokenOf,
} from '@leerspoor/certifications-contract';

/** A target with the name that its chip shows. */
export type NamedTarget = RuleTarget & { name: string };

/** A group as the form holds it: whoever fits one of each list, but none of `none`. */
export interface GroupValues {
  every: NamedTarget[][];
  none: NamedTarget[];
}

/** Who must: everybody but for the exceptions of the first group, or whoever one of the groups names. */
export interface RuleValues {
  everybody: boolean;
  groups: GroupValues[];
}

export const emptyGroup: GroupValues = { every: [[]], none: [] };

const withoutName = ({ name: _, ...target }: NamedTarget): RuleTarget => target;

/** What is sent; without anything in it (`any: []`) as long as nothing is chosen. */
export function ruleOf({ everybody, groups }: RuleValues): RequirementRule {
  const plain = (everybody ? groups.slice(0, 1) : groups).map(({ every, none }) => ({
    every: everybody ? [] : every.filter((list) => list.length > 0).map((list) => list.map(withoutName)),
    none: none.map(withoutName),
  }));
  return ruleOfGroups(plain.filter(({ every }) => everybody || every.length > 0));
}

/** A rule as the form shows it, whatever shape it was sent in. `targets`: the names, in the order of `targetsOf`. */
export function ruleValuesOf(rule: RequirementRule, targets: readonly { name: string }[]): RuleValues {
  const names = new Map(targetsOf(rule).map((target, at) => [tokenOf(target), targets[at]?.name ?? '']));
  const named = (target: RuleTarget): NamedTarget => ({ ...target, name: names.get(tokenOf(target)) ?? '' });
  const groups = groupsOf(rule).map(({ every, none }) => ({
    every: every.map((list) => list.map(named)),
    none: none.map(named),
  }));
  const everybody = groups.length === 1 && groups[0]?.every.length === 0;
  const shown = groups.map((group) =>
    group.every.length > 0 ? group : { ...group, every: [everybody ? [] : [named({ kind: 'everybody' })]] },
  );
  return { everybody, groups: shown.length > 0 ? shown : [emptyGroup] };
}

/** The names of the chips by id, for the sentence of a rule. */
export const namesIn = ({ groups }: RuleValues): Map<string, string> =>
  new Map(
    groups
      .flatMap(({ every, none }) => [...every.flat(), ...none])
      .flatMap((target) => ('id' in target ? [[target.id, target.name] as const] : [])),
  );
