import { addDays, addMonths, type LocalDate, plus, period, weekdayOf } from '@leerspoor/platform-contract';

/** How many people with a certificate a place must have. `endsOn`: first day on which it is not asked any more. */
export interface CoverageNeed {
  minimum: number;
  /** Monday is 1; null: every day. */
  weekdays: readonly number[] | null;
  appliesFrom: LocalDate;
  endsOn: LocalDate | null;
}

/** Why somebody does not count: the certificate, out of service, away, or exempt. */
export type LossReason = 'certificate' | 'leaves' | 'away' | 'exempt';

/** From a day on, until the next step of the same person, whether somebody counts at the place; `why` when not. */
export interface CountStep {
  personId: string;
  on: LocalDate;
  counts: boolean;
  why: LossReason | null;
}

/** Days on which nothing changes: `from` up to and without `until`. */
interface Stretch {
  from: LocalDate;
  until: LocalDate;
  /** Ids of who counts. */
  people: string[];
}

export interface CoverageState {
  status: 'ok' | 'breaks-soon' | 'broken';
  /** People who count on the day, or on the first day after it on which it is asked. */
  now: number;
  /** The first day on which there are too few; of one that is broken the day it broke, null when that is longer ago than was looked at. */
  breaksOn: LocalDate | null;
  /** How many there are left then, and who counted just before and then does not. */
  left: number | null;
  lost: { personId: string; why: LossReason }[];
  /** Per month ('YYYY-MM') the lowest number on a day that it is asked; null in a month without such a day. */
  months: { month: string; lowest: number | null }[];
}

/** How far ahead a place is warned of: section 1 of the specification. */
const warning = period('P3M');
export const monthsAhead = 12;

/** The first day that it is asked, from a day on and before another. */
function askedDay(need: CoverageNeed, from: LocalDate, until: LocalDate): LocalDate | null {
  const first = from < need.appliesFrom ? need.appliesFrom : from;
  const end = need.endsOn !== null && need.endsOn < until ? need.endsOn : until;
  for (let day = first; day < end && day < addDays(first, 7); day = addDays(day, 1))
    if (need.weekdays === null || need.weekdays.includes(weekdayOf(day))) return day;
  return null;
}

function stretchesOf(steps: readonly CountStep[], breaks: readonly LocalDate[], until: LocalDate): Stretch[] {
  const days = [...new Set([...breaks, ...steps.map(({ on }) => on)])].filter((day) => day < until).sort();
  const ordered = steps.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const counting = new Map<string, boolean>();
  let next = 0;
  return days.map((from, at) => {
    for (let step = ordered[next]; step && step.on <= from; step = ordered[(next += 1)])
      counting.set(step.personId, step.counts);
    const people = [...counting].flatMap(([id, counts]) => (counts ? [id] : []));
    return { from, until: days[at + 1] ?? until, people };
  });
}

const monthOf = (date: LocalDate) => date.slice(0, 7);
const firstOf = (month: string) => `${month}-01` as LocalDate;

/**
 * How a place stands as of a day and in the twelve months after it. `steps` begin some time before the day, and say of
 * everybody when they begin and cease to count; a place can be broken although nobody's certificate has ended yet
 * (vector 6 of the specification).
 */
export function coverageOn(need: CoverageNeed, steps: readonly CountStep[], asOf: LocalDate): CoverageState {
  const months = Array.from({ length: monthsAhead }, (_, ahead) => monthOf(addMonths(firstOf(monthOf(asOf)), ahead)));
  const until = addMonths(firstOf(monthOf(asOf)), monthsAhead);
  const asked = stretchesOf(steps, [asOf], until).flatMap((stretch) => {
    const on = askedDay(need, stretch.from, stretch.until);
    return on === null ? [] : [{ ...stretch, on, isShort: stretch.people.length < need.minimum }];
  });
  const lowest = (month: string) => {
    const counts = asked.flatMap(({ from, until: end, people }) => {
      const first = [from, firstOf(month), asOf].reduce((a, b) => (a > b ? a : b));
      const last = [end, addMonths(firstOf(month), 1)].reduce((a, b) => (a < b ? a : b));
      return askedDay(need, first, last) === null ? [] : [people.length];
    });
    return counts.length > 0 ? Math.min(...counts) : null;
  };
  const present = asked.findIndex(({ on }) => on >= asOf);
  const current = asked[present];
  const rest = { now: current?.people.length ?? 0, months: months.map((month) => ({ month, lowest: lowest(month) })) };
  if (!current) return { status: 'ok', breaksOn: null, left: null, lost: [], ...rest };
  const at = current.isShort
    ? asked.findLastIndex(({ isShort }, index) => index < present && !isShort) + 1
    : asked.findIndex(({ isShort }, index) => index > present && isShort);
  const broken = asked[at];
  if (!broken) return { status: 'ok', breaksOn: null, left: null, lost: [], ...rest };
  const before = asked[at - 1]?.people ?? [];
  const reason = (personId: string) =>
    steps.filter((step) => step.personId === personId && step.on <= broken.from && !step.counts).at(-1)?.why;
  const lost = before
    .filter((id) => !broken.people.includes(id))
    .map((personId) => ({ personId, why: reason(personId) ?? 'certificate' }));
  const soon = broken.on <= plus(asOf, warning);
  return {
    status: current.isShort ? 'broken' : soon ? 'breaks-soon' : 'ok',
    breaksOn: current.isShort && at === 0 ? null : broken.on,
    left: broken.people.length,
    lost,
    ...rest,
  };
}
