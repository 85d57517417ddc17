import { buffer } from 'node:stream/consumers';
import { workbook } from '@leerspoor/platform-server';

/** A workbook with one sheet in which every cell is text: nothing is worked out, zeros in front stay. */
export async function writeXlsx(
  rows: AsyncIterable<string[]> | Iterable<string[]>,
  sheet: string,
): Promise<Uint8Array> {
  return new Uint8Array(await buffer(workbook([{ name: sheet, rows }])));
}
