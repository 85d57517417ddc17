import iconv from 'iconv-lite';
import { encodingOf, looksLikeText, Utf8Tally } from './encoding.rules.js';
import { separatorOf } from './separator.rules.js';
import { type Encoding, type Separator, type TableSource, TableTrouble } from './table.js';

/** How a text is to be read. */
export interface TextShape {
  encoding: Encoding;
  separator: Separator;
  /** Characters before the first record (a line `sep=;`). */
  skip: number;
  hasQuotes: boolean;
}

const headBytes = 65_536;

/** Looks through the whole text once, in chunks: its first letter beyond ASCII may stand in the last line. */
export async function shapeOf(source: TableSource): Promise<TextShape> {
  const tally = new Utf8Tally();
  const parts: Buffer[] = [];
  let held = 0;
  let hasQuotes = false;
  for await (const chunk of (await source.stream()) as unknown as AsyncIterable<Buffer>) {
    tally.push(chunk);
    hasQuotes ||= chunk.includes('"');
    if (held < headBytes) parts.push(chunk);
    held += chunk.length;
  }
  const head = Buffer.concat(parts).subarray(0, headBytes);
  const encoding = encodingOf(head, tally);
  if (!encoding.startsWith('utf-16') && !looksLikeText(head)) throw new TableTrouble('not-a-table');
  const text = iconv.decode(head, encoding);
  if (/^\s*<(?:!doctype|html|\?xml|table|meta)/i.test(text)) throw new TableTrouble('web-page');
  if (text.trim() === '') throw new TableTrouble('empty');
  return { encoding, hasQuotes, ...separatorOf(text) };
}
