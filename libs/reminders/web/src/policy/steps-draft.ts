import { nominalDays, type Audience, type Ladder, type Step, type Weight } from '@leerspoor/reminders-contract';
import { countsOf, sideOf, type Unit } from '../words/step-words.js';

export type Side = 'before' | 'on' | 'after';

/** A step while somebody is at it: what is in the fields, which may not make sense yet. */
export interface StepDraft {
  id: string;
  side: Side;
  amount: string;
  unit: Unit;
  /** An offset that the fields cannot show, such as '-P1M15D'; kept until somebody chooses another. */
  odd: string | null;
  tell: Audience[];
  weight: Weight;
  repeats: boolean;
  repeatAmount: string;
  repeatUnit: Unit;
  /** A repetition that the fields cannot show. */
  oddEvery: string | null;
}

export type StepFault = 'amount' | 'repeat' | 'tell' | 'same';

const furthest = 3 * 366;
/** Only tells steps of one form apart, also those that a draft brings back. */
const nextId = () => Math.random().toString(36).slice(2);

function simpleOf(period: string): { amount: string; unit: Unit } | null {
  const counts = countsOf(period);
  if (counts.length > 1) return null;
  return { amount: String(counts[0]?.count ?? 1), unit: counts[0]?.unit ?? 'W' };
}

export function draftOf(step: Step): StepDraft {
  const at = simpleOf(step.offset);
  const every = step.every === undefined ? null : simpleOf(step.every);
  return {
    id: nextId(),
    side: sideOf(step.offset),
    amount: at?.amount ?? '1',
    unit: at?.unit ?? 'M',
    odd: at ? null : step.offset,
    tell: [...step.tell],
    weight: step.weight,
    repeats: step.every !== undefined,
    repeatAmount: every?.amount ?? '1',
    repeatUnit: every?.unit ?? 'W',
    oddEvery: step.every !== undefined && !every ? step.every : null,
  };
}

/** A new step after the last one: a week later, for whom the last one is. */
export const nextDraft = (drafts: readonly StepDraft[]): StepDraft => ({
  ...draftOf({ offset: 'P1W', tell: drafts.at(-1)?.tell ?? ['person'], weight: 'normal' }),
});

const isCount = (typed: string) => /^[1-9]\d{0,3}$/.test(typed.trim());

/** Null while the amount is no number. */
export function offsetOf({ side, amount, unit, odd }: StepDraft): string | null {
  if (odd !== null) return odd;
  if (side === 'on') return 'P0D';
  return isCount(amount) ? `${side === 'before' ? '-' : ''}P${Number(amount)}${unit}` : null;
}

function everyOf({ repeats, repeatAmount, repeatUnit, oddEvery }: StepDraft): Step['every'] | null {
  if (!repeats) return undefined;
  if (oddEvery !== null) return oddEvery as Step['every'];
  return isCount(repeatAmount) ? (`P${Number(repeatAmount)}${repeatUnit}` as Step['every']) : null;
}

const placeOf = (draft: StepDraft) => {
  const offset = offsetOf(draft);
  return offset === null ? null : nominalDays(offset);
};

/** The draft that comes last in time: the only one that may repeat. */
export function lastOf(drafts: readonly StepDraft[]): StepDraft | undefined {
  return drafts.reduce<StepDraft | undefined>(
    (latest, draft) =>
      (placeOf(draft) ?? -Infinity) >= (latest ? (placeOf(latest) ?? -Infinity) : -Infinity) ? draft : latest,
    undefined,
  );
}

/** What is wrong with each draft, by its id. */
export function faultsOf(drafts: readonly StepDraft[]): ReadonlyMap<string, StepFault[]> {
  const places = drafts.map(placeOf);
  const faults = new Map<string, StepFault[]>();
  drafts.forEach((draft, index) => {
    const place = places[index] ?? null;
    const found: StepFault[] = [];
    if (place === null || Math.abs(place) > furthest) found.push('amount');
    else if (places.indexOf(place) < index) found.push('same');
    if (draft.tell.length === 0) found.push('tell');
    if (draft === lastOf(drafts) && everyOf(draft) === null) found.push('repeat');
    if (found.length > 0) faults.set(draft.id, found);
  });
  return faults;
}

/** The drafts as the contract wants them: in order of time, only the last one repeating. */
export function ladderOf(drafts: readonly StepDraft[]): Ladder {
  const ordered = drafts
    .map((draft) => ({ draft, offset: offsetOf(draft) ?? 'P0D' }))
    .sort((one, other) => nominalDays(one.offset) - nominalDays(other.offset));
  return ordered.map(({ draft, offset }, index): Step => {
    const every = index === ordered.length - 1 ? (everyOf(draft) ?? undefined) : undefined;
    return { offset, tell: draft.tell, weight: draft.weight, ...(every && { every }) };
  });
}
