import { isDateFormat, isZeroPadded } from './number-format.rules.js';
import { limits, TableTrouble } from './table.js';
import { attributeOf, readXml, type XmlListener } from './xml.reader.js';
import { type Zip } from './zip.reader.js';

export interface SheetPart {
  name: string;
  /** Name of its part in the zip. */
  part: string;
}

/** How a cell's number is shown: as a day, with zeros in front, or as it is. */
export type CellStyle = 'day' | 'plain' | { digits: number };

export interface Workbook {
  sheets: SheetPart[];
  /** Days count from 1904 (old spreadsheets of Apple). */
  from1904: boolean;
  styles: CellStyle[];
  strings: string[];
}

const nothing = () => undefined;
const listener = (open: XmlListener['open']): XmlListener => ({ open, close: nothing, text: nothing });

/** Where the relations of the workbook point to, by id. Targets outside the file are passed over. */
async function relationsOf(zip: Zip): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await readXml(
    zip.chunks('xl/_rels/workbook.xml.rels'),
    listener((name, attributes) => {
      const id = attributeOf(attributes, 'Id');
      const target = attributeOf(attributes, 'Target');
      if (name !== 'Relationship' || !id || !target || attributeOf(attributes, 'TargetMode') === 'External') return;
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
    }),
  );
  return targets;
}

async function sheetsOf(zip: Zip): Promise<Pick<Workbook, 'sheets' | 'from1904'>> {
  const targets = await relationsOf(zip);
  const shown: SheetPart[] = [];
  const hidden: SheetPart[] = [];
  let from1904 = false;
  await readXml(
    zip.chunks('xl/workbook.xml'),
    listener((name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributeOf(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const part = targets.get(attributeOf(attributes, 'id') ?? '');
      if (!part || !zip.has(part)) return;
      const list = (attributeOf(attributes, 'state') ?? 'visible') === 'visible' ? shown : hidden;
      list.push({ name: (attributeOf(attributes, 'name') ?? '').slice(0, 100), part });
    }),
  );
  const sheets = (shown.length > 0 ? shown : hidden).slice(0, limits.sheets);
  if (sheets.length === 0) throw new TableTrouble('broken-workbook');
  return { sheets, from1904 };
}

const styleOf = (id: number, code: string | undefined): CellStyle => {
  if (isDateFormat(id, code)) return 'day';
  const digits = isZeroPadded(code);
  return digits > 0 ? { digits } : 'plain';
};

async function stylesOf(zip: Zip): Promise<CellStyle[]> {
  if (!zip.has('xl/styles.xml')) return [];
  const formats = new Map<number, string>();
  const styles: CellStyle[] = [];
  let inside = false;
  await readXml(zip.chunks('xl/styles.xml'), {
    open: (name, attributes) => {
      if (name === 'numFmt')
        formats.set(Number(attributeOf(attributes, 'numFmtId')), attributeOf(attributes, 'formatCode') ?? '');
      if (name === 'cellXfs') inside = true;
      if (name !== 'xf' || !inside) return;
      const id = Number(attributeOf(attributes, 'numFmtId') ?? 0);
      styles.push(styleOf(id, formats.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') inside = false;
    },
    text: nothing,
  });
  return styles;
}

/** Texts that cells point to. Reading aids for Japanese (`rPh`) are no text of the cell. */
async function stringsOf(zip: Zip): Promise<string[]> {
  if (!zip.has('xl/sharedStrings.xml')) return [];
  const strings: string[] = [];
  let text = '';
  let listening = false;
  let aside = false;
  await readXml(zip.chunks('xl/sharedStrings.xml'), {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') aside = true;
      listening = name === 't' && !aside;
    },
    close: (name) => {
      if (name === 'si') strings.push(text);
      if (name === 'rPh') aside = false;
      listening = false;
    },
    text: (piece) => {
      if (listening && text.length <= limits.characters * 4) text += piece;
    },
  });
  return strings;
}

/** Everything about a workbook but its cells. Throws `broken-workbook`. */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  if (!zip.has('xl/workbook.xml') || !zip.has('xl/_rels/workbook.xml.rels')) throw new TableTrouble('broken-workbook');
  const { sheets, from1904 } = await sheetsOf(zip);
  return { sheets, from1904, styles: await stylesOf(zip), strings: await stringsOf(zip) };
}
