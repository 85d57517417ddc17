import { Readable } from 'node:stream';
import { setImmediate as breathe } from 'node:timers/promises';
import { type LocalDate, toEpochDay } from '@leerspoor/platform-contract';
import { ZipStream } from '../zip/zip-stream.js';
import { safeCell } from './safe-cell.js';

/** Text is shown and never worked out, with its zeros in front; a day is a date that sorts. */
export type SheetCell = string | number | { day: LocalDate | null };

export interface Sheet {
  name: string;
  /** The first one is the head. */
  rows: AsyncIterable<readonly SheetCell[]> | Iterable<readonly SheetCell[]>;
  /** Widths of the columns in characters; 20 where none is given. */
  widths?: readonly number[];
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const rowsAtOnce = 500;
const style = { text: 0, head: 1, day: 2, number: 3 } as const;
/** Day 0 of a spreadsheet, as days before 1970. */
const sheetEpoch = 25_569;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function frame(sheets: readonly Sheet[]): Record<string, string> {
  const each = (text: (name: string, number: number) => string) =>
    sheets.map(({ name }, at) => text(escaped(name), at + 1)).join('');
  return {
    '[Content_Types].xml': `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${contentType}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${each((name, n) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaging}/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${relation}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${sheets.length + 1}" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="49" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" xfId="0"/></cellXfs></styleSheet>`,
  };
}

const letters = 26;
/** 'A', 'B' … 'AA'. */
const columnName = (at: number): string =>
  (at < letters ? '' : columnName(Math.floor(at / letters) - 1)) + String.fromCharCode(65 + (at % letters));

function cellXml(cell: SheetCell, place: string, isHead: boolean): string {
  if (typeof cell === 'number') return `<c r="${place}" s="${style.number}"><v>${cell}</v></c>`;
  if (typeof cell === 'object')
    return cell.day === null ? '' : `<c r="${place}" s="${style.day}"><v>${toEpochDay(cell.day) + sheetEpoch}</v></c>`;
  const look = isHead ? style.head : style.text;
  return `<c r="${place}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escaped(safeCell(cell))}</t></is></c>`;
}

async function* sheetXml({ rows, widths = [] }: Sheet): AsyncGenerator<string> {
  const cols = widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const rest = `<col min="${widths.length + 1}" max="${widths.length + 50}" width="20" customWidth="1"/>`;
  let text = `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${cols}${rest}</cols><sheetData>`;
  let count = 0;
  for await (const row of rows) {
    count += 1;
    const cells = row.map((cell, at) => cellXml(cell, `${columnName(at)}${count}`, count === 1));
    text += `<row r="${count}">${cells.join('')}</row>`;
    if (count % rowsAtOnce !== 0) continue;
    yield text;
    text = '';
    await breathe();
  }
  yield `${text}</sheetData></worksheet>`;
}

/** An XLSX workbook that is written while it is read, however many rows there are. */
export function workbook(sheets: readonly Sheet[], moment = new Date(0)): Readable {
  const zip = new ZipStream(moment);
  const write = async () => {
    for (const [name, xml] of Object.entries(frame(sheets))) await zip.add(name, Readable.from([declaration + xml]));
    for (const [at, sheet] of sheets.entries())
      await zip.add(`xl/worksheets/sheet${at + 1}.xml`, Readable.from(sheetXml(sheet)));
    zip.end();
  };
  write().catch((error: Error) => zip.fail(error));
  return zip.content;
}
