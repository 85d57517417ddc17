import { type LocalDate, minus } from '@leerspoor/platform-contract';
import { type Activity, inOrder } from './activity.js';
import { type EarnedCycle } from './chain.js';
import { countedYear } from './cycle.js';
import { type Gap, gapTouches } from './gap.js';
import { meterOf } from './meter.js';
import { type PolicyOf } from './policy.js';
import { shared, type Span, united, without } from './span.js';

/** A stretch of holding something that has no document of its own. */
export interface DerivedCycle {
  from: LocalDate;
  windowOpens: LocalDate | null;
  expires: LocalDate | null;
  gaps: Gap[];
}

/** Of every year in which enough was done: from the day on which it was enough until the end of the next year. */
export function countCycles(policy: PolicyOf<'count'>, activities: readonly Activity[]): DerivedCycle[] {
  const years = new Map(
    inOrder(activities).map(({ on }) => {
      const year = countedYear(on, policy.lastDay);
      return [year.until, year] as const;
    }),
  );
  return [...years.values()].flatMap(({ from, until, next }) => {
    const metOn = meterOf(policy, { from, until }, activities, until)?.metOn ?? null;
    return metOn ? [{ from: metOn, windowOpens: minus(next, policy.window), expires: next, gaps: [] }] : [];
  });
}

/** One type that a composite asks, or one that does as well. */
export interface Held {
  cycles: readonly (Pick<EarnedCycle, 'from' | 'expires' | 'revokedOn'> & { gaps: readonly Gap[] })[];
  suspensions: readonly Span[];
}

/** The days on which somebody with these tokens was covered. */
export const coverOf = ({ cycles, suspensions }: Held, tokens: readonly string[]): Span[] =>
  without(
    cycles.flatMap(({ from, expires, revokedOn, gaps }) => {
      const until = revokedOn !== null && (expires === null || revokedOn < expires) ? revokedOn : expires;
      return without(
        [{ from, until }],
        gaps.filter((gap) => gapTouches(gap, tokens)),
      );
    }),
    suspensions,
  );

/**
 * The stretches in which all components cover; each component is a type with those that do as well. What depends on the
 * place of work (appointments) becomes a gap of that place, so that somebody who moves needs no new calculation.
 */
export function compositeCycles(
  policy: PolicyOf<'composite'>,
  components: readonly (readonly Held[])[],
): DerivedCycle[] {
  const places = [
    ...new Set(components.flat().flatMap(({ cycles }) => cycles.flatMap(({ gaps }) => gaps.flatMap(placesOf)))),
  ].toSorted();
  const coverAt = (tokens: readonly string[]) =>
    components
      .map((component) => united(component.flatMap((held) => coverOf(held, tokens))))
      .reduce(shared, [{ from: '1900-01-01' as LocalDate, until: null }]);
  const variants = [
    { at: null, spares: places, cover: coverAt([]) },
    ...places.map((at) => ({ at, spares: [], cover: coverAt([at]) })),
  ];
  return united(variants.flatMap(({ cover }) => cover)).map(({ from, until }) => ({
    from,
    windowOpens: until && minus(until, policy.window),
    expires: until,
    gaps: variants.flatMap(({ at, spares, cover }) =>
      without([{ from, until }], cover).map((gap) => ({
        part: 'appointment' as const,
        name: '',
        from: gap.from,
        until: gap.until === until ? null : gap.until,
        warns: minus(gap.from, policy.window),
        at,
        spares,
      })),
    ),
  }));
}

const placesOf = ({ at, spares }: Gap): string[] => [...(at === null ? [] : [at]), ...spares];
