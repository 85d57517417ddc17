import { fromEpochDay } from '@leerspoor/platform-contract';
import { breathe } from './breathe.js';
import { rowOf } from './csv.reader.js';
import { batchSize, limits, type TableRow, TableTrouble } from './table.js';
import { type CellStyle, type Workbook } from './workbook.reader.js';
import { attributeOf, decoded, type XmlListener, XmlReader } from './xml.reader.js';
import { type Zip } from './zip.reader.js';

const furthestColumn = 1000;
const firstDay = 1;
const lastDay = 109_574; // 31-12-2199
const epochOf1900 = 25_569;
const days1904 = 1462;

/** 'BC12' → 54; undefined when the cell does not say where it stands. */
function columnOf(reference: string | undefined): number | undefined {
  let column = 0;
  for (const letter of reference ?? '') {
    const code = letter.charCodeAt(0);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column === 0 ? undefined : column - 1;
}

/** A number as a person would type it: no exponent, no sixteenth digit that binary fractions leave behind. */
export function writeNumber(value: number): string {
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(12));
  return Math.abs(rounded) < 1e21
    ? rounded.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 10 })
    : String(rounded);
}

/** The day of a spreadsheet's serial number (1 = 1 January 1900, with its 29 February 1900 that never was). */
export function dayOfSerial(serial: number, from1904: boolean): string | undefined {
  const whole = Math.floor(serial) + (from1904 ? days1904 : 0);
  if (whole < firstDay || whole > lastDay) return undefined;
  return fromEpochDay(whole - epochOf1900 + (whole < 60 ? 1 : 0));
}

function writeNumeric(text: string, style: CellStyle, from1904: boolean): string {
  const value = Number(text);
  if (text === '' || Number.isNaN(value)) return text;
  if (style === 'day') return dayOfSerial(value, from1904) ?? writeNumber(value);
  return typeof style === 'object' ? writeNumber(value).padStart(style.digits, '0') : writeNumber(value);
}

/** Hears a sheet and keeps the rows that are complete. A formula counts for the value that it had; it is never worked out. */
class SheetListener implements XmlListener {
  rows: TableRow[] = [];
  private line = 0;
  private cells: string[] = [];
  private column = -1;
  private type = '';
  private style: CellStyle = 'plain';
  private value = '';
  private listening = false;
  private aside = false;

  constructor(private readonly book: Workbook) {}

  open(name: string, attributes: string): void {
    if (name === 'row') {
      const told = Number(attributeOf(attributes, 'r') ?? NaN);
      this.line = Number.isInteger(told) && told > this.line ? told : this.line + 1;
      this.cells = [];
      this.column = -1;
    } else if (name === 'c') {
      this.column = columnOf(attributeOf(attributes, 'r')) ?? this.column + 1;
      this.type = attributeOf(attributes, 't') ?? 'n';
      this.style = this.book.styles[Number(attributeOf(attributes, 's') ?? -1)] ?? 'plain';
      this.value = '';
    } else if (name === 'rPh') this.aside = true;
    this.listening = name === 'v' || (name === 't' && !this.aside);
  }

  close(name: string): void {
    this.listening = false;
    if (name === 'c') this.keep(this.written());
    else if (name === 'rPh') this.aside = false;
    else if (name === 'row') {
      const row = rowOf(this.line, this.cells);
      if (row.cells.length > 0) this.rows.push(row);
    }
  }

  text(text: string): void {
    if (this.listening && this.value.length <= limits.characters * 4) this.value += text;
  }

  private keep(text: string): void {
    if (text === '') return;
    if (this.column >= furthestColumn)
      throw new TableTrouble('too-many-columns', { columns: this.column + 1, most: limits.columns });
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = text;
  }

  private written(): string {
    if (this.type === 's') return this.book.strings[Number(this.value)] ?? '';
    if (this.type === 'b') return this.value === '1' ? 'ja' : 'nee';
    if (this.type === 'd') return this.value.slice(0, 10);
    return this.type === 'n' ? writeNumeric(this.value.trim(), this.style, this.book.from1904) : this.value;
  }
}

/** The rows of one sheet that hold something. */
export async function* sheetRows(zip: Zip, book: Workbook, part: string): AsyncGenerator<TableRow[]> {
  const listener = new SheetListener(book);
  const reader = new XmlReader(listener);
  for await (const piece of decoded(zip.chunks(part))) {
    reader.push(piece);
    if (listener.rows.length < batchSize) continue;
    yield listener.rows;
    listener.rows = [];
    await breathe();
  }
  reader.end();
  if (listener.rows.length > 0) yield listener.rows;
}
