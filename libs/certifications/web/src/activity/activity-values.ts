import { type ActivityKind, type ActivityRecord } from '@leerspoor/certifications-contract';

/** An activity as its form holds it: numbers as typed. */
export interface ActivityValues {
  on: string;
  kind: ActivityKind;
  amount: string;
  practical: string;
  elearning: string;
  inPerson: string;
  subject: string;
  course: string;
  registered: boolean;
  meeting: boolean;
  note: string;
}

export const freshActivity = (on: string, kind: ActivityKind, subject: string): ActivityValues => ({
  on,
  kind,
  amount: '',
  practical: '',
  elearning: '',
  inPerson: '',
  subject: kind === 'competence' ? subject : '',
  course: '',
  registered: true,
  meeting: true,
  note: '',
});

/** What is known of it, wherever it comes from. */
type ActivityFacts = Omit<ActivityValues, 'amount' | 'practical' | 'elearning' | 'inPerson'> &
  Pick<ActivityRecord, 'amount' | 'practical' | 'elearning' | 'inPerson'>;

const typed = (amount: number) => (amount === 0 ? '' : String(amount).replace('.', ','));

export const activityValuesOf = (activity: ActivityFacts): ActivityValues => ({
  on: activity.on,
  kind: activity.kind,
  amount: typed(activity.amount),
  practical: typed(activity.practical),
  elearning: typed(activity.elearning),
  inPerson: typed(activity.inPerson),
  subject: activity.subject,
  course: activity.course,
  registered: activity.registered,
  meeting: activity.meeting,
  note: activity.note,
});

/** '7,5' → 7.5; nothing typed is `empty`, what is no number stays what it is so that the contract refuses it. */
export function numberOf<E>(text: string, empty: E): number | string | E {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return empty;
  const number = Number(plain);
  return Number.isFinite(number) ? number : text;
}

/** Hours, points and work have an amount; of the others only the fact counts. */
export const hasAmount = (kind: ActivityKind): kind is 'hours' | 'points' | 'work' =>
  kind === 'hours' || kind === 'points' || kind === 'work';

/** What is sent: only what belongs to the kind. */
export function activityBodyOf(values: ActivityValues) {
  const { kind, on, note } = values;
  return {
    on,
    kind,
    note,
    amount: hasAmount(kind) ? numberOf(values.amount, '') : 1,
    practical: kind === 'hours' ? numberOf(values.practical, 0) : 0,
    elearning: kind === 'hours' ? numberOf(values.elearning, 0) : 0,
    inPerson: kind === 'points' ? numberOf(values.inPerson, 0) : 0,
    subject: kind === 'points' || kind === 'competence' ? values.subject : '',
    course: kind === 'hours' || kind === 'points' ? values.course : '',
    registered: kind === 'hours' || kind === 'points' ? values.registered : true,
    meeting: kind === 'count' && values.meeting,
  };
}
