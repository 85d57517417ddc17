import { z } from 'zod';
import { latest, type LocalDate, type Period, plus } from '@leerspoor/platform-contract';

/** Why somebody must hold a type: law · collective agreement · needed for the job · client or chain · own choice. */
export const Basis = z.enum(['law', 'collective-agreement', 'job', 'client', 'own']);
export type Basis = z.infer<typeof Basis>;

/** One thing that a rule can name. A team means its sub-teams too. */
export const RuleTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everybody') }),
  z.object({ kind: z.enum(['job-role', 'team', 'location', 'person']), id: z.uuid() }),
]);
export type RuleTarget = z.infer<typeof RuleTarget>;

/** Who must: everybody whom at least one target names. */
export const RequirementRule = z.object({ any: z.array(RuleTarget).min(1).max(200) });
export type RequirementRule = z.infer<typeof RequirementRule>;

const everybody = 'everybody';

/** What a rule looks for, as words that are compared with a person's; kept beside the rule so that the database can match. */
export const tokensOf = (rule: RequirementRule): string[] => [
  ...new Set(rule.any.map((target) => (target.kind === 'everybody' ? everybody : target.id))),
];

/** What rules may find in a person: all ids, so that no two kinds can be mixed up. `teamPath` holds the team and those above it. */
export const tokensOfPerson = (person: {
  id: string;
  locationId: string | null;
  jobRoleIds: readonly string[];
  teamPath: readonly string[];
}): string[] => [
  everybody,
  person.id,
  ...(person.locationId ? [person.locationId] : []),
  ...person.jobRoleIds,
  ...person.teamPath,
];

export const matches = (rule: readonly string[], person: readonly string[]): boolean =>
  rule.some((token) => person.includes(token));

/**
 * First day on which lacking it counts: the lead time runs from the first day of work, or from the day on which the
 * requirement began for whoever worked there already.
 */
export const dueFor = (appliesFrom: LocalDate, startsOn: LocalDate | null, leadTime: Period | null): LocalDate => {
  const begin = startsOn === null ? appliesFrom : latest(appliesFrom, startsOn);
  return leadTime === null ? begin : plus(begin, leadTime);
};

/**
 * Training that law, agreement, job or client requires is free for the employee and counts as working time, and no
 * repayment clause can be attached (art. 7:611a BW). Only what a company asks of its own choice is its own to arrange.
 */
export const consequencesOf = (basis: Basis) => {
  const required = basis !== 'own';
  return { employerPays: required, workingTime: required, repaymentClause: !required };
};
export type Consequences = ReturnType<typeof consequencesOf>;

const weight: Record<Basis, number> = { law: 0, 'collective-agreement': 1, job: 2, client: 3, own: 4 };

/** The one that protects the employee most, when several requirements ask for the same type. */
export const strongest = (bases: readonly Basis[]): Basis | null =>
  bases.toSorted((a, b) => weight[a] - weight[b])[0] ?? null;
