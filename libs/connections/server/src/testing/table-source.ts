import { Readable } from 'node:stream';
import { type TableRow, type TableSource } from '../table/table.js';
import { openTable } from '../table/table.reader.js';

/** Bytes as a file that is read in pieces of `piece` bytes, so that a border falls anywhere. */
export const sourceOf = (bytes: Uint8Array | string, piece = 65_536): TableSource => ({
  stream: () => {
    const all = Buffer.from(bytes as Uint8Array);
    const pieces: Buffer[] = [];
    for (let at = 0; at < all.length; at += piece) pieces.push(all.subarray(at, at + piece));
    return Readable.from(pieces);
  },
});

/** Every row of one sheet. */
export async function readAll(bytes: Uint8Array | string, { sheet = 0, piece = 65_536 } = {}): Promise<TableRow[]> {
  const table = await openTable(sourceOf(bytes, piece));
  const rows: TableRow[] = [];
  for await (const batch of table.rows(sheet)) rows.push(...batch);
  return rows;
}

export const cellsOf = async (bytes: Uint8Array | string, options?: { sheet?: number; piece?: number }) =>
  (await readAll(bytes, options)).map(({ cells }) => cells);
