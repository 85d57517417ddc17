/** The words that details are told with. */
export interface DetailWords {
  /** Undefined for a field that has no word. */
  field: (name: string) => string | undefined;
  changed: string;
  yes: string;
  no: string;
  nothing: string;
}

const isId = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(value);

/** A value as people read it; an id says nothing to anybody, so it is left out. */
function shown(value: unknown, words: DetailWords): string | null {
  if (isId(value)) return null;
  if (value === null || value === undefined || value === '') return words.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value))
    return value.length === 0
      ? words.nothing
      : value.every(isId)
        ? null
        : value.map((one) => shown(one, words) ?? '').join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
}

function detail([name, value]: [string, unknown], words: DetailWords): string {
  const field = words.field(name) ?? name;
  if (!Array.isArray(value) || value.length !== 2) {
    const text = Array.isArray(value) && value.length === 0 ? words.changed : shown(value, words);
    return text === null ? field : `${field}: ${text}`;
  }
  const [before, after] = value.map((one) => shown(one, words));
  return before === null || after === null ? `${field}: ${words.changed}` : `${field}: ${before} → ${after}`;
}

/** What the trail keeps beside an act: `field → [before, after]`, `field → []` (changed, not told) or `field → value`. */
export const tellDetails = (details: Readonly<Record<string, unknown>>, words: DetailWords): string =>
  Object.entries(details)
    .map((entry) => detail(entry, words))
    .join(' · ');
