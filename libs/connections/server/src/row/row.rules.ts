import {
  type FieldChange,
  type ImportField,
  type Mapping,
  type RowCode,
  type RowKind,
  type RowMessage,
  type RowRemedy,
  type RowSubject,
} from '@leerspoor/connections-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type CellMark } from '../table/table.js';
import { readDate } from '../value/date.rules.js';
import { valueOf } from '../value/nothing.rules.js';

/** A row as it was staged, with what a person corrected. */
export interface StagedRow {
  line: number;
  /** Per kept column, corrections included. */
  cells: readonly string[];
  marks: readonly { column: number; mark: CellMark }[];
  /** Number of the person whom a person said it is. */
  samePerson: string | null;
  skip: boolean;
}

/** What is said about a row, and what will happen to it. */
export interface RowOutcome {
  line: number;
  kind: RowKind;
  messages: RowMessage[];
  changes: FieldChange[];
  remedies: RowRemedy[];
  subject: RowSubject;
}

export const noSubject: RowSubject = { number: null, person: null, certificate: null, reminder: null };

type Values = RowMessage['values'];

/** Gathers what is said about one row while it is understood step by step. */
export class RowNotes {
  readonly messages: RowMessage[] = [];
  readonly remedies: RowRemedy[] = [];

  error(code: RowCode, field: ImportField | null, values: Values = {}): void {
    this.messages.push({ code, level: 'error', field, values });
  }

  notice(code: RowCode, field: ImportField | null, values: Values = {}): void {
    this.messages.push({ code, level: 'notice', field, values });
  }

  remedy(remedy: RowRemedy): void {
    this.remedies.push(remedy);
  }

  get failed(): boolean {
    return this.messages.some(({ level }) => level === 'error');
  }
}

/** Reads cells of a row by what their columns mean. */
export class CellReader {
  private readonly columns: ReadonlyMap<ImportField, number>;

  constructor(
    private readonly mapping: Mapping,
    private readonly today: LocalDate,
  ) {
    this.columns = new Map(
      mapping.fields.flatMap((field, column) => (field === null ? [] : [[field, column] as const])),
    );
  }

  has(field: ImportField): boolean {
    return this.columns.has(field);
  }

  /** One line of text; '' where nothing was meant. */
  value(row: StagedRow, field: ImportField): string {
    const column = this.columns.get(field);
    return column === undefined ? '' : valueOf(row.cells[column]);
  }

  /** As typed, for answers that hold for every row with the same text. */
  raw(row: StagedRow, field: ImportField): string {
    const column = this.columns.get(field);
    return column === undefined ? '' : (row.cells[column] ?? '');
  }

  /** Two rows with the same essence say the same. */
  essence(row: StagedRow): string {
    return JSON.stringify([...this.columns.values()].map((column) => valueOf(row.cells[column])));
  }

  /** A day; undefined where nothing was meant or where it is none (which is said as an error, with the cell to correct). */
  date(row: StagedRow, field: ImportField, notes: RowNotes): LocalDate | undefined {
    const text = this.value(row, field);
    if (text === '') return undefined;
    const reading = readDate(text, this.mapping.dateOrder, this.today);
    if ('date' in reading) return reading.date;
    notes.error(
      ({ impossible: 'date-impossible', unclear: 'date-unclear', range: 'date-range' } as const)[reading.fault],
      field,
      { text },
    );
    this.offerCell(row, field, notes);
    return undefined;
  }

  /** Text of at most `most` characters; longer is an error. */
  bounded(row: StagedRow, field: ImportField, most: number, notes: RowNotes): string {
    const text = this.value(row, field);
    if (text.length <= most) return text;
    notes.error('text-long', field, { length: text.length, most });
    this.offerCell(row, field, notes);
    return '';
  }

  offerCell(row: StagedRow, field: ImportField, notes: RowNotes): void {
    const column = this.columns.get(field);
    if (column === undefined || notes.remedies.some((remedy) => remedy.kind === 'cell' && remedy.column === column))
      return;
    notes.remedy({ kind: 'cell', column, field, value: row.cells[column] ?? '' });
  }

  /** What reading did to cells that are used. */
  noteMarks(row: StagedRow, notes: RowNotes): void {
    for (const { column, mark } of row.marks) {
      const field = this.mapping.fields[column];
      if (field) notes.notice(mark === 'cut' ? 'cell-cut' : 'cell-cleaned', field);
    }
  }
}
