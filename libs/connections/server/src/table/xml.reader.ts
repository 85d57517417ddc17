import { TableTrouble } from './table.js';

/** What is heard while a document passes by. Names come without their namespace prefix. */
export interface XmlListener {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

const longestTag = 1_000_000;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function letterOf(code: number): string {
  return Number.isNaN(code) || code < 1 || code > 0x10ffff ? '' : String.fromCodePoint(code);
}

/** Text with its five named and its numbered entities written out. There are no others: a document cannot define its own. */
export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
        (whole, hex?: string, number?: string, name?: string) => {
          if (hex) return letterOf(parseInt(hex, 16));
          if (number) return letterOf(Number(number));
          return named[name ?? ''] ?? whole;
        },
      )
    : text;

const patterns = new Map<string, RegExp>();

/** The value of an attribute, whatever its namespace prefix. */
export function attributeOf(attributes: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (!pattern)
    patterns.set(name, (pattern = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)));
  const found = pattern.exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescapeXml(value);
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML as it comes in, in pieces of any size: only tags, attributes and text, which is all a workbook has. A document
 * type is refused (no workbook has one, and it is the door to external files); comments and instructions are passed over.
 */
export class XmlReader {
  private rest = '';

  constructor(private readonly listener: XmlListener) {}

  push(chunk: string): void {
    const text = this.rest + chunk;
    let at = 0;
    while (at < text.length) {
      const next = this.step(text, at);
      if (next === -1) break;
      at = next;
    }
    this.rest = text.slice(at);
    if (this.rest.length > longestTag) throw new TableTrouble('broken-workbook');
  }

  /** Throws `broken-workbook` when the document stops in the middle of a tag. */
  end(): void {
    if (this.rest.trim() !== '') throw new TableTrouble('broken-workbook');
  }

  /** Reads one tag or one stretch of text; -1 when it is not all there yet. */
  private step(text: string, at: number): number {
    if (text[at] !== '<') return this.letters(text, at);
    if (text.startsWith('<!', at)) return this.declaration(text, at);
    if (text.startsWith('<?', at)) return after(text, '?>', at);
    const end = tagEnd(text, at);
    if (end !== -1) this.tag(text.slice(at + 1, end));
    return end === -1 ? -1 : end + 1;
  }

  private letters(text: string, at: number): number {
    const end = text.indexOf('<', at);
    if (end === -1) return -1;
    this.listener.text(unescapeXml(text.slice(at, end)));
    return end;
  }

  private declaration(text: string, at: number): number {
    if (text.startsWith('<!--', at)) return after(text, '-->', at);
    if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at);
      if (end !== -1) this.listener.text(text.slice(at + 9, end));
      return end === -1 ? -1 : end + 3;
    }
    if ('<!--'.startsWith(text.slice(at, at + 4)) || '<![CDATA['.startsWith(text.slice(at, at + 9))) return -1;
    throw new TableTrouble('broken-workbook');
  }

  private tag(inside: string): void {
    if (inside.startsWith('/')) return this.listener.close(localName(inside.slice(1).trim()));
    const empty = inside.endsWith('/');
    const body = empty ? inside.slice(0, -1) : inside;
    const space = body.search(/\s/);
    const name = localName(space === -1 ? body : body.slice(0, space));
    this.listener.open(name, space === -1 ? '' : body.slice(space));
    if (empty) this.listener.close(name);
  }
}

function after(text: string, mark: string, at: number): number {
  const end = text.indexOf(mark, at);
  return end === -1 ? -1 : end + mark.length;
}

/** Where a tag ends: the first '>' that stands outside quotation marks. */
function tagEnd(text: string, at: number): number {
  let end = text.indexOf('>', at);
  for (let from = at; end !== -1; end = text.indexOf('>', end + 1)) {
    let quote = '';
    for (let i = from; i < end; i += 1) {
      const letter = text[i] as string;
      if (quote) quote = letter === quote ? '' : quote;
      else if (letter === '"' || letter === "'") quote = letter;
    }
    if (quote === '') return end;
    from = at;
  }
  return -1;
}

/** Passes all of a part through a listener. */
export async function readXml(chunks: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> {
  const reader = new XmlReader(listener);
  for await (const piece of decoded(chunks)) reader.push(piece);
  reader.end();
}

/** Text of a document: UTF-8 unless its byte order mark says UTF-16. */
export async function* decoded(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(
      chunk[0] === 0xff && chunk[1] === 0xfe
        ? 'utf-16le'
        : chunk[0] === 0xfe && chunk[1] === 0xff
          ? 'utf-16be'
          : 'utf-8',
    );
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder?.decode() ?? '';
}
