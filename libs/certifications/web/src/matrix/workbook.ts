import { printedFrom } from '@leerspoor/certifications-contract';
import { type Cell as Field, type SheetData } from 'write-excel-file/browser';
import { needsAttention } from '../status/look.js';
import { type Cell, emptyCell, type MatrixColumn, type Person } from './rows.js';

export interface Words {
  sheet: string;
  name: string;
  team: string;
  jobRoles: string;
  lead: string;
  /** Head of the column with the date, beside the one with the status. */
  end: (type: string) => string;
  status: (cell: Cell) => string;
}

const head = (value: string): Field => ({ value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' });
/** Always a text: what somebody typed never becomes a formula. */
const text = (value: string): Field => (value === '' ? null : { value, type: String });
const trouble = { backgroundColor: '#fbdcd4' } as const;

function fieldsOf(cell: Cell, words: Words): Field[] {
  const colour = needsAttention(cell) ? trouble : {};
  const word = words.status(cell);
  return [
    word === '' ? null : { value: word, type: String, ...colour },
    cell.expires
      ? {
          value: new Date(`${printedFrom(cell.expires, cell.wording)}T00:00:00Z`),
          type: Date,
          format: 'dd-mm-yyyy',
          ...colour,
        }
      : null,
  ];
}

/** What is shown, as rows of a workbook: per type a status in words and a real date. */
export function sheetOf(columns: readonly MatrixColumn[], people: readonly Person[], words: Words): SheetData {
  return [
    [
      ...[words.name, words.team, words.jobRoles, words.lead].map(head),
      ...columns.flatMap((column) => [head(column.name), head(words.end(column.name))]),
    ],
    ...people.map((person) => [
      ...[person.name, person.team, person.jobRoles.join(', '), person.lead].map(text),
      ...columns.flatMap((column) => fieldsOf(person.byType.get(column.id) ?? emptyCell(column), words)),
    ]),
  ];
}

/** Lets the browser save the matrix as an Excel workbook, with head and names that stay in sight. */
export async function saveWorkbook(
  file: string,
  columns: readonly MatrixColumn[],
  people: readonly Person[],
  words: Words,
): Promise<void> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const widths = [26, 20, 24, 20, ...columns.flatMap(() => [16, 13])];
  await writeExcelFile(sheetOf(columns, people, words), {
    sheet: words.sheet,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: 'landscape',
  }).toFile(file);
}
