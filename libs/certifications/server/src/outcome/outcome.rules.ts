import {
  type Activity,
  chainOf,
  type Earned,
  type EarnedCycle,
  heldOn,
  meterOf,
  meterTerm,
  type Outcome,
  type RenewalPolicy,
  type Wording,
} from '@leerspoor/certifications-contract';
import { type LocalDate, minus, type Period, plus } from '@leerspoor/platform-contract';
import { type Ladder } from '@leerspoor/reminders-contract';
import { cyclesOfPerson, type StoredEarning } from '../renewal/renewal.rules.js';

/** A document that is not counted yet. */
export interface Proposed {
  typeId: string;
  addOnOf: string | null;
  policy: RenewalPolicy;
  wording: Wording;
  from: LocalDate;
  /** The date on the document as first day not valid. */
  printed: LocalDate | null;
}

export type OutcomeDates = Omit<Outcome, 'personName' | 'typeName' | 'wording' | 'lacking'>;

const stepDay = (dueOn: LocalDate, offset: string): LocalDate =>
  offset.startsWith('-') ? minus(dueOn, offset.slice(1) as Period) : plus(dueOn, offset as Period);

/** First reminder of a ladder on or after a day; null when nothing ends or nothing comes before the end. */
export function firstReminder(ladder: Ladder, expires: LocalDate | null, today: LocalDate): LocalDate | null {
  if (expires === null) return null;
  return ladder.map(({ offset }) => stepDay(expires, offset)).find((on) => on >= today) ?? null;
}

function cycleOf(
  earnings: readonly StoredEarning[],
  { typeId, addOnOf, from, policy }: Proposed,
  printed: LocalDate | null,
): EarnedCycle {
  const others: Earned[] = earnings.filter((earning) => earning.typeId === typeId);
  const base = addOnOf === null ? null : (cyclesOfPerson(earnings).get(addOnOf) ?? []);
  const cycles = chainOf([...others, { id: '', from, printed, policy, revokedOn: null }], base);
  return cycles.find(({ id }) => id === '') as EarnedCycle;
}

/** What the term that a document follows on still asks; null when that is nothing. */
function unmetOf(
  earnings: readonly StoredEarning[],
  activities: readonly Activity[],
  { typeId, from, policy }: Proposed,
) {
  const before = heldOn(cyclesOfPerson(earnings).get(typeId) ?? [], from);
  const term = before && meterTerm(policy, before, from);
  const meter = term && meterOf(policy, term, activities, from);
  return meter && !meter.met ? meter : null;
}

/** What a document comes to when it is counted, beside what this person has already. */
export function outcomeOf(
  earnings: readonly StoredEarning[],
  activities: readonly Activity[],
  proposed: Proposed,
  ladder: Ladder,
  today: LocalDate,
): OutcomeDates {
  const { expires, windowOpens, graceEnds, following, initialNeeded } = cycleOf(earnings, proposed, proposed.printed);
  const byRule = proposed.policy.model === 'printed' ? expires : cycleOf(earnings, proposed, null).expires;
  return {
    expires,
    windowOpens,
    graceEnds,
    byRule,
    following,
    initialNeeded,
    unmet: unmetOf(earnings, activities, proposed),
    remindedOn: firstReminder(ladder, expires, today),
  };
}
