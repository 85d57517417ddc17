import { addDays, day, dayOfMonth, daysInMonth, type LocalDate, minus, plus } from '@leerspoor/platform-contract';
import { type RenewalPolicy } from './policy.js';

/** How an earned document follows on the one before: first of all, or renewed before, inside or after the window. */
export type Following = 'first' | 'early' | 'in-window' | 'late' | 'again';

/** One term of one certificate. `expires` is the first day on which it is not valid; null means never. */
export interface Cycle {
  from: LocalDate;
  windowOpens: LocalDate | null;
  expires: LocalDate | null;
  /** First day on which a renewal is not enough any more; null without grace time. */
  graceEnds: LocalDate | null;
  following: Following;
  /** The full initial path is needed: a mere renewal on this day does not count (ADR 8.2.2.8.2, and `afterGrace: initial`). */
  initialNeeded: boolean;
  /** Day of the month that the series started on, so that the 31st comes back after a February. */
  anchor: number;
}

/** What somebody earned, as far as dates go. `printed` is the date on the document, as first day not valid. */
export interface Earning {
  from: LocalDate;
  printed: LocalDate | null;
  policy: RenewalPolicy;
}

type PolicyOf<M extends RenewalPolicy['model']> = Extract<RenewalPolicy, { model: M }>;

interface Term {
  expires: LocalDate | null;
  anchor: number;
}

function followingOf(from: LocalDate, previous: Cycle | null): Following {
  if (!previous?.expires) return 'first';
  if (previous.windowOpens !== null && from < previous.windowOpens) return 'early';
  if (from < previous.expires) return 'in-window';
  return previous.graceEnds !== null && from < previous.graceEnds ? 'late' : 'again';
}

const startingOn = (from: LocalDate): Term => ({ expires: from, anchor: dayOfMonth(from) });

/** The day from which a fixed period counts. */
function startOf(
  policy: PolicyOf<'fixed' | 'fixed-keep'>,
  from: LocalDate,
  following: Following,
  previous: Cycle | null,
): Term {
  const fresh = startingOn(from);
  if (!previous?.expires) return fresh;
  const old = { expires: previous.expires, anchor: previous.anchor };
  if (policy.model === 'fixed-keep') return following === 'in-window' ? old : fresh;
  if (following === 'early') return policy.early === 'restart' ? fresh : old;
  if (following === 'in-window') return policy.inWindow === 'old-expiry' ? old : fresh;
  return following === 'late' && policy.late === 'old-expiry' ? old : fresh;
}

/** The first day after `lastDay` ('MM-DD') of a year. */
function cutoffOf(year: number, lastDay: string): LocalDate {
  const month = Number(lastDay.slice(0, 2));
  const last = Math.min(Number(lastDay.slice(3)), daysInMonth(year, month));
  return addDays(day(`${year}-${lastDay.slice(0, 2)}-${String(last).padStart(2, '0')}`), 1);
}

function calendarEnd(from: LocalDate, policy: PolicyOf<'calendar'>): LocalDate {
  let year = Number(from.slice(0, 4)) - 1;
  while (from >= minus(cutoffOf(year, policy.lastDay), policy.minimum)) year += 1;
  return cutoffOf(year, policy.lastDay);
}

function termOf({ from, policy }: Earning, following: Following, previous: Cycle | null): Term {
  switch (policy.model) {
    case 'fixed':
    case 'fixed-keep': {
      const start = startOf(policy, from, following, previous);
      const kept = policy.model === 'fixed' && following === 'early' && policy.early === 'keep';
      return kept || start.expires === null
        ? start
        : { ...start, expires: plus(start.expires, policy.period, start.anchor) };
    }
    case 'calendar': {
      const expires = calendarEnd(from, policy);
      return { expires, anchor: dayOfMonth(expires) };
    }
    case 'printed':
      return startingOn(from);
    case 'perpetual': {
      const { confirm } = policy;
      return { expires: confirm && from < confirm.obtainedBefore ? confirm.before : null, anchor: dayOfMonth(from) };
    }
  }
}

/** How long before expiry renewing opens. */
function windowOf(policy: RenewalPolicy) {
  if (policy.model === 'calendar') return policy.minimum;
  return policy.model === 'perpetual' ? (policy.confirm?.window ?? null) : policy.window;
}

const graceOf = (policy: RenewalPolicy) => ('grace' in policy ? policy.grace : null);

const needsInitial = (policy: RenewalPolicy, following: Following) =>
  following === 'again' &&
  (policy.model === 'fixed-keep' || (policy.model === 'fixed' && policy.afterGrace === 'initial'));

/**
 * The term that an earned document gives, after the one that was held on that day. An add-on takes the expiry of its base
 * (`baseExpires`). A date on the document wins over both. A `printed` type without a date on the document is never valid.
 */
export function cycleAfter(previous: Cycle | null, earned: Earning, baseExpires: LocalDate | null = null): Cycle {
  const { from, printed, policy } = earned;
  const following = followingOf(from, previous);
  const own = termOf(earned, following, previous);
  const given = printed ?? baseExpires;
  const term = given === null || given === own.expires ? own : { expires: given, anchor: dayOfMonth(given) };
  const window = windowOf(policy);
  const grace = graceOf(policy);
  return {
    from,
    windowOpens: term.expires && window ? minus(term.expires, window) : null,
    expires: term.expires,
    graceEnds: term.expires && grace ? plus(term.expires, grace) : null,
    following,
    initialNeeded: needsInitial(policy, following),
    anchor: term.anchor,
  };
}
