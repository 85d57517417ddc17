import { type Activity } from './activity.js';
import { sameName } from './activity.js';
import { type RenewalPolicy } from './policy.js';

export type QuotaKind =
  | 'hours'
  | 'practical'
  | 'points'
  | 'in-person'
  | 'theme'
  | 'theme-in-person'
  | 'work'
  | 'training'
  | 'competence'
  | 'activities'
  | 'meetings';

/** One thing that must be reached, and how much an activity adds to it. */
export interface QuotaRule {
  kind: QuotaKind;
  /** The theme or competence; empty for the others. */
  name: string;
  required: number;
  of: (activity: Activity) => number;
}

const quota = (kind: QuotaKind, required: number, of: QuotaRule['of'], name = ''): QuotaRule[] =>
  required > 0 ? [{ kind, name, required, of }] : [];

/** What a policy asks in one term; the first is what it is all about. */
export function quotasOf(policy: RenewalPolicy): QuotaRule[] {
  switch (policy.model) {
    case 'hours':
      return [
        ...quota('hours', policy.required, ({ amount }) => amount),
        ...quota('practical', policy.minPractical, ({ practical }) => practical),
      ];
    case 'points':
      return [
        ...quota('points', policy.required, ({ amount }) => amount),
        ...quota('in-person', policy.minInPerson, ({ inPerson }) => inPerson),
        ...policy.themes.flatMap(({ name, required, minInPerson }) => [
          ...quota('theme', required, ({ subject, amount }) => (sameName(subject, name) ? amount : 0), name),
          ...quota(
            'theme-in-person',
            minInPerson,
            ({ subject, inPerson }) => (sameName(subject, name) ? inPerson : 0),
            name,
          ),
        ]),
      ];
    case 'work-or-training':
      return [
        ...quota('work', policy.hours, ({ kind, amount }) => (kind === 'work' ? amount : 0)),
        ...quota('training', policy.trainingHours ?? 0, ({ kind, amount }) => (kind === 'hours' ? amount : 0)),
      ];
    case 'competences':
      return policy.competences.flatMap(({ name }) =>
        quota('competence', 1, ({ subject }) => (sameName(subject, name) ? 1 : 0), name),
      );
    case 'count':
      return [
        ...quota('activities', policy.perYear, () => 1),
        ...quota('meetings', policy.minMeetings, ({ meeting }) => (meeting ? 1 : 0)),
      ];
    default:
      return [];
  }
}

/** Work or training: one of the two is enough. Everything else asks all. */
export const oneIsEnough = ({ model }: RenewalPolicy): boolean => model === 'work-or-training';
