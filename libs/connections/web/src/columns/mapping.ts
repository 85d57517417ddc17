import {
  fieldsOf,
  type Import,
  type ImportField,
  type ImportKind,
  type Mapping,
} from '@leerspoor/connections-contract';

type Fields = Mapping['fields'];

/** What is filled in to begin with: what was chosen or remembered, else what we think. */
export function firstMapping({ mapping, columns }: Pick<Import, 'mapping' | 'columns'>): Mapping {
  if (mapping) return mapping;
  return { fields: columns.map(({ guess }) => guess), dateOrder: 'day-first', expiry: 'through', emptyClears: false };
}

/** Gives a column a meaning. A meaning is given once: the column that had it loses it. */
export const give = (fields: Fields, column: number, field: ImportField | null): Fields =>
  fields.map((one, at) => (at === column ? field : one === field ? null : one));

/** Leaves out what this kind of file does not know. */
export const fitting = (fields: Fields, kind: ImportKind): Fields =>
  fields.map((field) => (field !== null && fieldsOf[kind].includes(field) ? field : null));

export type Need = 'person' | 'name' | 'type' | 'date';

const oneOf = (fields: Fields, wanted: ImportField[]) =>
  fields.some((field) => field !== null && wanted.includes(field));

/** What has no column yet and cannot be done without. */
export function needsOf(kind: ImportKind, fields: Fields): Need[] {
  if (kind === 'employees') return oneOf(fields, ['name', 'lastName']) ? [] : ['name'];
  const needs: Need[] = [];
  if (!oneOf(fields, ['number', 'name', 'lastName', 'email'])) needs.push('person');
  if (!oneOf(fields, ['type'])) needs.push('type');
  if (!oneOf(fields, ['obtainedOn', 'expiresOn'])) needs.push('date');
  return needs;
}

const dated: ImportField[] = ['startsOn', 'endsOn', 'obtainedOn', 'expiresOn'];
export const hasDates = (fields: Fields): boolean => oneOf(fields, dated);
export const hasExpiry = (fields: Fields): boolean => oneOf(fields, ['expiresOn']);
