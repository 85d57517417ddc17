import { type LocalDate } from '@leerspoor/platform-contract';
import { type Cycle, cycleAfter, type Earning } from './cycle.js';

/** A checked document of one person and one type; `revokedOn` is the first day on which it was withdrawn. */
export interface Earned extends Earning {
  id: string;
  revokedOn: LocalDate | null;
}

export interface EarnedCycle extends Cycle {
  id: string;
  revokedOn: LocalDate | null;
}

/** Later expiry counts for more; never ending counts for most. */
const later = (a: Cycle, b: Cycle) => (b.expires === null ? false : a.expires === null || a.expires > b.expires);

/** The cycle that was held on a day: of all that had begun and were not withdrawn, the one that lasts longest. */
export function heldOn<C extends EarnedCycle>(cycles: readonly C[], date: LocalDate): C | null {
  let held: C | null = null;
  for (const cycle of cycles) {
    const counts = cycle.from <= date && (cycle.revokedOn === null || cycle.revokedOn > date);
    if (counts && (held === null || later(cycle, held))) held = cycle;
  }
  return held;
}

/**
 * The expiry that an add-on of `date` shares: of the base held on that day, or, when that base was then open for renewal, of
 * its renewal in the same season (somebody who renews both may sit the add-on's exam first). Null when no base is known.
 */
function baseExpiryFor(date: LocalDate, base: readonly EarnedCycle[]): LocalDate | null {
  const held = heldOn(base, date);
  if (!held?.expires || held.expires <= date) return null;
  const { expires, windowOpens } = held;
  const open = windowOpens !== null && windowOpens <= date;
  const renewals = open
    ? base.filter(({ from, revokedOn }) => from > date && from < expires && revokedOn === null)
    : [];
  return renewals.reduce((best, cycle) => (later(cycle, best) ? cycle : best), held).expires;
}

/**
 * Every cycle of one person and one type, in order of the day obtained. Pass the cycles of the base type for an add-on.
 * Computing twice gives the same; what comes later never changes an earlier cycle of the same type.
 */
export function chainOf(earned: readonly Earned[], base: readonly EarnedCycle[] | null = null): EarnedCycle[] {
  const cycles: EarnedCycle[] = [];
  for (const one of earned.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1))) {
    const cycle = cycleAfter(heldOn(cycles, one.from), one, base && baseExpiryFor(one.from, base));
    // Added before the spread, as in `statusOf`.
    cycles.push({ id: one.id, revokedOn: one.revokedOn, ...cycle });
  }
  return cycles;
}
