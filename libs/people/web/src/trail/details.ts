import { LocalDate } from '@leerspoor/platform-contract';

/** The words that details are told with. */
export interface DetailWords {
  /** Undefined for a field that has no word: it is left out. */
  field: (name: string) => string | undefined;
  /** A code that a field may hold, in words. */
  code: (field: string, code: string) => string | undefined;
  /** The name of what a field points at by its id. */
  name: (field: string, id: string) => string | undefined;
  day: (day: LocalDate) => string;
  changed: string;
  yes: string;
  no: string;
  nothing: string;
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(value);

/** A value as people read it; null for what says nothing to anybody: an id without a name, a whole structure. */
function shown(field: string, value: unknown, words: DetailWords): string | null {
  if (isId(value)) return words.name(field, value) ?? null;
  if (value === null || value === undefined || value === '') return words.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) {
    if (value.length === 0) return words.nothing;
    const each = value.map((one) => shown(field, one, words));
    return each.includes(null) ? null : each.join(', ');
  }
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value);
  const day = LocalDate.safeParse(text);
  return words.code(field, text) ?? (day.success ? words.day(day.data) : text);
}

function detail([name, value]: [string, unknown], words: DetailWords): string[] {
  const field = words.field(name);
  if (field === undefined) return [];
  const label = field === '' ? '' : `${field}: `;
  if (Array.isArray(value) && value.length === 0) return [`${label}${words.changed}`];
  if (!Array.isArray(value) || value.length !== 2) {
    const text = shown(name, value, words);
    return text === null ? [] : [`${label}${text}`];
  }
  const [before, after] = value.map((one) => shown(name, one, words));
  return [before === null || after === null ? `${label}${words.changed}` : `${label}${before} → ${after}`];
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `before` and `after` as one pair per field that differs. */
function paired({ before, after, ...rest }: Fields): Fields {
  if (!isFields(before) || !isFields(after)) return { ...rest, before, after };
  const changed = Object.keys(after).filter((field) => before[field] !== after[field]);
  return { ...rest, ...Object.fromEntries(changed.map((field) => [field, [before[field], after[field]]])) };
}

/**
 * What the trail keeps beside an act: `field → [before, after]`, `field → []` (changed, not told), `field → value`, or all
 * fields under `before` and `after`.
 */
export const tellDetails = (details: Fields, words: DetailWords): string =>
  Object.entries(paired(details))
    .flatMap((entry) => detail(entry, words))
    .join(' · ');
