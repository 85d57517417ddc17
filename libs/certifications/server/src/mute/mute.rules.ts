import { type LocalDate } from '@leerspoor/platform-contract';

interface Stretch {
  startsOn: LocalDate;
  /** First day outside it; null is open-ended. */
  endsOn: LocalDate | null;
}

/** Whether two stretches have a day in common. */
export const overlaps = (a: Stretch, b: Stretch): boolean =>
  (a.endsOn === null || b.startsOn < a.endsOn) && (b.endsOn === null || a.startsOn < b.endsOn);
