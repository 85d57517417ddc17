import { z } from 'zod';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Ladder, type ReminderKind } from './policy.js';

/** How much is still to be done of what a meter counts. */
export interface Missing {
  amount: number;
  unit: 'hours' | 'points';
}

interface Values {
  type: string;
  person: string;
  date: LocalDate;
  /** Only of kinds that count something. */
  missing?: Missing;
}

/** What the sentences of a kind need to know. `date` is the day that is named in them. */
export interface DueValues {
  /** `date`: the first day on which it is not valid, or the last on which it is: as the type says it. */
  'certificate-expires': Values;
  /** `date`: the day by which it must be held. */
  'certificate-missing': Values;
  /** `date`: the last day that still counts. */
  'meter-behind': Values;
  /** `date`: the day on which it was handed in. */
  'evidence-waiting': Values;
  /** `date`: the day on which it was sent back. */
  'evidence-returned': Values;
  /** `date`: the day on which it was laid ready; `person`: who must sign. */
  'appointment-waiting': Values;
  /** `date`: the day of the session; `time` 'HH:MM' on the clock of the company. */
  'training-ahead': Values & { time?: string; place?: string };
  /** The same, as it is now: said of an invitation, and again when it moved. */
  'training-invited': Values & { time?: string; place?: string };
  /** `date`: the day on which it would have been. */
  'training-cancelled': Values;
  /** `date`: the first day with too few; `person`: by whom, may be empty; `left` of `minimum` are at the `place` then. */
  'coverage-breaks': Values & { place?: string; left?: string; minimum?: string };
}

/** Why a fact that still stands is not spoken of for now. */
export const MutedReason = z.enum(['booked', 'exempt', 'suspended', 'waiting']);
export type MutedReason = z.infer<typeof MutedReason>;

/** A page of the web app with what is needed to land on the task: '/certificaten/mijn/vca-basis'. */
export type AppPath = `/${string}`;

interface Fact<K extends ReminderKind> {
  kind: K;
  /** Names the thing within its kind, the same every time it is asked: a uuid, or some joined by '.'. At most 100 characters, no '/'. */
  subjectId: string;
  /** The employee whom it is about. */
  personId: string;
  /** The day that the steps count from. Something renewed has another day: the old row falls silent by itself. */
  dueOn: LocalDate;
  /** Where the task is: for the person, and for everybody else who hears of it. */
  link: { person: AppPath; others: AppPath };
  values: DueValues[K];
  /** The employees who hear it as 'lead', when it is about more than one person; otherwise the lead of the person does. */
  leadIds?: readonly string[];
  /** The employee who hears it as 'owner'; without one HR does. */
  ownerId?: string | null;
  /**
   * The day on which the company came to know of it (an import, a new requirement). Steps before that day are silent, and
   * what was over by then goes to HR only, once: old data never floods.
   */
  since?: LocalDate;
  /** Steps instead of those of the policy, e.g. of a certificate type. Share one array between facts: the planner is faster. */
  ladder?: Ladder;
  /** Stands, but says nothing for now. */
  muted?: MutedReason;
}

/** A fact: this asks something of this person by this day. Never who hears it, nor when: that is the policy's. */
export type Due = { [K in ReminderKind]: Fact<K> }[ReminderKind];
