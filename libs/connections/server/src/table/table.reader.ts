import { csvRows, quotesClose } from './csv.reader.js';
import { limits, type OpenTable, type TableRow, type TableSource, TableTrouble } from './table.js';
import { shapeOf } from './text.reader.js';
import { readWorkbook } from './workbook.reader.js';
import { sheetRows } from './xlsx.reader.js';
import { Zip } from './zip.reader.js';

async function headOf(source: TableSource): Promise<Buffer> {
  for await (const chunk of (await source.stream()) as unknown as AsyncIterable<Buffer>) return chunk.subarray(0, 4096);
  throw new TableTrouble('empty');
}

async function allOf(source: TableSource): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of (await source.stream()) as unknown as AsyncIterable<Buffer>) parts.push(chunk);
  return Buffer.concat(parts);
}

const begins = (head: Buffer, signature: string) =>
  head.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'));
const pictures = [
  'PK\x05\x06',
  '%PDF',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'RIFF',
  'II*\0',
  'MM\0*',
  '\x1f\x8b',
  'Rar!',
  '7z\xbc\xaf',
];

/** Which kind of package a zip is, by what lies in it and never by its name. */
function refuseOtherPackages(zip: Zip): void {
  if (zip.has('xl/workbook.xml')) return;
  if (zip.has('content.xml')) throw new TableTrouble('open-document');
  if (zip.has('xl/workbook.bin')) throw new TableTrouble('old-excel');
  throw new TableTrouble('not-a-table');
}

async function openWorkbook(source: TableSource): Promise<OpenTable> {
  const zip = new Zip(await allOf(source));
  refuseOtherPackages(zip);
  const book = await readWorkbook(zip);
  return {
    format: 'xlsx',
    sheets: book.sheets.map(({ name }) => name),
    separator: null,
    encoding: null,
    quotesIgnored: false,
    rows: (sheet) => {
      zip.rewind();
      return bounded(sheetRows(zip, book, book.sheets[sheet]?.part ?? ''));
    },
  };
}

async function openText(source: TableSource): Promise<OpenTable> {
  const shape = await shapeOf(source);
  const quoted = await quotesClose(source, shape);
  return {
    format: 'csv',
    sheets: [''],
    separator: shape.separator,
    encoding: shape.encoding,
    quotesIgnored: !quoted,
    rows: () => bounded(csvRows(source, shape, quoted)),
  };
}

async function* bounded(batches: AsyncIterable<TableRow[]>): AsyncGenerator<TableRow[]> {
  let rows = 0;
  for await (const batch of batches) {
    rows += batch.length;
    // One more than the limit: the header is no row.
    if (rows > limits.rows + 1) throw new TableTrouble('too-many-rows', { most: limits.rows });
    yield batch;
  }
}

/** Opens a file by what it holds, whatever it is called. Throws `TableTrouble` with one clear reason when it is no table. */
export async function openTable(source: TableSource): Promise<OpenTable> {
  const head = await headOf(source);
  if (begins(head, 'PK\x03\x04')) return openWorkbook(source);
  if (begins(head, '\xd0\xcf\x11\xe0')) {
    const locked = (await allOf(source)).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new TableTrouble(locked ? 'password' : 'old-excel');
  }
  if (pictures.some((signature) => begins(head, signature))) throw new TableTrouble('not-a-table');
  return openText(source);
}
