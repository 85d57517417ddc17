import { z } from 'zod';
import { endpoint, Flag, LocalDate, Period, text } from '@leerspoor/platform-contract';
import { Named } from '@leerspoor/people-contract';
import { RequirementRule } from './engine/clause.js';
import { Basis } from './engine/demand.js';
import { targetKinds } from './engine/rule.js';
import { RowVersion } from './words.js';

const parts = {
  rule: RequirementRule,
  basis: Basis,
  /** Where it is written: article, agreement, contract with a client. */
  source: text(500, 0),
  /** How long somebody new may take; null: from the first day. */
  leadTime: Period.nullable(),
  /** Whoever lacks it may not do the work. */
  blocksWork: z.boolean(),
  /** First day on which it is asked. */
  appliesFrom: LocalDate,
};

export const RequirementDraft = z.object({ typeId: z.uuid(), ...parts });
export type RequirementDraft = z.output<typeof RequirementDraft>;

export const Requirement = z.object({
  id: z.uuid(),
  version: RowVersion,
  type: Named,
  ...parts,
  /** The targets of the rule, in the order of `targetsOf`, with their names; one that is gone has an empty name. */
  targets: z.array(z.object({ kind: z.enum(targetKinds), name: z.string() })),
  /** Whom it names, in one sentence. */
  who: z.string(),
  /** First day on which it is not asked any more. */
  endsOn: LocalDate.nullable(),
  /** People working here whom it names. */
  people: z.number().int(),
  /** Of them, those who are not covered today. */
  lacking: z.number().int(),
  /** Follow from the basis (art. 7:611a BW). */
  consequences: z.object({ employerPays: z.boolean(), workingTime: z.boolean(), repaymentClause: z.boolean() }),
});
export type Requirement = z.infer<typeof Requirement>;

const params = z.object({ requirementId: z.uuid() });

export const listRequirements = endpoint({
  method: 'GET',
  path: '/certifications/requirements',
  summary: 'Who must hold what, by type; ended ones only when asked.',
  allow: 'certifications.manage',
  query: z.object({ typeId: z.uuid().optional(), ended: Flag.optional() }),
  reply: z.array(Requirement),
});

export const previewRequirement = endpoint({
  method: 'POST',
  path: '/certifications/requirement-previews',
  summary:
    'Whom a rule would name, and who of them lacks the type: before it is saved. A rule may name nobody or everybody; this shows it.',
  allow: 'certifications.manage',
  body: z.object({
    typeId: z.uuid(),
    rule: RequirementRule,
    leadTime: Period.nullable(),
    appliesFrom: LocalDate,
    /** Everybody by name, not only the first ten. */
    all: z.boolean().default(false),
  }),
  reply: z.object({
    /** People who work here or are about to. */
    employed: z.number().int(),
    people: z.number().int(),
    lacking: z.number().int(),
    /** Whom it names, those who lack it first: at most ten, or a thousand when all are asked for. `due`: first day on which lacking it counts. */
    named: z.array(z.object({ person: Named, lacks: z.boolean(), due: LocalDate })),
  }),
});

export const addRequirement = endpoint({
  method: 'POST',
  path: '/certifications/requirements',
  summary: 'Asks a type of the people whom the rule names.',
  allow: 'certifications.manage',
  body: RequirementDraft,
  reply: Requirement,
});

export const changeRequirement = endpoint({
  method: 'PUT',
  path: '/certifications/requirements/:requirementId',
  summary: 'Corrects a requirement, also for the past. To change it from a day on, end it and add another.',
  allow: 'certifications.manage',
  params,
  body: z.object({ version: RowVersion, ...parts }),
  reply: Requirement,
});

export const endRequirement = endpoint({
  method: 'POST',
  path: '/certifications/requirements/:requirementId/endings',
  summary: 'Stops asking from a day on (today when none is given); the past stays as it was.',
  allow: 'certifications.manage',
  params,
  body: z.object({ version: RowVersion, endsOn: LocalDate.optional() }),
  reply: Requirement,
});

export const listRuleWords = endpoint({
  method: 'GET',
  path: '/certifications/rule-words',
  summary: 'Contract types and tags that people carry, with how many: what a rule can name besides the organisation.',
  allow: 'certifications.manage',
  reply: z.array(z.object({ kind: z.enum(['contract-type', 'tag']), value: z.string(), people: z.number().int() })),
});
