import { type RenewalPolicy } from '@leerspoor/certifications-contract';

/** A type as far as chains go. */
export interface RenewalType {
  id: string;
  addOnOf: string | null;
  policy: RenewalPolicy;
  policyVersion: number;
  /** Types that do as well. */
  satisfiedBy: readonly string[];
}

const componentsOf = ({ policy }: RenewalType): readonly string[] =>
  policy.model === 'composite' ? policy.componentIds : [];

/**
 * The types whose chains hang together with these: bases and add-ons, what is made of them, and what such a composite is made
 * of besides.
 */
export function familyOf(types: readonly RenewalType[], ids: readonly string[]): RenewalType[] {
  const byId = new Map(types.map((type) => [type.id, type]));
  const family = new Set(ids.filter((id) => byId.has(id)));
  const touches = (type: RenewalType) =>
    componentsOf(type).some((id) => [id, ...(byId.get(id)?.satisfiedBy ?? [])].some((one) => family.has(one)));
  const linked = (type: RenewalType) =>
    family.has(type.id)
      ? [type.addOnOf ?? [], componentsOf(type).flatMap((id) => [id, ...(byId.get(id)?.satisfiedBy ?? [])])].flat()
      : (type.addOnOf !== null && family.has(type.addOnOf)) || touches(type)
        ? [type.id]
        : [];
  for (let size = -1; size !== family.size;) {
    size = family.size;
    for (const id of types.flatMap(linked)) if (byId.has(id)) family.add(id);
  }
  return types.filter(({ id }) => family.has(id));
}
