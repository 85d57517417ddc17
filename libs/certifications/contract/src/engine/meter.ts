import { addDays, daysBetween, type LocalDate, minus } from '@leerspoor/platform-contract';
import { type Activity, activityKindsOf, inOrder, sameName } from './activity.js';
import { countedYear, type Cycle } from './cycle.js';
import { type PolicyOf, type RenewalPolicy } from './policy.js';
import { oneIsEnough, type QuotaKind, quotasOf } from './quota.js';
import { isIn, type Span } from './span.js';

/** How far one thing is that a term asks. */
export interface Quota {
  kind: QuotaKind;
  name: string;
  required: number;
  done: number;
  /** Never negative. */
  missing: number;
}

/** Why an activity does not count: another kind, outside the term, not in the register, a repeat too many, too much e-learning, a competence that the type does not know. */
export type Rejection = 'kind' | 'outside' | 'not-registered' | 'repeat' | 'elearning' | 'unknown';

export interface Weighed {
  id: string;
  rejected: Rejection | null;
}

/** What was done of what a term asks, on a day. */
export interface Meter {
  /** The days that count; `until` is the first that does not. */
  from: LocalDate;
  until: LocalDate;
  quotas: Quota[];
  /** One of the quotas is enough. */
  oneIsEnough: boolean;
  elearning: { done: number; max: number } | null;
  met: boolean;
  /** The activity of which day made it complete. */
  metOn: LocalDate | null;
  /** Every activity up to the day, in the order in which they count. */
  activities: Weighed[];
  /** Last day on which a course still counts in time. */
  lastDay: LocalDate;
  /** Of the first quota: what an even pace would have brought by now. */
  expected: number;
  /** Not complete, and less than an even pace. */
  behind: boolean;
}

const round = (amount: number) => Math.round(amount * 100) / 100;

/** Repeats and caps, which look at what was counted before. */
class Tally {
  private readonly courses = new Map<string, number>();
  elearning = 0;

  constructor(
    private readonly policy: RenewalPolicy,
    private readonly term: Span,
  ) {}

  weigh(activity: Activity): Rejection | null {
    const rejected = this.rejectionOf(activity);
    if (rejected === null) {
      this.elearning += activity.elearning;
      this.courses.set(activity.course, this.timesOf(activity) + 1);
    }
    return rejected;
  }

  private timesOf({ course }: Activity) {
    return course === '' ? 0 : (this.courses.get(course) ?? 0);
  }

  private rejectionOf(activity: Activity): Rejection | null {
    const { policy } = this;
    if (!activityKindsOf(policy.model).includes(activity.kind)) return 'kind';
    if (!isIn(this.term, activity.on)) return 'outside';
    if ('registeredOnly' in policy && policy.registeredOnly && !activity.registered) return 'not-registered';
    if (policy.model === 'competences')
      return policy.competences.some(({ name }) => sameName(name, activity.subject)) ? null : 'unknown';
    return policy.model === 'hours' ? this.rejectionOfHours(activity, policy) : null;
  }

  private rejectionOfHours(activity: Activity, { maxRepeats, maxElearning }: PolicyOf<'hours'>): Rejection | null {
    if (maxRepeats !== null && this.timesOf(activity) > maxRepeats) return 'repeat';
    const tooMuch = maxElearning !== null && round(this.elearning + activity.elearning) > maxElearning;
    return tooMuch && activity.elearning > 0 ? 'elearning' : null;
  }
}

const isMet = (quotas: readonly Quota[], one: boolean) =>
  one ? quotas.some(({ missing }) => missing === 0) : quotas.every(({ missing }) => missing === 0);

/**
 * What was done up to a day of what a term asks. Activities count in the order of their days; one beyond a cap does not count
 * at all. Null for models that ask nothing. A surplus is of no use: the next term starts at zero.
 */
export function meterOf(
  policy: RenewalPolicy,
  term: { from: LocalDate; until: LocalDate },
  activities: readonly Activity[],
  date: LocalDate,
): Meter | null {
  const rules = quotasOf(policy);
  if (rules.length === 0) return null;
  const one = oneIsEnough(policy);
  const tally = new Tally(policy, term);
  const done = rules.map(() => 0);
  const quotas = (): Quota[] =>
    rules.map(({ kind, name, required }, at) => {
      const sum = round(done[at] as number);
      return { kind, name, required, done: sum, missing: round(Math.max(0, required - sum)) };
    });
  let metOn: LocalDate | null = null;
  const weighed = inOrder(activities.filter(({ on }) => on <= date)).map((activity): Weighed => {
    const rejected = tally.weigh(activity);
    if (rejected === null) {
      rules.forEach(({ of }, at) => (done[at] = (done[at] as number) + of(activity)));
      if (metOn === null && isMet(quotas(), one)) metOn = activity.on;
    }
    return { id: activity.id, rejected };
  });
  const reached = quotas();
  const met = isMet(reached, one);
  const first = reached[0] as Quota;
  const expected = expectedBy(term, date, first.required);
  const bookBefore = 'bookBefore' in policy ? policy.bookBefore : null;
  return {
    ...term,
    quotas: reached,
    oneIsEnough: one,
    elearning:
      policy.model === 'hours' && policy.maxElearning !== null
        ? { done: round(tally.elearning), max: policy.maxElearning }
        : null,
    met,
    metOn,
    activities: weighed,
    lastDay: addDays(bookBefore === null ? term.until : minus(term.until, bookBefore), -1),
    expected,
    behind: !met && (first.missing === 0 || first.done < expected),
  };
}

function expectedBy({ from, until }: { from: LocalDate; until: LocalDate }, date: LocalDate, required: number): number {
  const whole = daysBetween(from, until);
  const gone = Math.min(whole, Math.max(0, daysBetween(from, date)));
  return whole <= 0 ? required : round((required * gone) / whole);
}

/**
 * The days that a meter looks at: the term of the certificate that was held; once that has ended, the same length back from
 * the day; for what is counted per year, the year. Null when there is nothing to count for yet.
 */
export function meterTerm(
  policy: RenewalPolicy,
  held: Pick<Cycle, 'countsFrom' | 'expires'> | null,
  date: LocalDate,
): { from: LocalDate; until: LocalDate } | null {
  if (policy.model === 'count') {
    const { from, until } = countedYear(date, policy.lastDay);
    return { from, until };
  }
  if (!('period' in policy) || !held?.expires) return null;
  if (held.expires > date) return { from: held.countsFrom, until: held.expires };
  const until = addDays(date, 1);
  return { from: minus(until, policy.period), until };
}
