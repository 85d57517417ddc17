import { z } from 'zod';
import { line } from '@leerspoor/platform-contract';

/** One thing that a rule can name. A team means its sub-teams too; a contract type and a tag are words that people carry. */
export const RuleTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everybody') }),
  z.object({ kind: z.enum(['job-role', 'team', 'location', 'person']), id: z.uuid() }),
  z.object({ kind: z.enum(['contract-type', 'tag']), value: line(60) }),
]);
export type RuleTarget = z.infer<typeof RuleTarget>;
export const targetKinds = ['everybody', 'job-role', 'team', 'location', 'contract-type', 'tag', 'person'] as const;
export type TargetKind = (typeof targetKinds)[number];

/** Who must: whoever fits all of these, at least one of these, or not this one; down to the things that it names. */
export type Rule = RuleTarget | { all: Rule[] } | { any: Rule[] } | { not: Rule };

const mostTargets = 200;
const deepest = 4;

/** Bounded by how it is made: a rule that goes deeper is refused before anything walks through it. */
function ruleOf(levels: number): z.ZodType<Rule, Rule> {
  if (levels === 0) return RuleTarget;
  const below = ruleOf(levels - 1);
  const parts = z.array(below).min(1).max(mostTargets);
  return z.union([
    RuleTarget,
    z.strictObject({ all: parts }),
    z.strictObject({ any: parts }),
    z.strictObject({ not: below }),
  ]);
}

/** The things that a rule names, from left to right. */
export function targetsOf(rule: Rule): RuleTarget[] {
  if ('all' in rule) return rule.all.flatMap(targetsOf);
  if ('any' in rule) return rule.any.flatMap(targetsOf);
  return 'not' in rule ? targetsOf(rule.not) : [rule];
}

/** At most four levels and two hundred things; `RequirementRule` below also refuses what comes apart in too many pieces. */
export const RuleTree = ruleOf(deepest).refine((rule) => targetsOf(rule).length <= mostTargets, {
  params: { code: 'too-long' },
  abort: true,
});

/** A target as a word that is compared with a person's. Ids need no kind; words carry theirs, so that no two can be mixed up. */
export function tokenOf(target: RuleTarget): string {
  if ('id' in target) return target.id;
  return 'value' in target ? `${target.kind}:${target.value}` : target.kind;
}

/** What rules may find in a person. `teamPath` holds the team and those above it; an empty contract type is none. */
export const tokensOfPerson = (person: {
  id: string;
  locationId: string | null;
  jobRoleIds: readonly string[];
  teamPath: readonly string[];
  contractType: string;
  tags: readonly string[];
}): string[] => [
  tokenOf({ kind: 'everybody' }),
  person.id,
  ...(person.locationId ? [person.locationId] : []),
  ...person.jobRoleIds,
  ...person.teamPath,
  ...(person.contractType ? [tokenOf({ kind: 'contract-type', value: person.contractType })] : []),
  ...person.tags.map((value) => tokenOf({ kind: 'tag', value })),
];

/** Whether a rule names somebody with these tokens. */
export function names(rule: Rule, person: readonly string[]): boolean {
  if ('all' in rule) return rule.all.every((part) => names(part, person));
  if ('any' in rule) return rule.any.some((part) => names(part, person));
  return 'not' in rule ? !names(rule.not, person) : person.includes(tokenOf(rule));
}
