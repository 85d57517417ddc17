import { type LocalDate } from '@leerspoor/platform-contract';
import { type RowNotes } from '../row/row.rules.js';
import { type Period } from './employee-snapshot.js';

export interface PeriodReading {
  startsOn: LocalDate | null;
  endsOn: LocalDate | null;
  /** The file has a column for the last day, and it says nothing. */
  noEnd: boolean;
}

const overlap = (a: Period, b: Period) =>
  (a.endsOn === null || b.startsOn <= a.endsOn) && (b.endsOn === null || a.startsOn <= b.endsOn);

const inOrder = (periods: readonly Period[]) => periods.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));

/** The last day a row gives to a period: an empty cell takes it away only when the mapping says so. */
const endFor = ({ endsOn, noEnd }: PeriodReading, before: LocalDate | null, emptyClears: boolean) =>
  endsOn ?? (noEnd && emptyClears ? null : before);

function refuse(notes: RowNotes, start: LocalDate, end: LocalDate | null): null {
  if (end !== null && end < start) notes.error('end-before-start', 'endsOn', { start, end });
  else notes.error('period-overlap', 'startsOn', { start });
  return null;
}

/**
 * The employments of somebody after a row about one of them: the period with the same first day, else the running one
 * corrected, else one more (somebody came back). Null when that would overlap, which is said.
 */
export function mergePeriod(
  periods: readonly Period[],
  reading: PeriodReading,
  emptyClears: boolean,
  notes: RowNotes,
): readonly Period[] | null {
  const { startsOn } = reading;
  const last = periods.at(-1);
  if (startsOn === null) {
    if (!last) return periods;
    const end = endFor(reading, last.endsOn, emptyClears);
    return end !== null && end < last.startsOn
      ? refuse(notes, last.startsOn, end)
      : [...periods.slice(0, -1), { ...last, endsOn: end }];
  }
  const same = periods.find((period) => period.startsOn === startsOn);
  const corrected = same ?? (last?.endsOn === null ? last : undefined);
  const others = periods.filter((period) => period !== corrected);
  const next: Period = { startsOn, endsOn: endFor(reading, corrected?.endsOn ?? null, emptyClears) };
  if (next.endsOn !== null && next.endsOn < next.startsOn) return refuse(notes, next.startsOn, next.endsOn);
  return others.some((other) => overlap(other, next)) ? refuse(notes, next.startsOn, null) : inOrder([...others, next]);
}

/** Whether somebody works here on a day, or still comes. */
export const worksOrComes = (periods: readonly Period[], today: LocalDate): boolean =>
  periods.some(({ endsOn }) => endsOn === null || endsOn >= today);

/** Whether somebody who goes on working here would get a last day. */
export const wouldEnd = (before: readonly Period[], after: readonly Period[]): boolean =>
  before.some(({ endsOn }) => endsOn === null) && after.every(({ endsOn }) => endsOn !== null);
