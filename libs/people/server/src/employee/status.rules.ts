import { type LocalDate } from '@leerspoor/platform-contract';
import { type EmployeeStatus } from '@leerspoor/people-contract';

export interface Days {
  startsOn: LocalDate;
  endsOn: LocalDate | null;
}

const started = (days: Days, today: LocalDate) => days.startsOn <= today;
const ended = (days: Days, today: LocalDate) => days.endsOn !== null && days.endsOn < today;

/** Works here now, is still to come, or has left; without any employment: left. */
export function statusOf(employments: readonly Days[], today: LocalDate): EmployeeStatus {
  const open = employments.filter((days) => !ended(days, today));
  if (open.length === 0) return 'left';
  return open.some((days) => started(days, today)) ? 'active' : 'coming';
}

/** Whether two stretches of days, first and last day included, have a day in common. */
export const overlap = (a: Days, b: Days): boolean =>
  (a.endsOn === null || b.startsOn <= a.endsOn) && (b.endsOn === null || a.startsOn <= b.endsOn);

/** The employment that counts on a day: the running one, else the first to come, else the last that ended. */
export function currentOf<D extends Days>(employments: readonly D[], today: LocalDate): D | undefined {
  const byStart = [...employments].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const open = byStart.filter((days) => !ended(days, today));
  return open.find((days) => started(days, today)) ?? open[0] ?? byStart.at(-1);
}
