import { z } from 'zod';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Gap } from './gap.js';
import { isIn, sooner, type Span } from './span.js';

/**
 * How things stand with one person and one type on a day (specification, section 2).
 * missing: in lead time while the day is before `due`, overdue from then · waiting: handed in, to be checked by HR ·
 * incomplete: it runs, but something that goes with it lacks, such as a signed appointment · in-grace: not valid any more, a
 * mere renewal is still enough · future: obtained after the day that is asked for.
 */
export const CertificateStatus = z.enum([
  'not-required',
  'exempt',
  'missing',
  'waiting',
  'valid',
  'renewal-open',
  'incomplete',
  'in-grace',
  'expired',
  'suspended',
  'revoked',
  'future',
]);
export type CertificateStatus = z.infer<typeof CertificateStatus>;

/** A requirement that names this person. `due` is the first day on which lacking it counts. */
export interface Demand extends Span {
  due: LocalDate;
  blocksWork: boolean;
}

/** A checked certificate of this type, or of another that satisfies it (`own` false). */
export interface Holding {
  id: string;
  own: boolean;
  from: LocalDate;
  windowOpens: LocalDate | null;
  expires: LocalDate | null;
  graceEnds: LocalDate | null;
  revokedOn: LocalDate | null;
  /** Suspensions of the type that it is of. */
  suspensions: readonly Span[];
  /** What goes with it and can lack, as far as it touches this person. */
  gaps: readonly Pick<Gap, 'from' | 'until' | 'warns'>[];
}

/** Everything that decides about one cell of the matrix. */
export interface CellFacts {
  demands: readonly Demand[];
  /** Somebody must hold this type. Where the company has not said so yet, whoever holds one is expected to keep it. */
  typeInDemand: boolean;
  exemptions: readonly Span[];
  holdings: readonly Holding[];
  /** Days of documents that were handed in and wait for HR. */
  waiting: readonly LocalDate[];
  /** Times under the eye of a mentor: what lacks does not block then. */
  supervisions: readonly Span[];
  /** First day on which this person is old enough for the type; null when that is not known to be still to come. */
  oldEnoughOn: LocalDate | null;
}

export interface CellStatus {
  status: CertificateStatus;
  /** The certificate that the status is about. */
  holding: Holding | null;
  /** First day on which it does not cover any more: the end of the document, or sooner when something else will lack. */
  ends: LocalDate | null;
  /** missing: due · incomplete: since · in-grace: grace ends · suspended, exempt: first day it is over · revoked: since · waiting: day obtained. */
  date: LocalDate | null;
  required: boolean;
  /** Required, or held of a type that nobody asks for yet: its end is somebody's business. */
  wanted: boolean;
  /** Valid on this day, by itself or through another type. */
  covers: boolean;
  /** May not do the work today: for lack of it, or for being too young. */
  blocked: boolean;
  /** Works under a mentor today, so that what lacks does not block. */
  supervised: boolean;
  /** Wanted, and too young for it. */
  tooYoung: boolean;
  /** A newer document waits to be checked. */
  waiting: boolean;
}

/** The open-ended one, or the one that ends last, of those that cover the day. */
function muteOn(spans: readonly Span[], date: LocalDate): Span | null {
  const now = spans.filter((span) => isIn(span, date));
  return now.reduce<Span | null>(
    (best, span) => (best && (best.until === null || (span.until !== null && span.until <= best.until)) ? best : span),
    null,
  );
}

type HeldStatus = 'valid' | 'renewal-open' | 'incomplete' | 'suspended' | 'revoked' | 'in-grace' | 'expired' | 'future';

function statusOfHolding(holding: Holding, date: LocalDate): HeldStatus {
  const { from, windowOpens, expires, graceEnds, revokedOn, suspensions, gaps } = holding;
  if (from > date) return 'future';
  const running = expires === null || date < expires;
  if (revokedOn !== null && revokedOn <= date) return running ? 'revoked' : 'expired';
  if (!running) return graceEnds !== null && date < graceEnds ? 'in-grace' : 'expired';
  if (suspensions.some((span) => isIn(span, date))) return 'suspended';
  const open = openGaps(gaps, date);
  if (open.some((gap) => gap.from <= date)) return 'incomplete';
  const opens = open.some(({ warns }) => warns <= date) || (windowOpens !== null && windowOpens <= date);
  return opens ? 'renewal-open' : 'valid';
}

/** What is not done yet on a day. */
const openGaps = (gaps: Holding['gaps'], date: LocalDate) => gaps.filter(({ until }) => until === null || date < until);

const firstOf = (gaps: Holding['gaps']) =>
  gaps.reduce<LocalDate | null>((first, { from }) => sooner(first, from), null);

