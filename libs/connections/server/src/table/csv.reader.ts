import { pipeline, Transform } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { breathe } from './breathe.js';
import { cleanCell } from './cell.rules.js';
import { batchSize, type CellMark, limits, type TableRow, type TableSource, TableTrouble } from './table.js';
import { type TextShape } from './text.reader.js';

// A record with more cells than this is no table of people: refused before it fills the memory.
const mostCells = 1000;

/** Takes the first characters off a text. */
function dropping(characters: number): Transform {
  let left = characters;
  return new Transform({
    decodeStrings: false,
    encoding: 'utf-8',
    transform(chunk: string | Buffer, _encoding, done) {
      const text = chunk.toString();
      const dropped = Math.min(left, text.length);
      left -= dropped;
      done(null, dropped === 0 ? text : text.slice(dropped));
    },
  });
}

export function rowOf(line: number, raw: readonly string[]): TableRow {
  const cells: string[] = [];
  const marks: { column: number; mark: CellMark }[] = [];
  for (let column = 0; column < raw.length; column += 1) {
    const cleaned = cleanCell(raw[column] ?? '');
    cells.push(cleaned.text);
    for (const mark of cleaned.marks) marks.push({ column, mark });
  }
  while (cells.at(-1) === '') cells.pop();
  return marks.length > 0 ? { line, cells, marks } : { line, cells };
}

/** The records of a text, empty ones counted but not given. `quoted: false` reads quotation marks as plain letters. */
export async function* csvRows(source: TableSource, shape: TextShape, quoted: boolean): AsyncGenerator<TableRow[]> {
  const parser = parse({
    delimiter: shape.separator,
    quote: quoted ? '"' : false,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
  });
  pipeline(await source.stream(), iconv.decodeStream(shape.encoding), dropping(shape.skip), parser, () => undefined);
  let line = 0;
  let batch: TableRow[] = [];
  for await (const record of parser as AsyncIterable<string[]>) {
    line += 1;
    if (record.length > mostCells)
      throw new TableTrouble('too-many-columns', { columns: record.length, most: limits.columns });
    const row = rowOf(line, record);
    if (row.cells.length > 0) batch.push(row);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
    await breathe();
  }
  if (batch.length > 0) yield batch;
}

/** Whether quotation marks come in pairs to the end. A lone one would swallow the rest of the file. */
export async function quotesClose(source: TableSource, shape: TextShape): Promise<boolean> {
  if (!shape.hasQuotes) return true;
  const rows = csvRows(source, shape, true);
  try {
    while (!(await rows.next()).done);
    return true;
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') return false;
    throw error;
  }
}
