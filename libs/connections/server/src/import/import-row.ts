import {
  type FieldChange,
  type ImportRow,
  type RowKind,
  type RowMessage,
  type RowRemedy,
  type RowSubject,
} from '@leerspoor/connections-contract';
import { type CellMark } from '../table/table.js';

/** What a person said about one row. */
export interface RowFixes {
  /** Corrected cells, by column. */
  cells?: Record<string, string>;
  samePerson?: string;
  skip?: boolean;
}

export interface Explanation {
  messages: RowMessage[];
  changes: FieldChange[];
  remedies: RowRemedy[];
  subject: RowSubject;
}

/** A staged row as it is stored. */
export interface StoredRow {
  id: string;
  line: number;
  cells: string[];
  marks: { column: number; mark: CellMark }[] | null;
  fixes: RowFixes | null;
}

/** A staged row with what the dry run says of it. */
export interface ExplainedRow extends StoredRow {
  kind: RowKind;
  place: number;
  explanation: Explanation;
  undone: ImportRow['undone'];
}

/** What an import did to what one row is about. */
export interface RowTrace {
  line: number;
  id: string;
  before: Readonly<Record<string, unknown>> | null;
  after: Readonly<Record<string, unknown>>;
}

/** What cannot go in stands first, what does nothing last. */
export const placeOf: Readonly<Record<RowKind, number>> = { error: 0, changed: 1, new: 2, unchanged: 3, skipped: 4 };

/** Cells with the corrections laid over them. */
export const correctedCells = ({ cells, fixes }: Pick<StoredRow, 'cells' | 'fixes'>): string[] =>
  fixes?.cells ? cells.map((cell, column) => fixes.cells?.[String(column)] ?? cell) : cells;
