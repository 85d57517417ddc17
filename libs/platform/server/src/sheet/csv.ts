import { setImmediate as breathe } from 'node:timers/promises';
import { safeCell } from './safe-cell.js';

const quotable = /["\r\n;,\t|]|^\s|\s$/;
const rowsAtOnce = 500;

function written(text: string): string {
  const safe = safeCell(text);
  return quotable.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as text that every spreadsheet opens, piece by piece: UTF-8 with its mark, lines ended as Windows does, no cell is
 * worked out. Others have their turn between the pieces.
 */
export async function* csv(
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
  separator = ';',
): AsyncGenerator<string> {
  let text = '\ufeff';
  let count = 0;
  for await (const row of rows) {
    text += `${row.map(written).join(separator)}\r\n`;
    count += 1;
    if (count % rowsAtOnce !== 0) continue;
    yield text;
    text = '';
    await breathe();
  }
  yield text;
}
