import { type Training, type TrainingDeed, type TrainingState } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';

interface Asker {
  employeeId: string;
  permissions: ReadonlySet<string>;
}

interface Session {
  organiserId: string;
  state: TrainingState;
}

export const managesTrainings = ({ permissions }: Pick<Asker, 'permissions'>): boolean =>
  permissions.has('certifications.trainings');

/** HR and who organises it see everybody on the list, and keep the list on the day. */
export const keepsList = (actor: Asker, { organiserId }: Pick<Session, 'organiserId'>): boolean =>
  managesTrainings(actor) || organiserId === actor.employeeId;

/** What somebody may do with a session. What was called off stays as it is. */
export function deedsOf(actor: Asker, session: Session): TrainingDeed[] {
  if (session.state === 'cancelled' || !keepsList(actor, session)) return [];
  return [
    ...(managesTrainings(actor) && session.state === 'planned' ? (['change'] as const) : []),
    'attend',
    ...(actor.permissions.has('certifications.record') ? (['record'] as const) : []),
  ];
}

type Meeting = Pick<Training, 'day' | 'begins' | 'ends' | 'place'>;

/** Whether who is invited must hear of a change. */
export const isMoved = (before: Meeting, after: Meeting): boolean =>
  before.day !== after.day ||
  before.begins !== after.begins ||
  before.ends !== after.ends ||
  before.place !== after.place;

/** Places that are left; null without a limit. Never below zero. */
export const placesLeft = (capacity: number | null, invited: number): number | null =>
  capacity === null ? null : Math.max(0, capacity - invited);

/** Works here on a day. `endsOn` is the last day, null while it is open. */
export const worksOn = ({ endsOn }: { endsOn: LocalDate | null }, day: LocalDate): boolean =>
  endsOn === null || endsOn >= day;
