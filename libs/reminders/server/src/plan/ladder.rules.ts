import {
  addDays,
  addMonths,
  dayOfMonth,
  daysBetween,
  type LocalDate,
  partsOf,
  type Period,
} from '@leerspoor/platform-contract';
import { type Ladder, nominalDays, type Step, stepDay } from '@leerspoor/reminders-contract';

/** A step that has come. */
export interface Reached {
  step: Step;
  /** The day on which it came. */
  on: LocalDate;
  /** Its name in the key: the offset, and for a repetition which one ('P1W+3'). */
  name: string;
}

/** The last of the repetitions that have come by `today`. */
function lastRepetition(step: Step, first: LocalDate, today: LocalDate): Reached {
  const { months, days } = partsOf(step.every as Period);
  const at = (n: number) => addDays(months === 0 ? first : addMonths(first, months * n, dayOfMonth(first)), days * n);
  let count = Math.ceil(daysBetween(first, today) / nominalDays(step.every as Period)) + 1;
  while (count > 0 && at(count) > today) count -= 1;
  return { step, on: at(count), name: count === 0 ? step.offset : `${step.offset}+${count}` };
}

function climb(ladder: Ladder, dueOn: LocalDate, today: LocalDate): Reached | null {
  for (let at = ladder.length - 1; at >= 0; at -= 1) {
    const step = ladder[at] as Step;
    const on = stepDay(dueOn, step.offset);
    if (on <= today)
      return step.every === undefined ? { step, on, name: step.offset } : lastRepetition(step, on, today);
  }
  return null;
}

interface Memory {
  today: LocalDate;
  reached: Map<LocalDate, Reached | null>;
}

const memories = new WeakMap<Ladder, Memory>();
const met = new WeakSet<Ladder>();

function memoryOf(ladder: Ladder, today: LocalDate): Memory | undefined {
  const memory = memories.get(ladder);
  if (memory?.today === today) return memory;
  // A ladder that only one fact has is not worth a memory.
  if (memory === undefined && !met.has(ladder)) {
    met.add(ladder);
    return undefined;
  }
  const fresh: Memory = { today, reached: new Map() };
  memories.set(ladder, fresh);
  return fresh;
}

/**
 * The last step of a ladder that has come by a day; null when none has. Remembered per ladder and due day for as long as the
 * day lasts: a company's certificates share a few hundred days, and a tick asks them all.
 */
export function lastReached(ladder: Ladder, dueOn: LocalDate, today: LocalDate): Reached | null {
  const memory = memoryOf(ladder, today);
  if (!memory) return climb(ladder, dueOn, today);
  const known = memory.reached.get(dueOn);
  if (known !== undefined) return known;
  const reached = climb(ladder, dueOn, today);
  memory.reached.set(dueOn, reached);
  return reached;
}

/** Roughly the day that has its step on `day`; months of unlike length put it at most three days off. */
const dueDayNear = (offset: string, day: LocalDate): LocalDate =>
  stepDay(day, offset.startsWith('-') ? offset.slice(1) : `-${offset}`);

/** The first due day whose step comes on a day or later. */
export function firstDueDay(offset: string, day: LocalDate): LocalDate {
  let due = addDays(dueDayNear(offset, day), -4);
  while (stepDay(due, offset) < day) due = addDays(due, 1);
  return due;
}

/** The last due day whose step has come by a day. */
export function lastDueDay(offset: string, day: LocalDate): LocalDate {
  let due = addDays(dueDayNear(offset, day), 4);
  while (stepDay(due, offset) > day) due = addDays(due, -1);
  return due;
}

/** How far from today a due day can be and still have a step that has come, in days: the reach of the question to the domains. */
export const reachBefore = (ladders: readonly Ladder[]): number =>
  Math.max(0, ...ladders.flat().map((step) => Math.ceil(-nominalDays(step.offset)) + 3));

/** How far back, in days, something that is due can still speak; null when it goes on speaking. Two months more than the last step: closings and outages. */
export const reachAfter = (ladders: readonly Ladder[]): number | null =>
  ladders.flat().some((step) => step.every !== undefined)
    ? null
    : Math.max(0, ...ladders.flat().map((step) => Math.ceil(nominalDays(step.offset)) + 3)) + 70;
