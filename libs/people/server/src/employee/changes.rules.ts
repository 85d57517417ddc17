/** Fields whose values stay out of the trail: it outlives the person's record. */
const unsaid: ReadonlySet<string> = new Set(['email', 'mobile']);

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What changed, as the audit trail tells it: field → [before, after]; of contact details only that they changed. */
export function changesOf(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const changed = Object.keys(after).filter((field) => field in before && !same(before[field], after[field]));
  return Object.fromEntries(changed.map((field) => [field, unsaid.has(field) ? [] : [before[field], after[field]]]));
}
