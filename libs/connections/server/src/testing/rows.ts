import { type ImportField, type Mapping } from '@leerspoor/connections-contract';
import { type StagedRow } from '../row/row.rules.js';

/** A mapping whose columns mean these fields, in this order. */
export const mappingOf = (fields: readonly ImportField[], rest: Partial<Omit<Mapping, 'fields'>> = {}): Mapping => ({
  fields: [...fields],
  dateOrder: 'day-first',
  expiry: 'until',
  emptyClears: false,
  ...rest,
});

/** Staged rows from line 2 on, as a file with a header has them. */
export const stagedRows = (cells: readonly (readonly string[])[], more: Partial<StagedRow> = {}): StagedRow[] =>
  cells.map((row, at) => ({ line: at + 2, cells: row, marks: [], samePerson: null, skip: false, ...more }));
