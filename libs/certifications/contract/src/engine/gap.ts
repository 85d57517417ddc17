import { z } from 'zod';
import { type LocalDate, minus, type Period, plus } from '@leerspoor/platform-contract';
import { type Activity, inOrder, sameName } from './activity.js';
import { appointedFor, type AppointmentFacts } from './appointment.js';
import { type Cycle } from './cycle.js';
import { type PolicyOf, type RenewalPolicy } from './policy.js';
import { type Span } from './span.js';

/** Something that goes with a certificate and can lack while that runs. */
export const Part = z.enum(['competence', 'confirmation', 'appointment']);
export type Part = z.infer<typeof Part>;

/**
 * Something that goes with a running certificate falls due on `from` and is done on `until` (null: not before it ends). When
 * that is later, the certificate does not cover in between; when it is sooner, it only said so in time, from `warns` on.
 */
export interface Gap extends Span {
  part: Part;
  /** The competence; empty for the others. */
  name: string;
  warns: LocalDate;
  /** Only for somebody who works there; null: for everybody … */
  at: string | null;
  /** … but those who work at one of these. */
  spares: readonly string[];
}

/** Whether a gap is about somebody; `tokens` as in `tokensOfPerson`. */
export const gapTouches = ({ at, spares }: Pick<Gap, 'at' | 'spares'>, tokens: readonly string[]): boolean =>
  (at === null || tokens.includes(at)) && !spares.some((token) => tokens.includes(token));

export interface PartFacts {
  activities: readonly Activity[];
  appointments: readonly AppointmentFacts[];
}

type Term = Pick<Cycle, 'from' | 'expires'>;
type Policy = PolicyOf<'competences' | 'confirmation' | 'appointment'>;

const daysOf = (activities: readonly Activity[], { from, expires }: Term, counts: (activity: Activity) => boolean) =>
  inOrder(activities)
    .filter((activity) => activity.on >= from && (expires === null || activity.on < expires) && counts(activity))
    .map(({ on }) => on);

/** A series that must go on every so often, from the certificate itself. `again`: it picks up after it was missed. */
function seriesDues({ from }: Term, every: Period, days: readonly LocalDate[], again: boolean): Span[] {
  const dues: Span[] = [{ from: plus(from, every), until: null }];
  for (const on of days) {
    const last = dues.at(-1) as Span;
    if (!again && on >= last.from) break;
    last.until = on;
    dues.push({ from: plus(on, every), until: null });
  }
  return dues;
}

/** For every end of something that holds: from when the next one holds. */
function coverDues({ from }: Term, held: readonly Span[]): Span[] {
  const ends = [from, ...held.flatMap(({ until }) => (until !== null && until > from ? [until] : []))];
  return [...new Set(ends)].map((end) => {
    const next = held.filter(({ until }) => until === null || until > end).map((span) => span.from);
    return { from: end, until: next.toSorted()[0] ?? null };
  });
}

/** Dues as gaps of this term; what falls due after it, or was done before it, is left out. */
const shaped = (dues: readonly Span[], term: Term, window: Period, more: Pick<Gap, 'part'> & Partial<Gap>): Gap[] =>
  dues
    .filter(
      ({ from, until }) => (term.expires === null || from < term.expires) && (until === null || until > term.from),
    )
    .map(({ from, until }) => ({
      name: '',
      at: null,
      spares: [],
      ...more,
      from,
      until: until !== null && term.expires !== null && until >= term.expires ? null : until,
      warns: minus(from, window),
    }));

function appointmentGaps(term: Term, window: Period, appointments: readonly AppointmentFacts[]): Gap[] {
  const held = appointments.flatMap((appointment) => {
    const span = appointedFor(appointment);
    return span ? [{ at: appointment.at, ...span }] : [];
  });
  const places = [...new Set(held.flatMap(({ at }) => at ?? []))].toSorted();
  const gaps = (at: string | null, spares: readonly string[]) =>
    shaped(
      coverDues(
        term,
        held.filter((one) => one.at === null || one.at === at),
      ),
      term,
      window,
      { part: 'appointment', at, spares },
    );
  return [...gaps(null, places), ...places.flatMap((place) => gaps(place, []))];
}

function gapsFor(policy: Policy, term: Term, { activities, appointments }: PartFacts): Gap[] {
  switch (policy.model) {
    case 'competences':
      return policy.competences.flatMap(({ name, every }) => {
        if (every === null) return [];
        const days = daysOf(activities, term, ({ kind, subject }) => kind === 'competence' && sameName(subject, name));
        return shaped(seriesDues(term, every, days, true), term, policy.window, { part: 'competence', name });
      });
    case 'confirmation': {
      const days = daysOf(activities, term, ({ kind }) => kind === 'confirmation');
      return shaped(seriesDues(term, policy.every, days, false), term, policy.window, { part: 'confirmation' });
    }
    case 'appointment':
      return appointmentGaps(term, policy.window, appointments);
  }
}

/** When something lacks that goes with a certificate, in order: nothing for models without parts. */
export function gapsOf(policy: RenewalPolicy, term: Term, facts: PartFacts): Gap[] {
  if (policy.model !== 'competences' && policy.model !== 'confirmation' && policy.model !== 'appointment') return [];
  return gapsFor(policy, term, facts).toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** How one part stands: when it was done last (the certificate itself counts), and the first day on which it lacks. */
export interface PartState {
  part: Part;
  name: string;
  doneOn: LocalDate | null;
  /** Null: not before the certificate ends. */
  lacksFrom: LocalDate | null;
  lacking: boolean;
}

/** The parts of a running certificate as they stand on a day. */
export function partsOn(
  policy: RenewalPolicy,
  term: Term,
  facts: PartFacts,
  tokens: readonly string[],
  date: LocalDate,
): PartState[] {
  const gaps = gapsOf(policy, term, facts).filter((gap) => gapTouches(gap, tokens));
  const state = (part: Part, name: string, days: readonly LocalDate[]): PartState => {
    const own = gaps.filter((gap) => gap.part === part && sameName(gap.name, name));
    const next = own.find(({ until }) => until === null || until > date) ?? null;
    return {
      part,
      name,
      doneOn: days.filter((on) => on <= date).at(-1) ?? null,
      lacksFrom: next?.from ?? null,
      lacking: next !== null && next.from <= date,
    };
  };
  const done = (counts: (activity: Activity) => boolean) => [term.from, ...daysOf(facts.activities, term, counts)];
  switch (policy.model) {
    case 'competences':
      return policy.competences.map(({ name }) =>
        state(
          'competence',
          name,
          done(({ kind, subject }) => kind === 'competence' && sameName(subject, name)),
        ),
      );
    case 'confirmation':
      return [
        state(
          'confirmation',
          '',
          done(({ kind }) => kind === 'confirmation'),
        ),
      ];
    case 'appointment':
      return [state('appointment', '', [])];
    default:
      return [];
  }
}
