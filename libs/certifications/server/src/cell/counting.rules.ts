import {
  heldOn,
  type Meter,
  meterOf,
  meterTerm,
  type PartState,
  partsOn,
  type Rejection,
} from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type RenewalType } from '../renewal/family.rules.js';
import { personCycles, type RenewalFacts } from '../renewal/renewal.rules.js';

/** What counts in one cell on a day. */
export interface Counting {
  meter: Meter | null;
  parts: PartState[];
  /** Why an activity does not count; what is not named does, or nothing is counted. */
  rejected: ReadonlyMap<string, Rejection | null>;
}

/** How far somebody is with what their running certificate asks, and how its parts stand. */
export function countingOf(
  facts: RenewalFacts,
  type: RenewalType,
  tokens: readonly string[],
  date: LocalDate,
): Counting {
  const cycle = heldOn(personCycles(facts, [type]).held.get(type.id) ?? [], date);
  const policy = type.policy.model === 'count' ? type.policy : (cycle?.policy ?? type.policy);
  const activities = facts.activities.filter(({ typeId }) => typeId === type.id);
  const appointments = facts.appointments.filter(({ typeId }) => typeId === type.id);
  const term = meterTerm(policy, cycle, date);
  const meter = term && meterOf(policy, term, activities, date);
  const runs = cycle !== null && (cycle.expires === null || cycle.expires > date);
  return {
    meter,
    parts: runs ? partsOn(policy, cycle, { activities, appointments }, tokens, date) : [],
    rejected: new Map(meter?.activities.map(({ id, rejected }) => [id, rejected])),
  };
}