const covering = (status: HeldStatus | undefined) => status === 'valid' || status === 'renewal-open';

/** The end of the document; while it covers, of something that goes with it when that lacks sooner. */
const endOf = (holding: Holding, status: HeldStatus, date: LocalDate) =>
  covering(status) ? sooner(holding.expires, firstOf(openGaps(holding.gaps, date))) : holding.expires;

/** Lower speaks first. What covers goes before what was lost, what was lost before what is still to come. */
const rank: Record<HeldStatus, number> = {
  valid: 0,
  'renewal-open': 1,
  incomplete: 2,
  suspended: 3,
  revoked: 4,
  'in-grace': 4,
  expired: 4,
  future: 5,
};
const never = '9999-12-31';

interface Judged {
  holding: Holding;
  status: HeldStatus;
  ends: LocalDate | null;
}

/** Own before another type's; of what runs, the longest; of what was lost, the latest; of what is to come, the first. */
function compare(a: Judged, b: Judged): number {
  const order = rank[a.status] - rank[b.status];
  if (order !== 0) return order;
  if (a.holding.own !== b.holding.own) return a.holding.own ? -1 : 1;
  const running = rank[a.status] <= 3;
  const [x, y] = running ? [a.ends ?? never, b.ends ?? never] : [a.holding.from, b.holding.from];
  const byDate = x === y ? 0 : x < y ? 1 : -1;
  if (byDate !== 0) return a.status === 'future' ? -byDate : byDate;
  return a.holding.id < b.holding.id ? -1 : 1;
}

function best(facts: CellFacts, date: LocalDate, required: boolean): Judged | null {
  const begun =
    facts.holdings.some(({ own, from }) => own && from <= date) || facts.waiting.some((from) => from <= date);
  const useOthers = required || begun;
  const judged = facts.holdings
    .filter(({ own }) => own || useOthers)
    .map((holding): Judged => {
      const status = statusOfHolding(holding, date);
      return { holding, status, ends: endOf(holding, status, date) };
    });
  return judged.toSorted(compare)[0] ?? null;
}

function firstDue(demands: readonly Demand[]): LocalDate | null {
  return demands.reduce<LocalDate | null>((due, demand) => (due === null || demand.due < due ? demand.due : due), null);
}

function dateOf(status: HeldStatus, holding: Holding, date: LocalDate): LocalDate | null {
  if (status === 'in-grace') return holding.graceEnds;
  if (status === 'incomplete') return firstOf(openGaps(holding.gaps, date));
  if (status === 'suspended') return muteOn(holding.suspensions, date)?.until ?? null;
  return status === 'revoked' ? holding.revokedOn : null;
}

const givesWayToWaiting = (status: HeldStatus | undefined) =>
  status === undefined || ['renewal-open', 'incomplete', 'in-grace', 'expired', 'future'].includes(status);

/** The status of a cell: a pure function of its facts and a day, so that the matrix can be shown as of any date. */
export function statusOf(facts: CellFacts, date: LocalDate): CellStatus {
  const demands = facts.demands.filter((demand) => isIn(demand, date));
  const required = demands.length > 0;
  const found = best(facts, date, required);
  const handedIn = facts.waiting
    .filter((from) => from <= date && (!found || found.status === 'future' || from > found.holding.from))
    .toSorted()
    .at(-1);
  const exemption = muteOn(facts.exemptions, date);
  const isCovered = covering(found?.status);
  const lacks = demands.some(({ blocksWork, due }) => blocksWork && due <= date) && !isCovered;
  const supervised = facts.supervisions.some((span) => isIn(span, date));
  const wanted = required || (!facts.typeInDemand && facts.holdings.some(({ own, from }) => own && from <= date));
  const tooYoung = wanted && facts.oldEnoughOn !== null && facts.oldEnoughOn > date;
  const common = {
    holding: found?.holding ?? null,
    ends: found?.ends ?? null,
    required,
    wanted,
    covers: isCovered,
    blocked: (lacks || tooYoung) && !exemption && !supervised,
    supervised,
    tooYoung,
    waiting: handedIn !== undefined,
  };
  // What is added stands before the spread: behind it, it costs V8 six times as much, and this runs for every cell.
  if (exemption && common.wanted) return { status: 'exempt', date: exemption.until, ...common };
  if (handedIn && givesWayToWaiting(found?.status)) return { status: 'waiting', date: handedIn, ...common };
  if (found && (found.status !== 'future' || !required))
    return { status: found.status, date: dateOf(found.status, found.holding, date), ...common };
  return { status: required ? 'missing' : 'not-required', date: firstDue(demands), ...common };
}
