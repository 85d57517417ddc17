import { type ActivityKind, activityKindsOf, type RenewalPolicy, sameName } from '@leerspoor/certifications-contract';
import { type FieldCode, type LocalDate } from '@leerspoor/platform-contract';

interface Given {
  on: LocalDate;
  kind: ActivityKind;
  subject: string;
}

/** Themes or competences that an activity of a type can name. */
export function subjectsOf(policy: RenewalPolicy): string[] {
  if (policy.model === 'points') return policy.themes.map(({ name }) => name);
  return policy.model === 'competences' ? policy.competences.map(({ name }) => name) : [];
}

/** What is wrong with an activity: nothing is done tomorrow, a type counts its own kinds, a competence is one of its own. */
export function wrongActivity(
  { on, kind, subject }: Given,
  policy: RenewalPolicy,
  today: LocalDate,
): { path: string; code: FieldCode }[] {
  if (on > today) return [{ path: 'on', code: 'date-range' }];
  if (!activityKindsOf(policy.model).includes(kind)) return [{ path: 'kind', code: 'choice' }];
  const known = subjectsOf(policy).some((name) => sameName(name, subject));
  return kind === 'competence' && !known ? [{ path: 'subject', code: 'choice' }] : [];
}
