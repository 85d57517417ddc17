import { crc32, deflateRaw } from 'node:zlib';
import { breathe } from '../table/breathe.js';
import { batchSize } from '../table/table.js';
import { safeCell } from '@leerspoor/platform-server';

const deflate = (bytes: Buffer) =>
  new Promise<Buffer>((resolve, reject) =>
    deflateRaw(bytes, (error, packed) => (error ? reject(error) : resolve(packed))),
  );
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts around the one sheet. Style 1 is bold, for the header; both are text, so that zeros in front stay. */
const frame = (sheet: string): Record<string, string> => ({
  '[Content_Types].xml': `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentType}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
});

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** 0 → A, 26 → AA. */
const columnName = (at: number): string =>
  (at < 26 ? '' : columnName(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
/** Excel does without the address of a cell; other programs that read workbooks stop at one without. */
const cell = (text: string, style: number, address: string) =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(safeCell(text))}</t></is></c>`;

async function sheetXml(rows: AsyncIterable<string[]> | Iterable<string[]>): Promise<Buffer> {
  const parts = [
    Buffer.from(
      `${declaration}<worksheet xmlns="${main}"><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="50" width="20" customWidth="1"/></cols><sheetData>`,
    ),
  ];
  let text = '';
  let count = 0;
  for await (const row of rows) {
    const style = count === 0 ? 1 : 0;
    count += 1;
    const line = count;
    text += `<row r="${line}">${row.map((value, at) => cell(value, style, `${columnName(at)}${line}`)).join('')}</row>`;
    if (count % batchSize !== 0) continue;
    parts.push(Buffer.from(text));
    text = '';
    await breathe();
  }
  parts.push(Buffer.from(`${text}</sheetData></worksheet>`));
  return Buffer.concat(parts);
}

interface Part {
  name: Buffer;
  bytes: Buffer;
  packed: Buffer;
}

/** The head of a part: the same numbers stand before its bytes and in the list at the end. */
function head(mark: number, { name, bytes, packed }: Part, inList: boolean): Buffer {
  const at = inList ? 2 : 0;
  const record = Buffer.alloc(inList ? 46 : 30);
  record.writeUInt32LE(mark, 0);
  record.writeUInt16LE(20, 4);
  record.writeUInt16LE(0x0800, 6 + at); // names are UTF-8
  record.writeUInt16LE(8, 8 + at); // deflated
  record.writeUInt16LE(0x21, 12 + at); // 1 January 1980: a file says nothing about when
  record.writeUInt32LE(crc32(bytes), 14 + at);
  record.writeUInt32LE(packed.length, 18 + at);
  record.writeUInt32LE(bytes.length, 22 + at);
  record.writeUInt16LE(name.length, 26 + at);
  if (inList) record.writeUInt16LE(20, 6);
  return record;
}

async function zipped(contents: Map<string, Buffer>): Promise<Uint8Array> {
  const written: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [path, bytes] of contents) {
    const part: Part = { name: Buffer.from(path), bytes, packed: await deflate(bytes) };
    const local = Buffer.concat([head(0x04034b50, part, false), part.name, part.packed]);
    const entry = head(0x02014b50, part, true);
    entry.writeUInt32LE(offset, 42);
    list.push(entry, part.name);
    written.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(contents.size, 8);
  end.writeUInt16LE(contents.size, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...written, listing, end]));
}

/**
 * A workbook with one sheet in which every cell is text: nothing is worked out, zeros in front stay. Written by hand because
 * it must let other requests have their turn while it writes thousands of rows.
 */
export async function writeXlsx(
  rows: AsyncIterable<string[]> | Iterable<string[]>,
  sheet: string,
): Promise<Uint8Array> {
  const contents = new Map<string, Buffer>(
    Object.entries(frame(sheet)).map(([path, xml]) => [path, Buffer.from(declaration + xml)]),
  );
  contents.set('xl/worksheets/sheet1.xml', await sheetXml(rows));
  return zipped(contents);
}
