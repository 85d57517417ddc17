import { type ImportRow } from '@leerspoor/connections-contract';

/** A row that could be seen, and how far it stood from the top of the list. */
export interface Seen {
  line: number;
  kind: ImportRow['kind'];
  offset: number;
}

type Placed = Pick<ImportRow, 'line' | 'kind'>;

/**
 * Which row to hold on to after the rows were worked out anew: the first that could be seen and is still in its group. A
 * mended row moves to another group; following it would lose the place.
 */
export function anchorIn(seen: readonly Seen[], rows: readonly Placed[]): { index: number; offset: number } | null {
  const places = new Map(rows.map(({ line, kind }, index) => [`${line} ${kind}`, index]));
  for (const { line, kind, offset } of seen) {
    const index = places.get(`${line} ${kind}`);
    if (index !== undefined) return { index, offset };
  }
  return null;
}
