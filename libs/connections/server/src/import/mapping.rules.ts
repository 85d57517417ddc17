import { type ImportKind, type Mapping } from '@leerspoor/connections-contract';
import { fold } from '@leerspoor/platform-contract';
import { allowedFields } from '../guess/guess.rules.js';

/** Columns that our own file of rejected rows adds: it is recognised as the file that it came from. */
export const rejectedHeaders = { nl: ['Rij', 'Reden'], en: ['Row', 'Reason'] } as const;
const own = new Set(['rij', 'reden', 'row', 'reason']);

/** What a column is remembered by. */
const keysOf = (headers: readonly string[]): string[] => headers.map((header, at) => fold(header) || `#${at}`);

/** What a file is recognised by when it comes again: the names of its columns. */
export const signatureText = (headers: readonly string[]): string =>
  JSON.stringify(
    keysOf(headers)
      .filter((key) => !own.has(key) && !key.startsWith('#'))
      .sort(),
  );

export interface RememberedMapping extends Omit<Mapping, 'fields'> {
  fields: Record<string, Mapping['fields'][number]>;
}

export function rememberable(headers: readonly string[], { fields, ...rest }: Mapping): RememberedMapping {
  const keys = keysOf(headers);
  return { ...rest, fields: Object.fromEntries(keys.map((key, at) => [key, fields[at] ?? null])) };
}

/** A remembered mapping laid over these columns; null when it does not fit them any more. */
export function recalled(
  kind: ImportKind,
  headers: readonly string[],
  { fields, ...rest }: RememberedMapping,
): Mapping | null {
  const given = new Set<string>();
  const mapped = keysOf(headers).map((key) => {
    const field = fields[key] ?? null;
    if (field === null || given.has(field)) return null;
    given.add(field);
    return field;
  });
  const mapping: Mapping = { ...rest, fields: mapped };
  return given.size > 0 && allowedFields(kind, mapping) ? mapping : null;
}
