import { addDays, daysBetween, earliest, type LocalDate } from '@leerspoor/platform-contract';
import {
  type Audience,
  type Due,
  type Ladder,
  type ReminderKind,
  type ReminderPolicy,
  type Step,
  type Weight,
} from '@leerspoor/reminders-contract';
import { type Calendar, firstOpenDay, isOpen, startOfClosing, type WallTime } from './calendar.rules.js';
import { type DaySpan } from '../due/due-source.js';
import { type Circle, hasLeft, recipientsOf } from './circle.rules.js';
import { firstDueDay, lastDueDay, lastReached, type Reached } from './ladder.rules.js';

/** How long ago a step may have come and still be said; what is older is written down as missed. */
export const catchUpDays = 6;

/** How far a company is: the day of every kind before which steps are silent, and the last day that was planned. */
export interface Progress {
  floors: Readonly<Partial<Record<ReminderKind, LocalDate>>>;
  plannedUntil: LocalDate | null;
}

export interface Company extends Progress {
  calendar: Calendar;
  circle: Circle;
}

/** One thing to say to one person. */
export interface Planned {
  /** Unique in the company: kind / subject / due day / step / recipient. */
  key: string;
  due: Due;
  step: string;
  /** The first day on which it could be said. */
  on: LocalDate;
  weight: Weight;
  audience: Audience;
  recipientId: string;
  /** Too late to be said: only to be written down. */
  missed: boolean;
}

/** What has come up, with the id of the delivery that it becomes. */
export interface Fresh extends Planned {
  id: string;
}

/** What HR reads once of what was over, or legally close to it, when a kind began. */
const overview: Step = { offset: 'overview', tell: ['hr'], weight: 'normal' };
const inOrder: readonly Audience[] = ['person', 'lead', 'owner', 'hr'];

/** The step that speaks for a fact: the last that has come, unless it came before the floor. */
function speakingStep(due: Due, policy: ReminderPolicy, floors: Progress['floors'], today: LocalDate): Reached | null {
  const ladder = due.ladder ?? policy[due.kind];
  const reached = lastReached(ladder, due.dueOn, today);
  if (reached === null || due.muted !== undefined) return null;
  const general = floors[due.kind];
  const floor = due.since !== undefined && (general === undefined || due.since > general) ? due.since : general;
  if (floor === undefined || (reached.on >= floor && due.dueOn >= floor)) return reached;
  const pressing = due.dueOn < floor || reached.step.weight === 'legal';
  return pressing ? { step: overview, on: floor, name: overview.offset } : null;
}

/** The facts that may have something to say on a day: a cheap sieve, so that people are only looked up for those. */
export function speaking(
  dues: readonly Due[],
  policy: ReminderPolicy,
  today: LocalDate,
  { floors, plannedUntil, calendar }: Omit<Company, 'circle'>,
): Due[] {
  const fresh = startOfClosing(calendar, addDays(today, -catchUpDays));
  return dues.filter((due) => {
    const step = speakingStep(due, policy, floors, today);
    return step !== null && (step.on >= fresh || plannedUntil === null || step.on > plannedUntil);
  });
}

/**
 * The due days on which a fact with this ladder may have something to say: `speaking` finds none on another day, whenever the
 * fact became known. What is over is always among them, as are the days before what is legal: they may have the overview.
 */
export function speakingDays(
  ladder: Ladder,
  today: LocalDate,
  { plannedUntil, calendar }: Pick<Company, 'plannedUntil' | 'calendar'>,
): DaySpan[] {
  const fresh = startOfClosing(calendar, addDays(today, -catchUpDays));
  return spansOf(ladder, today, plannedUntil === null ? null : earliest(fresh, addDays(plannedUntil, 1)));
}

/** Of the last question: companies mostly have the ladders of the product, and were planned until the same day. */
const lastSpans = new WeakMap<Ladder, { today: LocalDate; oldest: LocalDate | null; spans: DaySpan[] }>();

