import { type LocalDate } from '@leerspoor/platform-contract';
import { type Span } from './span.js';

/** A written appointment (aanwijzing). Days are first days; `at` is the location it is for, null is everywhere. */
export interface AppointmentFacts {
  at: string | null;
  startsOn: LocalDate;
  /** First day on which it does not hold any more. */
  endsOn: LocalDate | null;
  signedByEmployerOn: LocalDate | null;
  signedByPersonOn: LocalDate | null;
  withdrawnOn: LocalDate | null;
}

/** The days on which it holds: from when both have signed until it ends or is withdrawn; null when it never does. */
export function appointedFor(appointment: AppointmentFacts): Span | null {
  const { startsOn, endsOn, signedByEmployerOn: employer, signedByPersonOn: person, withdrawnOn } = appointment;
  if (employer === null || person === null) return null;
  const from = [startsOn, employer, person].reduce((a, b) => (a > b ? a : b));
  const until =
    endsOn !== null && withdrawnOn !== null ? (endsOn < withdrawnOn ? endsOn : withdrawnOn) : (endsOn ?? withdrawnOn);
  return until !== null && until <= from ? null : { from, until };
}
