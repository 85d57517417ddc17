import { fold } from '@leerspoor/platform-contract';
import { type TableRow } from '../table/table.js';
import { headerKey, synonymsOf } from './synonym.rules.js';
import { sensitiveHeader } from './sensitive.rules.js';

/** Where a table begins, and what its columns are called. */
export interface Header {
  /** Line of the header; 0 when the table has none. */
  line: number;
  names: string[];
}

const looksLikeValue = /^[\d.,\-/ ]+$|@/;

const known = (cell: string) => synonymsOf(headerKey(cell)).length > 0 || sensitiveHeader(cell) !== null;

/** Names without doubles: the second 'Naam' is 'Naam (2)'. */
export function distinctNames(cells: readonly string[], width: number): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, column) => {
    const name = (cells[column] ?? '').replace(/\s+/g, ' ').slice(0, 100);
    if (name === '') return '';
    const count = (seen.get(fold(name)) ?? 0) + 1;
    seen.set(fold(name), count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/**
 * The header among the first rows: the one with most names that we know, since titles and remarks may stand above it. When
 * no row has any and the first looks like values, there is no header.
 */
export function headerOf(first: readonly TableRow[], width: number): Header {
  let best: TableRow | undefined;
  let most = 0;
  for (const row of first) {
    const names = row.cells.filter((cell) => cell !== '' && known(cell)).length;
    if (names > most) [best, most] = [row, names];
  }
  const top = best ?? first.find(({ cells }) => cells.filter(Boolean).length > 1) ?? first[0];
  if (!top) return { line: 0, names: [] };
  if (!best && top.cells.some((cell) => looksLikeValue.test(cell) && cell !== ''))
    return { line: 0, names: distinctNames([], width) };
  return { line: top.line, names: distinctNames(top.cells, width) };
}

/** A row that says the header again, as exports with pages do. */
export const repeatsHeader = (row: TableRow, names: readonly string[]): boolean =>
  row.cells.length > 1 &&
  names.some(Boolean) &&
  distinctNames(row.cells, names.length).every((name, column) => name === names[column]);
