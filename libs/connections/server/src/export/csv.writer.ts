import { breathe } from '../table/breathe.js';
import { batchSize, type Separator } from '../table/table.js';
import { safeCell } from '@leerspoor/platform-server';

const quotable = /["\r\n;,\t|]|^\s|\s$/;
const written = (text: string) => {
  const safe = safeCell(text);
  return quotable.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A table as text that every spreadsheet opens: UTF-8 with its mark, lines ended as Windows does, no cell is worked out. */
export async function writeCsv(
  rows: AsyncIterable<string[]> | Iterable<string[]>,
  separator: Separator,
): Promise<Uint8Array> {
  const parts: Buffer[] = [Buffer.from('\ufeff')];
  let text = '';
  let count = 0;
  for await (const row of rows) {
    text += `${row.map(written).join(separator)}\r\n`;
    count += 1;
    if (count % batchSize !== 0) continue;
    parts.push(Buffer.from(text));
    text = '';
    await breathe();
  }
  parts.push(Buffer.from(text));
  return new Uint8Array(Buffer.concat(parts));
}