function spansOf(ladder: Ladder, today: LocalDate, oldest: LocalDate | null): DaySpan[] {
  const known = lastSpans.get(ladder);
  if (known?.today === today && known.oldest === oldest) return known.spans;
  const steps = ladder.map((step): DaySpan => {
    const until = lastDueDay(step.offset, today);
    const always = oldest === null || step.every !== undefined || step.weight === 'legal';
    return { from: always ? null : firstDueDay(step.offset, oldest), until };
  });
  const spans = [{ from: null, until: today }, ...steps.filter(({ from, until }) => from === null || from <= until)];
  lastSpans.set(ladder, { today, oldest, spans });
  return spans;
}

/** What is said about the same thing to the same person: of that only the last word goes out. */
export const threadOf = (recipientId: string, { kind, subjectId }: Pick<Due, 'kind' | 'subjectId'>): string =>
  `${kind}/${subjectId}/${recipientId}`;

/** Where the task of somebody who hears of it is. */
export const linkOf = ({ link }: Due, audience: Audience): string =>
  audience === 'person' ? link.person : link.others;

/** Said once, it is said to an audience: who becomes lead or HR later does not hear old steps again. */
export const markOf = (said: {
  kind: string;
  subjectId: string;
  dueOn: string;
  step: string;
  audience: Audience;
}): string => `${said.kind}/${said.subjectId}/${said.dueOn}/${said.step}#${said.audience}`;

/** The mark of what was said under a key: all of it but the recipient. */
export const markOfKey = (key: string, audience: Audience): string =>
  `${key.slice(0, key.lastIndexOf('/'))}#${audience}`;

/** Of the facts that speak, those of which some audience has not heard the step yet. */
export const unsaid = (
  dues: readonly Due[],
  policy: ReminderPolicy,
  sent: ReadonlySet<string>,
  today: LocalDate,
  { floors }: Pick<Progress, 'floors'>,
): Due[] =>
  dues.filter((due) => {
    const reached = speakingStep(due, policy, floors, today);
    return (
      reached !== null &&
      !reached.step.tell.every((audience) => sent.has(markOf({ ...due, step: reached.name, audience })))
    );
  });

function say(
  due: Due,
  { step, on: came, name }: Reached,
  sent: ReadonlySet<string>,
  company: Company,
  today: LocalDate,
): Planned[] {
  const on = firstOpenDay(company.calendar, came);
  const missed = daysBetween(on, today) > catchUpDays;
  if (on > today || (missed && company.plannedUntil !== null && on <= company.plannedUntil)) return [];
  const said = new Map<string, Planned>();
  for (const audience of inOrder) {
    if (!step.tell.includes(audience) || sent.has(markOf({ ...due, step: name, audience }))) continue;
    for (const recipientId of recipientsOf(company.circle, audience, due, today)) {
      if (said.has(recipientId) || hasLeft(company.circle, recipientId, today)) continue;
      const key = `${due.kind}/${due.subjectId}/${due.dueOn}/${name}/${recipientId}`;
      const heardAs = recipientId === due.personId ? 'person' : audience;
      said.set(recipientId, { key, due, step: name, on, weight: step.weight, audience: heardAs, recipientId, missed });
    }
  }
  return [...said.values()].filter(({ key }) => !sent.has(key));
}

/**
 * What must be said now: the one function behind the tick and the preview (specification of reminders). Of the steps that have
 * come only the last speaks; nothing outside the hours of the company; nothing that `sent` holds (keys, and marks of the
 * audiences that heard a step); what is older than the catch-up comes back as missed. Running it twice, or late, changes
 * nothing but that.
 */
export function plan(
  dues: readonly Due[],
  policy: ReminderPolicy,
  sent: ReadonlySet<string>,
  now: WallTime,
  company: Company,
): Planned[] {
  if (!isOpen(company.calendar, now)) return [];
  return speaking(dues, policy, now.day, company)
    .filter((due) => !hasLeft(company.circle, due.personId, now.day))
    .flatMap((due) => say(due, speakingStep(due, policy, company.floors, now.day) as Reached, sent, company, now.day));
}
