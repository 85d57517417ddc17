import { type Basis, type Requirement } from '@leerspoor/certifications-contract';
import { emptyGroup, ruleOf, type RuleValues, ruleValuesOf } from './rule-values.js';

/** A requirement as its form holds it. */
export interface RequirementValues {
  typeId: string;
  who: RuleValues;
  basis: Basis;
  source: string;
  /** An ISO period, or '' for from the first day. */
  leadTime: string;
  blocksWork: boolean;
  appliesFrom: string;
}

export const freshRequirement = (typeId: string, today: string): RequirementValues => ({
  typeId,
  who: { everybody: false, groups: [emptyGroup] },
  basis: 'job',
  source: '',
  leadTime: '',
  blocksWork: false,
  appliesFrom: today,
});

export const requirementValuesOf = ({ type, rule, targets, ...rest }: Requirement): RequirementValues => ({
  typeId: type.id,
  who: ruleValuesOf(rule, targets),
  basis: rest.basis,
  source: rest.source,
  leadTime: rest.leadTime ?? '',
  blocksWork: rest.blocksWork,
  appliesFrom: rest.appliesFrom,
});

export const requirementBodyOf = (values: RequirementValues) => ({
  typeId: values.typeId,
  rule: ruleOf(values.who),
  basis: values.basis,
  source: values.source,
  leadTime: values.leadTime.startsWith('P') ? values.leadTime : null,
  blocksWork: values.blocksWork,
  appliesFrom: values.appliesFrom,
});
