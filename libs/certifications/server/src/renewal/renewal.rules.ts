import {
  type Activity,
  type AppointmentFacts,
  chainOf,
  compositeCycles,
  countCycles,
  type DerivedCycle,
  type Earned,
  type EarnedCycle,
  type Gap,
  gapsOf,
  type Held,
  type RenewalPolicy,
  type Span,
} from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { grouped } from '../grouped.js';
import { type RenewalType } from './family.rules.js';

/** A checked certificate as it is stored, with the policy under which it was recorded. */
export interface StoredEarning extends Earned {
  personId: string;
  typeId: string;
  addOnOf: string | null;
  stored: CycleDates;
}

/** The read model of a cycle. */
export interface CycleDates {
  windowOpens: LocalDate | null;
  expires: LocalDate | null;
  graceEnds: LocalDate | null;
}

type Of<T> = T & { personId: string; typeId: string };

/** Everything that decides about the certificates of some people. */
export interface RenewalFacts {
  earnings: readonly StoredEarning[];
  activities: readonly Of<Activity>[];
  appointments: readonly Of<AppointmentFacts>[];
  suspensions: readonly Of<Span>[];
}

export interface HeldCycle extends EarnedCycle {
  policy: RenewalPolicy;
  gaps: Gap[];
}

/** What one person holds, by type: of documents, and without. */
export interface PersonCycles {
  held: Map<string, HeldCycle[]>;
  derived: Map<string, DerivedCycle[]>;
}

/** Cycles by type of one person; a base before the add-ons that share its expiry. */
export function cyclesOfPerson(earnings: readonly StoredEarning[]): Map<string, EarnedCycle[]> {
  const byType = grouped(earnings, ({ typeId }) => typeId);
  const cycles = new Map<string, EarnedCycle[]>();
  const bases = earnings.filter(({ addOnOf }) => addOnOf === null);
  const addOns = earnings.filter(({ addOnOf }) => addOnOf !== null);
  for (const { typeId, addOnOf } of [...bases, ...addOns]) {
    if (!cycles.has(typeId))
      cycles.set(typeId, chainOf(byType.get(typeId) ?? [], addOnOf === null ? null : (cycles.get(addOnOf) ?? [])));
  }
  return cycles;
}

/** Everything that the facts of one person come to. */
export function personCycles(facts: RenewalFacts, types: readonly RenewalType[]): PersonCycles {
  const policies = new Map(facts.earnings.map(({ id, policy }) => [id, policy]));
  const of = <T extends { typeId: string }>(all: readonly T[], id: string) => all.filter(({ typeId }) => typeId === id);
  const held = new Map(
    [...cyclesOfPerson(facts.earnings)].map(([typeId, cycles]) => {
      const parts = { activities: of(facts.activities, typeId), appointments: of(facts.appointments, typeId) };
      return [
        typeId,
        cycles.map((cycle): HeldCycle => {
          const policy = policies.get(cycle.id) as RenewalPolicy;
          return { policy, gaps: gapsOf(policy, cycle, parts), ...cycle };
        }),
      ] as const;
    }),
  );
  const derived = new Map<string, DerivedCycle[]>();
  for (const { id, policy } of types) {
    if (policy.model === 'count') derived.set(id, countCycles(policy, of(facts.activities, id)));
  }
  const asHeld = (id: string): Held => ({
    cycles: [...(held.get(id) ?? []), ...(derived.get(id) ?? []).map((cycle) => ({ ...cycle, revokedOn: null }))],
    suspensions: of(facts.suspensions, id),
  });
  const satisfiers = new Map(types.map(({ id, satisfiedBy }) => [id, satisfiedBy]));
  const composites = types.flatMap(({ id, policy }) => {
    if (policy.model !== 'composite') return [];
    const components = policy.componentIds.map((one) => [one, ...(satisfiers.get(one) ?? [])].map(asHeld));
    return [[id, compositeCycles(policy, components)] as const];
  });
  for (const [id, cycles] of composites) derived.set(id, cycles);
  return { held, derived };
}

/** The facts of one person after another. */
export function byPerson(facts: RenewalFacts): Map<string, RenewalFacts> {
  const personOf = ({ personId }: { personId: string }) => personId;
  const earnings = grouped(facts.earnings, personOf);
  const activities = grouped(facts.activities, personOf);
  const appointments = grouped(facts.appointments, personOf);
  const suspensions = grouped(facts.suspensions, personOf);
  return new Map(
    [...new Set([...earnings.keys(), ...activities.keys()])].map((id) => [
      id,
      {
        earnings: earnings.get(id) ?? [],
        activities: activities.get(id) ?? [],
        appointments: appointments.get(id) ?? [],
        suspensions: suspensions.get(id) ?? [],
      },
    ]),
  );
}
