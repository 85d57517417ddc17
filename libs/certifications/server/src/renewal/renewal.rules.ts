import { chainOf, type Earned, type EarnedCycle } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { grouped } from '../grouped.js';

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

const datesOf = ({ windowOpens, expires, graceEnds }: CycleDates): CycleDates => ({ windowOpens, expires, graceEnds });

const differs = (a: CycleDates, b: CycleDates) =>
  a.windowOpens !== b.windowOpens || a.expires !== b.expires || a.graceEnds !== b.graceEnds;

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

/** Which stored dates are not those that the chains give. */
export function corrections(earnings: readonly StoredEarning[]): (CycleDates & { id: string })[] {
  const stored = new Map(earnings.map((earning) => [earning.id, earning.stored]));
  return [...grouped(earnings, ({ personId }) => personId).values()]
    .flatMap((ofPerson) => [...cyclesOfPerson(ofPerson).values()].flat())
    .filter((cycle) => differs(cycle, stored.get(cycle.id) as CycleDates))
    .map((cycle) => ({ id: cycle.id, ...datesOf(cycle) }));
}
