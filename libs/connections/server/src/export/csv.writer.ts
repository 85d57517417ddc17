import { csv } from '@leerspoor/platform-server';
import { type Separator } from '../table/table.js';

/** A table as text that every spreadsheet opens: no cell is worked out. */
export async function writeCsv(
  rows: AsyncIterable<string[]> | Iterable<string[]>,
  separator: Separator,
): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const text of csv(rows, separator)) parts.push(Buffer.from(text));
  return new Uint8Array(Buffer.concat(parts));
}
