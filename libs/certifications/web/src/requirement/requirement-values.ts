import { type Basis, type Requirement, type RuleTarget } from '@leerspoor/certifications-contract';
import { type Picked } from '../record/person-picker.js';

/** A requirement as its form holds it: who, apart by kind. */
export interface RequirementValues {
  typeId: string;
  everybody: boolean;
  jobRoleIds: string[];
  teamIds: string[];
  locationIds: string[];
  people: Picked[];
  basis: Basis;
  source: string;
  /** An ISO period, or '' for from the first day. */
  leadTime: string;
  blocksWork: boolean;
  appliesFrom: string;
}

export const freshRequirement = (typeId: string, today: string): RequirementValues => ({
  typeId,
  everybody: false,
  jobRoleIds: [],
  teamIds: [],
  locationIds: [],
  people: [],
  basis: 'job',
  source: '',
  leadTime: '',
  blocksWork: false,
  appliesFrom: today,
});

export function requirementValuesOf({ type, rule, targets, ...rest }: Requirement): RequirementValues {
  const idsOf = (kind: RuleTarget['kind']) =>
    rule.any.flatMap((target) => (target.kind === kind && target.kind !== 'everybody' ? [target.id] : []));
  return {
    typeId: type.id,
    everybody: rule.any.some(({ kind }) => kind === 'everybody'),
    jobRoleIds: idsOf('job-role'),
    teamIds: idsOf('team'),
    locationIds: idsOf('location'),
    people: rule.any.flatMap((target, at) =>
      target.kind === 'person' ? [{ id: target.id, name: targets[at]?.name ?? '' }] : [],
    ),
    basis: rest.basis,
    source: rest.source,
    leadTime: rest.leadTime ?? '',
    blocksWork: rest.blocksWork,
    appliesFrom: rest.appliesFrom,
  };
}

export function ruleOf({ everybody, jobRoleIds, teamIds, locationIds, people }: RequirementValues): {
  any: RuleTarget[];
} {
  const targets = (kind: 'job-role' | 'team' | 'location' | 'person', ids: readonly string[]) =>
    ids.map((id): RuleTarget => ({ kind, id }));
  if (everybody) return { any: [{ kind: 'everybody' }] };
  return {
    any: [
      ...targets('job-role', jobRoleIds),
      ...targets('team', teamIds),
      ...targets('location', locationIds),
      ...targets(
        'person',
        people.map(({ id }) => id),
      ),
    ],
  };
}

export const requirementBodyOf = (values: RequirementValues) => ({
  typeId: values.typeId,
  rule: ruleOf(values),
  basis: values.basis,
  source: values.source,
  leadTime: values.leadTime.startsWith('P') ? values.leadTime : null,
  blocksWork: values.blocksWork,
  appliesFrom: values.appliesFrom,
});
