import { heldOn, type RenewalPolicy, type TypeDraft } from '@leerspoor/certifications-contract';
import { day, type LocalDate } from '@leerspoor/platform-contract';
import { grouped } from '../grouped.js';
import { cyclesOfPerson, type StoredEarning } from '../renewal/renewal.rules.js';

/** The form in which codes are compared. */
export const codeNorm = (code: string): string => code.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

export const samePolicy = (a: RenewalPolicy, b: RenewalPolicy): boolean => canonical(a) === canonical(b);

const canonical = (policy: RenewalPolicy) =>
  JSON.stringify(policy, Object.keys({ ...policy, before: 0, obtainedBefore: 0, window: 0 }).toSorted());

interface Known {
  id: string;
  addOnOf: string | null;
}

/** Whether an add-on would stand on an add-on, on itself, or carry add-ons of its own. */
export const addOnCircle = (id: string, draft: Pick<TypeDraft, 'addOnOfId'>, all: readonly Known[]): boolean =>
  draft.addOnOfId !== null &&
  (draft.addOnOfId === id ||
    all.some((type) => (type.id === draft.addOnOfId && type.addOnOf !== null) || type.addOnOf === id));

export interface Effect {
  personId: string;
  before: LocalDate | null;
  after: LocalDate | null;
}

const lastDay = day('2199-12-31');

const endOf = (earnings: readonly StoredEarning[], typeId: string): LocalDate | null =>
  heldOn(cyclesOfPerson(earnings).get(typeId) ?? [], lastDay)?.expires ?? null;

/** Whose certificate of a type would end on another day under another policy. */
export function effectsOf(earnings: readonly StoredEarning[], typeId: string, policy: RenewalPolicy): Effect[] {
  return [...grouped(earnings, ({ personId }) => personId)].flatMap(([personId, own]) => {
    const before = endOf(own, typeId);
    const after = endOf(
      own.map((earning) => (earning.typeId === typeId ? { ...earning, policy } : earning)),
      typeId,
    );
    return before === after ? [] : [{ personId, before, after }];
  });
}
