import { type ImportRow } from '@leerspoor/connections-contract';
import { type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { anchorIn, type Seen } from './anchor.js';

/**
 * Keeps the place in the list when its rows are worked out anew: the first row that stayed in its group stays where it was on
 * the screen, and a keyboard that lost its button finds the next one to press.
 */
export function useKeepPlace(
  virtual: Virtualizer<HTMLDivElement, Element>,
  scroller: RefObject<HTMLDivElement | null>,
  rows: readonly ImportRow[],
): void {
  const seen = useRef<Seen[]>([]);
  const known = useRef(rows);
  useLayoutEffect(() => {
    if (known.current === rows) return;
    known.current = rows;
    const anchor = anchorIn(seen.current, rows);
    const start = anchor && virtual.getOffsetForIndex(anchor.index, 'start')?.[0];
    if (anchor && start !== undefined && start !== null) virtual.scrollToOffset(start - anchor.offset);
    if (document.activeElement === document.body)
      scroller.current?.querySelector<HTMLElement>('[data-fix]')?.focus({ preventScroll: true });
  }, [rows, virtual, scroller]);
  useEffect(() => {
    const top = virtual.scrollOffset ?? 0;
    seen.current = virtual
      .getVirtualItems()
      .filter(({ end }) => end > top)
      .flatMap(({ index, start }) => {
        const row = rows[index];
        return row ? [{ line: row.line, kind: row.kind, offset: start - top }] : [];
      });
  });
}
