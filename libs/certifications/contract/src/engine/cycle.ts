import {
  addDays,
  day,
  dayOfMonth,
  daysInMonth,
  type LocalDate,
  minus,
  type Period,
  plus,
} from '@leerspoor/platform-contract';
import { type PolicyOf, type RenewalPolicy } from './policy.js';

/** How an earned document follows on the one before: first of all, or renewed before, inside or after the window. */
export type Following = 'first' | 'early' | 'in-window' | 'late' | 'again';

/** One term of one certificate. `expires` is the first day on which it is not valid; null means never. */
export interface Cycle {
  from: LocalDate;
  windowOpens: LocalDate | null;
  expires: LocalDate | null;
  /** First day on which a renewal is not enough any more; null without grace time. */
  graceEnds: LocalDate | null;
  /** The day from which the term counts: the old expiry where a renewal goes on from it. */
  countsFrom: LocalDate;
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

interface Term {
  countsFrom: LocalDate;
  expires: LocalDate | null;
  anchor: number;
}

/** Models whose documents last for a period. */
type Timed = Extract<RenewalPolicy, { period: Period }>;

function followingOf(from: LocalDate, previous: Cycle | null): Following {
  if (!previous?.expires) return 'first';
  if (previous.windowOpens !== null && from < previous.windowOpens) return 'early';
  if (from < previous.expires) return 'in-window';
  return previous.graceEnds !== null && from < previous.graceEnds ? 'late' : 'again';
}

interface Start {
  on: LocalDate;
  anchor: number;
}

const startingOn = (on: LocalDate): Start => ({ on, anchor: dayOfMonth(on) });

/** The day from which a period counts. */
function startOf(policy: Timed, from: LocalDate, following: Following, previous: Cycle | null): Start {
  const fresh = startingOn(from);
  if (!previous?.expires) return fresh;
  const old = { on: previous.expires, anchor: previous.anchor };
  if (following === 'in-window') return policy.model === 'fixed-keep' || policy.inWindow === 'old-expiry' ? old : fresh;
  if (policy.model !== 'fixed') return fresh;
  if (following === 'early') return policy.early === 'restart' ? fresh : old;
  return following === 'late' && policy.late === 'old-expiry' ? old : fresh;
}

/** The first day after `lastDay` ('MM-DD') of a year. */
export function cutoffOf(year: number, lastDay: string): LocalDate {
  const month = Number(lastDay.slice(0, 2));
  const last = Math.min(Number(lastDay.slice(3)), daysInMonth(year, month));
  return addDays(day(`${year}-${lastDay.slice(0, 2)}-${String(last).padStart(2, '0')}`), 1);
}

function calendarEnd(from: LocalDate, policy: PolicyOf<'calendar'>): LocalDate {
  let year = Number(from.slice(0, 4)) - 1;
  while (from >= minus(cutoffOf(year, policy.lastDay), policy.minimum)) year += 1;
  return cutoffOf(year, policy.lastDay);
}

/** The year, counted to `lastDay`, that a day is in: from its first day to the first day of the next. */
export function countedYear(on: LocalDate, lastDay: string): { from: LocalDate; until: LocalDate; next: LocalDate } {
  const year = Number(on.slice(0, 4));
  const ends = on < cutoffOf(year, lastDay) ? year : year + 1;
  return { from: cutoffOf(ends - 1, lastDay), until: cutoffOf(ends, lastDay), next: cutoffOf(ends + 1, lastDay) };
}

function expiresOf(earning: Earning, following: Following, start: Start): LocalDate | null {
  const { from, policy } = earning;
  switch (policy.model) {
    case 'calendar':
      return calendarEnd(from, policy);
    case 'count':
      return countedYear(from, policy.lastDay).next;
    case 'printed':
    case 'composite':
      return from;
    case 'perpetual':
      return policy.confirm && from < policy.confirm.obtainedBefore ? policy.confirm.before : null;
    case 'fixed':
      if (following === 'early' && policy.early === 'keep') return start.on;
      return plus(start.on, policy.period, start.anchor);
    default:
      return plus(start.on, policy.period, start.anchor);
  }
}

function termOf(earning: Earning, following: Following, previous: Cycle | null): Term {
  const { from, policy } = earning;
  const start = 'period' in policy ? startOf(policy, from, following, previous) : startingOn(from);
  const expires = expiresOf(earning, following, start);
  const isYearly = policy.model === 'calendar' || policy.model === 'count';
  return { countsFrom: start.on, expires, anchor: isYearly && expires ? dayOfMonth(expires) : start.anchor };
}

/** How long before expiry renewing opens. */
function windowOf(policy: RenewalPolicy) {
  if (policy.model === 'calendar') return policy.minimum;
  return policy.model === 'perpetual' ? (policy.confirm?.window ?? null) : policy.window;
}

const graceOf = (policy: RenewalPolicy) => ('grace' in policy ? policy.grace : null);

const needsInitial = (policy: RenewalPolicy, following: Following) =>
  following === 'again' &&
  (policy.model === 'fixed-keep' || ('afterGrace' in policy && policy.afterGrace === 'initial'));

/**
 * The term that an earned document gives, after the one that was held on that day. An add-on takes the expiry of its base
 * (`baseExpires`). A date on the document wins over both. A `printed` type without a date on the document is never valid.
 */
export function cycleAfter(previous: Cycle | null, earned: Earning, baseExpires: LocalDate | null = null): Cycle {
  const { from, printed, policy } = earned;
  const following = followingOf(from, previous);
  const own = termOf(earned, following, previous);
  const given = printed ?? baseExpires;
  const term = given === null || given === own.expires ? own : { ...own, expires: given, anchor: dayOfMonth(given) };
  const window = windowOf(policy);
  const grace = graceOf(policy);
  return {
    from,
    windowOpens: term.expires && window ? minus(term.expires, window) : null,
    expires: term.expires,
    graceEnds: term.expires && grace ? plus(term.expires, grace) : null,
    countsFrom: term.countsFrom,
    following,
    initialNeeded: needsInitial(policy, following),
    anchor: term.anchor,
  };
}
