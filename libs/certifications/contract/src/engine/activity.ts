import { z } from 'zod';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type RenewalModel } from './policy.js';

/**
 * What counts for a certificate while it runs: hours or points of training, hours of work, a competence that was shown again, a
 * confirmation by the employer, or one of the activities of a year.
 */
export const ActivityKind = z.enum(['hours', 'points', 'work', 'competence', 'confirmation', 'count']);
export type ActivityKind = z.infer<typeof ActivityKind>;

export interface Activity {
  id: string;
  on: LocalDate;
  kind: ActivityKind;
  /** Hours or points; 1 where only the fact counts. */
  amount: number;
  /** Of the amount: practice, e-learning, and with a teacher in the room. */
  practical: number;
  elearning: number;
  inPerson: number;
  /** The theme or the competence; empty for none. */
  subject: string;
  /** Code of the course, by which a repeat is known; empty for none. */
  course: string;
  /** Accredited, and in the register. */
  registered: boolean;
  /** A meeting with people present, of those that are counted per year. */
  meeting: boolean;
}

const kinds: Partial<Record<RenewalModel, readonly ActivityKind[]>> = {
  hours: ['hours'],
  points: ['points'],
  'work-or-training': ['work', 'hours'],
  competences: ['competence'],
  confirmation: ['confirmation'],
  count: ['count'],
};

/** What can be added to a type of this model; the first is the usual one. */
export const activityKindsOf = (model: RenewalModel): readonly ActivityKind[] => kinds[model] ?? [];

/** In the order in which they count. */
export const inOrder = <A extends Pick<Activity, 'on' | 'id'>>(activities: readonly A[]): A[] =>
  activities.toSorted((a, b) => (a.on !== b.on ? (a.on < b.on ? -1 : 1) : a.id < b.id ? -1 : 1));

/** Names of themes and competences are compared without regard to case and spaces around. */
export const sameName = (a: string, b: string): boolean => a === b || a.trim().toLowerCase() === b.trim().toLowerCase();
