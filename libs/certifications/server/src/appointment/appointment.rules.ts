import {
  type AppointmentDeed,
  type AppointmentState,
  groupOf,
  type SigningSide,
} from '@leerspoor/certifications-contract';
import { latest, type LocalDate } from '@leerspoor/platform-contract';

/** What decides where an appointment is on its way. */
export interface AppointmentCourse {
  startsOn: LocalDate;
  endsOn: LocalDate | null;
  offeredAt: Date | null;
  signedByEmployerAt: Date | null;
  signedByPersonAt: Date | null;
  withdrawnOn: LocalDate | null;
  replacedById: string | null;
}

/** Somebody put another in its place, which ended it, or will. */
const isReplaced = ({ replacedById, withdrawnOn, startsOn }: AppointmentCourse, today: LocalDate): boolean =>
  replacedById !== null && withdrawnOn !== null && (withdrawnOn <= today || withdrawnOn <= startsOn);

const unsigned = ({ signedByEmployerAt, signedByPersonAt }: AppointmentCourse): AppointmentState | null => {
  if (signedByEmployerAt !== null && signedByPersonAt !== null) return null;
  if (signedByEmployerAt === null && signedByPersonAt === null) return 'waits-both';
  return signedByEmployerAt === null ? 'waits-employer' : 'waits-person';
};

/** Where it is on a day. Withdrawn, replaced and ended are for good: there is no way back from them. */
export function stateOf(course: AppointmentCourse, today: LocalDate): AppointmentState {
  if (isReplaced(course, today)) return 'replaced';
  if (course.withdrawnOn !== null && course.replacedById === null) return 'withdrawn';
  const waits = unsigned(course);
  if (waits !== null && course.offeredAt === null) return 'draft';
  if (course.endsOn !== null && course.endsOn <= today) return 'ended';
  return waits ?? (course.startsOn > today ? 'ahead' : 'active');
}

/**
 * What was known of it at the end of a day: a withdrawal or a replacement of later had not happened yet. Whether it was signed
 * by then is another question.
 */
export function knownOn<C extends AppointmentCourse & { withdrawnAt: Date | null }>(
  course: C,
  day: LocalDate,
  dayOf: (moment: Date) => LocalDate,
): C {
  const isEnded = course.withdrawnAt !== null && dayOf(course.withdrawnAt) <= day;
  return isEnded ? course : { ...course, withdrawnOn: null, withdrawnAt: null, replacedById: null };
}

/** The first day without it, whichever came first; null: no end. */
export function endOf({ endsOn, withdrawnOn }: Pick<AppointmentCourse, 'endsOn' | 'withdrawnOn'>): LocalDate | null {
  if (endsOn === null || withdrawnOn === null) return endsOn ?? withdrawnOn;
  return withdrawnOn < endsOn ? withdrawnOn : endsOn;
}

interface Asker {
  employeeId: string;
  permissions: ReadonlySet<string>;
}

interface Parties {
  personId: string;
  signerId: string | null;
}

export const arranges = ({ permissions }: Pick<Asker, 'permissions'>): boolean =>
  permissions.has('certifications.record');

/** HR, whom it is about and who signs: they may have the paper itself. */
export const isParty = (actor: Asker, { personId, signerId }: Parties): boolean =>
  arranges(actor) || [personId, signerId].includes(actor.employeeId);

/** The signature that somebody may put in this state. Nobody signs for the employer about themselves. */
export function signatureOf(
  { employeeId }: Pick<Asker, 'employeeId'>,
  { personId, signerId }: Parties,
  state: AppointmentState,
): SigningSide | null {
  if (employeeId === personId) return state === 'waits-both' || state === 'waits-person' ? 'person' : null;
  return employeeId === signerId && (state === 'waits-both' || state === 'waits-employer') ? 'employer' : null;
}

const waiting: readonly AppointmentState[] = ['waits-both', 'waits-person', 'waits-employer'];

/** What somebody may do. About themselves HR does nothing but sign and withdraw. */
export function deedsOf(actor: Asker, parties: Parties, state: AppointmentState): AppointmentDeed[] {
  const hr = arranges(actor);
  const other = actor.employeeId !== parties.personId;
  const signs = signatureOf(actor, parties, state);
  const living = groupOf(state) !== 'over';
  const deeds: [AppointmentDeed, boolean][] = [
    ['sign-person', signs === 'person'],
    ['sign-employer', signs === 'employer'],
    ['offer', hr && state === 'draft'],
    ['change', hr && state === 'draft'],
    ['paper', hr && other && waiting.includes(state)],
    ['renew', hr && (groupOf(state) === 'active' || state === 'ended' || state === 'withdrawn')],
    ['withdraw', living && (hr || (other && actor.employeeId === parties.signerId))],
    ['download', state !== 'draft' && isParty(actor, parties)],
  ];
  return deeds.filter(([, may]) => may).map(([deed]) => deed);
}

/** The first day without it when it is withdrawn today: at once, or never begun. */
export const withdrawnFrom = ({ startsOn }: Pick<AppointmentCourse, 'startsOn'>, today: LocalDate): LocalDate =>
  latest(startsOn, today);

/** The first day without an old one, when a new one that both have signed takes its place. */
export const replacedFrom = (
  old: Pick<AppointmentCourse, 'startsOn'>,
  by: Pick<AppointmentCourse, 'startsOn'>,
  today: LocalDate,
): LocalDate => latest(old.startsOn, by.startsOn, today);
