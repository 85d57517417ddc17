import { type DroppedColumn } from '@leerspoor/connections-contract';
import { type Column } from '../guess/guess.rules.js';
import { type Header, headerOf, repeatsHeader } from '../guess/header.rules.js';
import { TableProfile } from '../guess/profile.rules.js';
import { sensitiveContent, sensitiveHeader } from '../guess/sensitive.rules.js';
import { limits, type OpenTable, type TableRow, TableTrouble } from '../table/table.js';

/** What is known of a sheet after one look through it. */
export interface Survey {
  name: string;
  header: Header;
  /** Places of the columns that are kept. */
  kept: number[];
  columns: Column[];
  dropped: DroppedColumn[];
  rows: number;
}

// The header stands among the first rows, below titles and remarks.
const rowsAbove = 25;

const widthOf = (rows: readonly TableRow[]) => rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);

/** Rows below the header, without those that repeat it. */
const bodyOf = (rows: readonly TableRow[], { line, names }: Header) =>
  rows.filter((row) => row.line > line && !repeatsHeader(row, names));

/** Which columns stay: those with a name or a value, without those that are none of our business. */
function choose(header: Header, profile: TableProfile): Pick<Survey, 'kept' | 'columns' | 'dropped'> {
  const kept: number[] = [];
  const columns: Column[] = [];
  const dropped: DroppedColumn[] = [];
  const width = Math.max(header.names.length, profile.columns.length);
  for (let at = 0; at < width; at += 1) {
    const name = header.names[at] ?? '';
    const counts = profile.column(at);
    if (name === '' && counts.filled === 0) continue;
    const reason = sensitiveHeader(name) ?? sensitiveContent(counts);
    if (reason) dropped.push({ header: name, reason });
    else {
      kept.push(at);
      columns.push({ header: name, profile: counts });
    }
  }
  return { kept, columns, dropped };
}

/**
 * Looks through one sheet without keeping any row: finds the header, counts what the columns hold, and decides which columns
 * are left out. Throws `no-rows`, `too-many-columns` or `too-many-rows`.
 */
export async function survey(table: OpenTable, sheet: number): Promise<Survey> {
  const profile = new TableProfile();
  let header: Header | undefined;
  for await (const batch of table.rows(sheet)) {
    header ??= headerOf(batch.slice(0, rowsAbove), widthOf(batch));
    profile.add(bodyOf(batch, header));
  }
  if (!header || profile.rows === 0) throw new TableTrouble('no-rows');
  const choice = choose(header, profile);
  if (choice.kept.length > limits.columns)
    throw new TableTrouble('too-many-columns', { columns: choice.kept.length, most: limits.columns });
  return { name: table.sheets[sheet] ?? '', header, ...choice, rows: profile.rows };
}

/** The rows of a sheet with only the columns that are kept: what is left out never goes further than this. */
export async function* keptRows(table: OpenTable, sheet: number, { header, kept }: Survey): AsyncGenerator<TableRow[]> {
  const place = new Map(kept.map((column, at) => [column, at]));
  for await (const batch of table.rows(sheet)) {
    const rows = bodyOf(batch, header).map(({ line, cells, marks }): TableRow => {
      const own = kept.map((column) => cells[column] ?? '');
      const ownMarks = (marks ?? []).flatMap(({ column, mark }) =>
        place.has(column) ? [{ column: place.get(column) as number, mark }] : [],
      );
      return ownMarks.length > 0 ? { line, cells: own, marks: ownMarks } : { line, cells: own };
    });
    const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
    if (filled.length > 0) yield filled;
  }
}
