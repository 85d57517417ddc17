import fc from 'fast-check';
import iconv from 'iconv-lite';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { writeCsv } from '../export/csv.writer.js';
import { writeXlsx } from '../export/xlsx.writer.js';
import { type Encoding, type Separator } from './table.js';
import { openTable } from './table.reader.js';
import { cellsOf, readAll, sourceOf } from '../testing/table-source.js';

const separators: Separator[] = [';', ',', '\t', '|'];
const marks: Record<Encoding, string> = {
  'utf-8': '\ufeff',
  'windows-1252': '',
  'utf-16le': '\ufeff',
  'utf-16be': '\ufeff',
};

/** Cells as people have them: any letter that Windows-1252 knows, quotation marks, separators, line breaks. */
const letter = fc.constantFrom(...'abcdeXYZ0189 -_.,;|"\'/()éëüøçßÅ€“”…\n\t?=+@'.split(''));
const cell = fc.array(letter, { maxLength: 12 }).map((letters) =>
  letters
    .join('')
    .replaceAll('\t', ' ')
    .trim()
    .replace(/^'(?=[=+\-@|%])/, ''),
);
const filled = cell.filter((text) => text !== '');
const table = fc.integer({ min: 2, max: 6 }).chain((columns) =>
  fc.array(
    fc.tuple(...Array.from({ length: columns - 1 }, () => cell), filled).map((cells) => cells),
    { minLength: 2, maxLength: 12 },
  ),
);
const quoted = (text: string) => (/["\n;,\t|]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

describe('reading a text as a table', () => {
  it('gives the same cells for any table, separator, encoding and line ending, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(...separators),
        fc.constantFrom<Encoding>('utf-8', 'windows-1252', 'utf-16le', 'utf-16be'),
        fc.boolean(),
        fc.constantFrom('\r\n', '\n'),
        fc.integer({ min: 1, max: 40 }),
        async (rows, separator, encoding, marked, ending, piece) => {
          const header = rows[0]?.map((_, column) => `Kolom ${column + 1}`) ?? [];
          const text = [header, ...rows].map((row) => row.map(quoted).join(separator)).join(ending) + ending;
          const mark = marked || encoding.startsWith('utf-16') ? marks[encoding] : '';
          const bytes = iconv.encode(mark + text, encoding === 'utf-16be' ? 'utf-16be' : encoding, { addBOM: false });
          expect(await cellsOf(bytes, { piece })).toEqual([header, ...rows]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('numbers rows as a spreadsheet does: quoted line breaks do not count, empty lines do', async () => {
    const rows = await readAll('Naam;Notitie\n\nJan;"regel een\nregel twee"\n;;\nPiet;x\n\n\n');
    expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'Naam', 'Notitie'],
      [3, 'Jan', 'regel een\nregel twee'],
      [5, 'Piet', 'x'],
    ]);
  });

  it('obeys a first line that names the separator', async () => {
    expect(await cellsOf('sep=|\r\na,b|c\r\n1,5|2\r\n')).toEqual([
      ['a,b', 'c'],
      ['1,5', '2'],
    ]);
  });

  it('is not misled by decimal commas and merged names', async () => {
    const lines = ['Naam\tUren', 'Vries, Jan de\t36,5', 'Boer, Anna\t20,25', '"Berg, van den"\t8'];
    expect(await cellsOf(lines.join('\r\n'))).toEqual([
      ['Naam', 'Uren'],
      ['Vries, Jan de', '36,5'],
      ['Boer, Anna', '20,25'],
      ['Berg, van den', '8'],
    ]);
  });

  it('reads a lone quotation mark as a plain letter instead of swallowing the rest', async () => {
    const text = 'Naam;Maat\nBuis;"12 duim\nPlaat;3\nBout;4\n';
    expect((await openTable(sourceOf(text))).quotesIgnored).toBe(true);
    expect(await cellsOf(text)).toEqual([
      ['Naam', 'Maat'],
      ['Buis', '"12 duim'],
      ['Plaat', '3'],
      ['Bout', '4'],
    ]);
  });

  it('takes a text with one broken byte for the UTF-8 that it is', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`Naam;Plaats\n${'Zoë;Örsted\n'.repeat(40)}`),
      Buffer.from([0xe9]),
      Buffer.from(';x\n'),
    ]);
    expect((await openTable(sourceOf(bytes))).encoding).toBe('utf-8');
  });

  it('takes control characters out and says so, keeps zeros in front and formulas as text', async () => {
    const [, row] = await readAll(
      'Nummer;Naam\n00\u000007;=HYPERLINK("http://x";"y")\n'.replace('"http://x";"y"', '1'),
    );
    expect(row).toEqual({ line: 2, cells: ['0007', '=HYPERLINK(1)'], marks: [{ column: 0, mark: 'control' }] });
  });

  it('cuts a field of a megabyte and says so', async () => {
    const [, row] = await readAll(`Naam;Notitie\nJan;${'x'.repeat(1_000_000)}\n`);
    expect(row?.cells[1]).toHaveLength(1000);
    expect(row?.marks).toEqual([{ column: 1, mark: 'cut' }]);
  });
});

describe('reading a workbook', () => {
  it('gives the same cells for any table that our own writer wrote', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        expect(await cellsOf(await writeXlsx(rows, 'Blad & "1"'))).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  it('writes what another reader can read, beyond column Z too', async () => {
    const wide = Array.from({ length: 30 }, (_, at) => `kolom ${at}`);
    const [sheet] = await readExcelFile(Buffer.from(await writeXlsx([wide, wide], 'Rijen')));
    expect(sheet?.data).toEqual([wide, wide]);
  });

  it('reads what another writer wrote: days, numbers, sheets', async () => {
    const buffer = await writeExcelFile([
      { sheet: 'Toelichting', data: [[{ value: 'Lees mij' }]] },
      {
        sheet: 'Mensen',
        data: [
          [{ value: 'Naam' }, { value: 'In dienst' }, { value: 'Uren' }, { value: 'Nummer' }, { value: 'Actief' }],
          [
            { value: 'Zoë' },
            { value: new Date(Date.UTC(2024, 1, 29)), type: Date, format: 'dd-mm-yyyy' },
            { value: 36.1, type: Number },
            { value: 7, type: Number, format: '00000' },
            { value: true, type: Boolean },
          ],
        ],
      },
    ]).toBuffer();
    expect((await openTable(sourceOf(buffer))).sheets).toEqual(['Toelichting', 'Mensen']);
    expect(await cellsOf(buffer, { sheet: 1 })).toEqual([
      ['Naam', 'In dienst', 'Uren', 'Nummer', 'Actief'],
      ['Zoë', '2024-02-29', '36.1', '00007', 'ja'],
    ]);
  });
});

describe('writing a table', () => {
  it('comes back as it was, in every separator', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(...separators), async (rows, separator) => {
        expect(await cellsOf(await writeCsv(rows, separator))).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });
});
