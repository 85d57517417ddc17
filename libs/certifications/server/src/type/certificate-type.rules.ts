import { isDeepStrictEqual } from 'node:util';
import {
  type DerivedCycle,
  heldOn,
  type PolicyEnd,
  type RenewalPolicy,
  sooner,
  type TypeDraft,
} from '@leerspoor/certifications-contract';
import { day } from '@leerspoor/platform-contract';
import { type RenewalType } from '../renewal/family.rules.js';
import { byPerson, type PersonCycles, personCycles, type RenewalFacts } from '../renewal/renewal.rules.js';

/** The form in which codes are compared. */
export const codeNorm = (code: string): string => code.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

export const samePolicy = (a: RenewalPolicy, b: RenewalPolicy): boolean => isDeepStrictEqual(a, b);

interface Known {
  id: string;
  addOnOf: string | null;
}

/** Whether an add-on would stand on an add-on, on itself, or carry add-ons of its own. */
export const addOnCircle = (id: string, draft: Pick<TypeDraft, 'addOnOfId'>, all: readonly Known[]): boolean =>
  draft.addOnOfId !== null &&
  (draft.addOnOfId === id ||
    all.some((type) => (type.id === draft.addOnOfId && type.addOnOf !== null) || type.addOnOf === id));

/** Whether a composite would be made of itself, of one that is gone, or of another composite; or be part of one. */
export function compositeCircle(
  id: string,
  policy: RenewalPolicy,
  all: readonly { id: string; policy: RenewalPolicy }[],
) {
  if (policy.model !== 'composite') return false;
  const plain = new Set(all.filter((type) => type.policy.model !== 'composite').map((type) => type.id));
  return (
    policy.componentIds.some((part) => part === id || !plain.has(part)) ||
    all.some((type) => type.policy.model === 'composite' && type.policy.componentIds.includes(id))
  );
}

export interface Effect {
  personId: string;
  before: PolicyEnd;
  after: PolicyEnd;
}

const lastDay = day('2199-12-31');

/** The last day that somebody is covered as things are now: by the document, or sooner for what lacks beside it. */
function endOf({ held, derived }: PersonCycles, typeId: string): PolicyEnd {
  const own = derived.get(typeId);
  if (own) return own.length > 0 ? (own.at(-1) as DerivedCycle).expires : 'none';
  const cycle = heldOn(held.get(typeId) ?? [], lastDay);
  if (!cycle) return 'none';
  const open = cycle.gaps.filter(({ until, at }) => until === null && at === null).map(({ from }) => from);
  return open.reduce(sooner, cycle.expires);
}

/** Whose certificate of a type would end on another day under another policy. */
export function effectsOf(
  facts: RenewalFacts,
  types: readonly RenewalType[],
  typeId: string,
  policy: RenewalPolicy,
): Effect[] {
  const changed = <T extends { policy: RenewalPolicy }>(one: T, id: string): T =>
    id === typeId ? { ...one, policy } : one;
  const typesAfter = types.map((type) => changed(type, type.id));
  return [...byPerson(facts)].flatMap(([personId, own]) => {
    const earnings = own.earnings.map((earning) => changed(earning, earning.typeId));
    const before = endOf(personCycles(own, types), typeId);
    const after = endOf(personCycles({ ...own, earnings }, typesAfter), typeId);
    return before === after ? [] : [{ personId, before, after }];
  });
}
