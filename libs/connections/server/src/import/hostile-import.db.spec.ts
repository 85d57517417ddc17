import { deflateRawSync } from 'node:zlib';
import { type Import, rowReason } from '@leerspoor/connections-contract';
import { sql } from '@leerspoor/platform-server';
import { aPerson } from '@leerspoor/people-server/testing';
import { writeXlsx } from '../export/xlsx.writer.js';
import { RowsService } from './rows.service.js';
import { anImportHouse, type ImportCompany, type ImportHouse } from '../testing/an-import.js';
import { zipOf } from '../testing/zip-of.js';

const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const workbook = (
  sheetXml: string,
  workbookXml = '<workbook><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
) =>
  zipOf({
    'xl/workbook.xml': workbookXml,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Type="worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="externalLink" Target="http://169.254.169.254/" TargetMode="External"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheetXml,
  });

describe('hostile files', () => {
  let house: ImportHouse;
  let company: ImportCompany;

  beforeAll(async () => {
    house = await anImportHouse();
    company = await house.company();
    await aPerson(house, company, { number: '1', firstName: 'Jan', lastName: 'Boer' });
  });
  afterAll(() => house.close());

  const failure = async (content: string | Uint8Array, name?: string) => {
    const { state, failure: why } = await house.upload(company, content, name);
    return state === 'failed' ? why?.code : state;
  };

  it('are refused with one clear reason each, whatever they are called', async () => {
    const good = Buffer.from(
      await writeXlsx(
        [
          ['Naam', 'Nummer'],
          ['Jan Boer', '1'],
        ],
        'A',
      ),
    );
    const cases: Record<string, string | Uint8Array> = {
      empty: '',
      'only spaces': ' \n \n',
      'only a header': 'Naam;Nummer\n',
      'binary junk': Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256)),
      picture: Buffer.from('\x89PNG\r\n\x1a\nxxxx', 'latin1'),
      pdf: '%PDF-1.7 x',
      'old excel': Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 workbook', 'latin1'),
      'with a password': Buffer.concat([
        Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'open document': zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      'another zip': zipOf({ 'a.txt': 'x' }),
      'html called xls': '<html><table><tr><td>Naam</td></tr></table></html>',
      'cut off workbook': good.subarray(0, good.length - 40),
      'workbook with a hole': Buffer.concat([good.subarray(0, 900), Buffer.alloc(200), good.subarray(1100)]),
      'document type': workbook(
        `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${sheet('<row><c t="inlineStr"><is><t>&e;</t></is></c></row>')}`,
      ),
      '70,000 columns': Array.from({ length: 70_000 }, (_, n) => `k${n}`).join(';') + '\n1;2\n',
      'cell at the far end': workbook(sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
      'too many rows': 'Naam\n' + 'x\n'.repeat(100_002),
    };
    const answers: Record<string, unknown> = {};
    for (const [what, content] of Object.entries(cases)) answers[what] = await failure(content, 'lijst.xlsx');
    expect(answers).toEqual({
      empty: 'empty',
      'only spaces': 'empty',
      'only a header': 'no-rows',
      'binary junk': 'not-a-table',
      picture: 'not-a-table',
      pdf: 'not-a-table',
      'old excel': 'old-excel',
      'with a password': 'password',
      'open document': 'open-document',
      'another zip': 'not-a-table',
      'html called xls': 'web-page',
      'cut off workbook': 'broken-workbook',
      'workbook with a hole': 'broken-workbook',
      'document type': 'broken-workbook',
      '70,000 columns': 'too-many-columns',
      'cell at the far end': 'too-many-columns',
      'too many rows': 'too-many-rows',
    });
    expect(await house.query(company, sql`select count(*)::int as rows from import_row`)).toEqual([{ rows: 0 }]);
    expect(
      await house.query(company, sql`select count(*)::int as files from stored_file where removed_at is null`),
    ).toEqual([{ files: 0 }]);
  });

  it('that swell up are stopped while they are unpacked, whatever they say about their size', async () => {
    const bomb = Buffer.concat(
      Array.from({ length: 260 }, () => Buffer.from('<row><c><v>1</v></c></row>'.padEnd(1_000_000))),
    );
    const packed = deflateRawSync(Buffer.concat([Buffer.from('<worksheet><sheetData>'), bomb]));
    const lying = zipOf(
      {
        'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      },
      { 'xl/worksheets/sheet1.xml': { packed, size: 10 } },
    );
    expect(lying.length).toBeLessThan(1_500_000);
    expect(await failure(lying)).toBe('too-big-inside');
  });

  it('that far rows are put in take no memory and no time', async () => {
    const found = await house.upload(
      company,
      workbook(
        sheet(
          '<row r="1"><c r="A1" t="inlineStr"><is><t>Naam</t></is></c></row><row r="1048576"><c r="A1048576" t="inlineStr"><is><t>Jan Boer</t></is></c></row>',
        ),
      ),
    );
    expect(found).toMatchObject({ state: 'mapping', rows: 1 });
  });

  const nasty = [
    'Nummer;Naam;E-mail;Team;Leidinggevende;In dienst;Uit dienst',
    '10;=cmd|"/c calc"!A1;x;y;11;1-1-2020;',
    '11;<script>alert(1)</script> Boer;a@x.nl;<img src=x onerror=alert(1)>;10;1-1-2020;',
    `12;Jan\u0000 \u0007Boer\u202e;jan@x.nl;${'T'.repeat(200)};12;1-1-2020;`,
    '13;Piet Smit;piet@x.nl;Buiten;14;31-02-2025;',
    '14;Els Wit;piet@x.nl;Buiten;15;1-1-2020;',
    '15;Tom Kok;;Buiten;14;1-1-2020;1-1-2019',
    '14;Iemand Anders;;Buiten;;1-1-2020;',
    ';;;;;;',
    `16;${'x'.repeat(1_000_000)} Boer;;;;1-1-2020;`,
    "17;Robert'); drop table employee;--;;;;1-1-2020;",
    '18;Kim Bos;kim@x.nl;Buiten;17;01-01-2020;',
    '+19;@SUM(A1) Boer;;-1;;1-1-2020;',
  ].join('\n');

  it('lose nothing and break nothing: good rows go in as plain text, bad rows say why', async () => {
    const checked = await house.check(company, nasty);
    expect(checked.state).toBe('ready');
    const rows = await house.rows(company, checked.id);
    const said = Object.fromEntries(
      rows.map(({ line, kind, messages }) => [line, [kind, ...messages.map(({ code }) => code)]]),
    );
    expect(said).toMatchObject({
      '3': ['new', 'lead-circle'],
      '4': ['error', 'cell-cleaned', 'text-long'],
      '5': ['error', 'date-impossible'],
      '6': ['new', 'lead-unknown'],
      '7': ['error', 'end-before-start'],
      '8': ['error', 'number-twice'],
      '10': ['error', 'cell-cut', 'text-long'],
      '12': ['new', 'lead-unknown'],
    });
    for (const language of ['nl', 'en'] as const) {
      for (const message of rows.flatMap(({ messages }) => messages))
        expect(rowReason(language, message)).not.toMatch(/undefined|NaN/);
    }
    const applied = await house.decide(company, checked.id, ({ imports, actor }) =>
      imports.apply(actor, checked.id, false),
    );
    expect(applied.state).toBe('applied');
    const names = await house.query<{ name: string }>(
      company,
      sql`select full_name as name from person_card where number = '11'`,
    );
    expect(names).toEqual([{ name: '<script>alert(1)</script> Boer' }]);
    expect(
      await house.query(
        company,
        sql`select count(*)::int as circles from employee a join employee b on a.lead_id = b.id and b.lead_id = a.id`,
      ),
    ).toEqual([{ circles: 0 }]);
    const undone = await house.decide(company, checked.id, ({ imports, actor }) => imports.undo(actor, checked.id));
    expect(undone.left).toBe(0);
  });

  it('come back as a file of rejected rows that no spreadsheet works out, and that can be sent in again', async () => {
    const checked = await house.check(company, nasty.replace('1-1-2020;\n', '31-02-2020;\n'));
    for (const format of ['csv', 'xlsx'] as const) {
      const file = await house.as(company.actor, () => house.get(RowsService).rejected(checked.id, format, 'nl'));
      const text = Buffer.from(file.bytes).toString();
      expect(file.name).toBe(`bestand-niet-verwerkt.${format}`);
      if (format === 'csv') {
        expect(text.startsWith('\ufeffRij;Reden;Nummer;Naam;')).toBe(true);
        expect(text).toContain(`2;In dienst: De datum 31-02-2020 bestaat niet.;10;"'=cmd|"`);
        expect(text).not.toMatch(/(^|;)"?[=+\-@|%]/m);
      } else expect(text).not.toContain('<f>');
      const again: Import = await house.upload(company, file.bytes);
      expect(again).toMatchObject({ state: 'ready', mappingRemembered: true, rows: checked.counts.error });
    }
  });
});
