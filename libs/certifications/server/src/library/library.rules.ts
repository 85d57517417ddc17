import { isDeepStrictEqual } from 'node:util';
import { type RenewalPolicy, type RequirementRule } from '@leerspoor/certifications-contract';
import { unmarked } from '@leerspoor/platform-contract';
import { construction } from './construction.js';
import { type LibraryEntry } from './library-entry.js';
import { safety } from './safety.js';
import { services } from './services.js';
import { type PackDemand } from './starter-packs.js';
import { technique } from './technique.js';
import { transport } from './transport.js';

export const library: readonly LibraryEntry[] = [...safety, ...transport, ...technique, ...construction, ...services];

const byCode = new Map(library.map((entry) => [entry.code, entry]));

export const entryOf = (code: string | null): LibraryEntry | undefined =>
  code === null ? undefined : byCode.get(code);

/** The rule that the library has for a type, when the company's is another. */
export function otherPolicy(libraryCode: string | null, policy: RenewalPolicy): RenewalPolicy | null {
  const known = entryOf(libraryCode)?.policy;
  return known && !isDeepStrictEqual(known, policy) ? known : null;
}

/** These entries with those they stand on (an add-on needs its base), bases first; unknown codes are left out. */
export function withBases(codes: readonly string[]): LibraryEntry[] {
  const chosen = new Set<LibraryEntry>();
  for (const code of codes) {
    const entry = entryOf(code);
    const base = entryOf(entry?.addOnOf ?? null);
    if (base) chosen.add(base);
    if (entry) chosen.add(entry);
  }
  return [...chosen];
}

interface Role {
  id: string;
  name: string;
}

/** Job roles whose name holds one of the words that a pack looks for. */
export function fittingRoles<R extends Role>(demand: PackDemand, roles: readonly R[]): R[] {
  const words = (demand.words ?? []).map(unmarked);
  return roles.filter(({ name }) => words.some((word) => unmarked(name).includes(word)));
}

/** The rule that a pack would add; null when nobody fits. */
export function ruleFor(demand: PackDemand, roles: readonly Role[]): RequirementRule | null {
  if (demand.everybody) return { any: [{ kind: 'everybody' }] };
  const any = fittingRoles(demand, roles).map(({ id }) => ({ kind: 'job-role' as const, id }));
  return any.length > 0 ? { any } : null;
}
