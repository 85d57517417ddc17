import { type LocalDate } from '@leerspoor/platform-contract';

/** A stretch of days; `until` is the first day outside it, null is open-ended. */
export interface Span {
  from: LocalDate;
  until: LocalDate | null;
}

export const isIn = ({ from, until }: Span, date: LocalDate): boolean =>
  from <= date && (until === null || date < until);

/** The earlier of two ends; null never ends. */
export const sooner = (a: LocalDate | null, b: LocalDate | null): LocalDate | null =>
  a === null ? b : b === null || a < b ? a : b;

const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);
const isReal = ({ from, until }: Span) => until === null || from < until;

/** The days that at least one of them covers: in order, without overlap, nothing side by side. */
export function united(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const { from, until } of spans.filter(isReal).toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = all.at(-1);
    if (last && (last.until === null || from <= last.until)) {
      last.until = last.until === null || until === null ? null : later(last.until, until);
    } else {
      all.push({ from, until });
    }
  }
  return all;
}

/** The days that both cover. */
export const shared = (a: readonly Span[], b: readonly Span[]): Span[] =>
  united(
    united(a).flatMap((one) =>
      united(b).map((other) => ({ from: later(one.from, other.from), until: sooner(one.until, other.until) })),
    ),
  );

/** The days that the first covers and the others do not. */
export function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  const gone = united(others);
  return united(spans).flatMap((span) => {
    const left: Span[] = [];
    let from: LocalDate | null = span.from;
    for (const other of gone) {
      if (from === null) break;
      if (other.from > from) left.push({ from, until: sooner(other.from, span.until) });
      if (other.until === null) from = null;
      else if (other.until > from) from = other.until;
      if (from !== null && span.until !== null && from >= span.until) break;
    }
    if (from !== null && (span.until === null || from < span.until)) left.push({ from, until: span.until });
    return left.filter(isReal);
  });
}
