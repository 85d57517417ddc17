import './matrix.css';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { type Said } from '../status/use-cell-words.js';
import { placeAfter, type Place } from './keys.js';
import { MatrixHead } from './matrix-head.js';
import { MatrixNames, usePointed } from './matrix-names.js';
import { MatrixRow } from './matrix-row.js';
import { type Cell, type Line, type MatrixColumn } from './rows.js';
import { type Choosing } from './use-choosing.js';

export interface Opened {
  personId: string;
  typeId: string;
}

interface Props {
  lines: readonly Line[];
  columns: readonly MatrixColumn[];
  /** "13 van 61 mensen", in the corner. */
  count: string;
  /** People who are in the filter and not fetched yet. */
  left: number;
  more: { onMore: () => void; loading: boolean } | null;
  say: (cell: Cell) => Said;
  opened: Opened | null;
  onOpen: (cell: Opened) => void;
  teamNote: (teamId: string | null) => ReactNode;
  choosing: Choosing;
}

const size = { name: 164, column: 126, head: 78, person: 46, team: 40 };

/** Rows that come in are drawn between two frames and not within one, which would make that one late; enough of them wait out of sight. */
const later = { useFlushSync: false };

/** The one that has the focus is always drawn, however far one scrolls. */
const withActive = (active: number) => (range: Range) =>
  [...new Set([...defaultRangeExtractor(range), active])]
    .filter((at) => at >= 0 && at < range.count)
    .sort((a, b) => a - b);

const personAt = (lines: readonly Line[], at: number) => {
  const line = lines[at];
  return line?.kind === 'person' ? line.person : null;
};

/** People × types: thousands of cells of which only those in sight exist. Arrow keys move, Enter opens. */
export function MatrixGrid({ lines, columns, count, left, more, say, opened, onOpen, teamNote, choosing }: Props) {
  const t = useDeskTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>({ line: 1, column: 0 });
  const [hasFocus, setHasFocus] = useState(false);
  // The same ones until the focus moves: others would make the virtualizer give new lists, and every row be drawn anew.
  const kept = useMemo(() => ({ line: withActive(place.line), column: withActive(place.column) }), [place]);
  const rows = useVirtualizer({
    count: lines.length + left,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (lines[at]?.kind === 'team' ? size.team : size.person),
    overscan: 6,
    paddingStart: size.head,
    scrollPaddingStart: size.head,
    rangeExtractor: kept.line,
    ...later,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => size.column,
    overscan: 3,
    paddingStart: size.name,
    scrollPaddingStart: size.name,
    rangeExtractor: kept.column,
    ...later,
  });
  const items = rows.getVirtualItems();
  const reached = items.findLast((item) => item.index !== place.line)?.index ?? 0;
  useEffect(() => {
    if (more && !more.loading && reached > lines.length - 40) more.onMore();
  }, [more, reached, lines.length]);
  useEffect(() => rows.measure(), [rows, lines]);
  useReturn(scroller, opened);
  const point = usePointed();
  useEffect(() => {
    if (hasFocus && !scroller.current?.querySelector('input:focus')) focusCell(scroller.current);
  }, [hasFocus, place, lines, columns]);
  const isArrived = useRef(false);
  useEffect(() => {
    if (isArrived.current || !opened || lines.length === 0) return;
    isArrived.current = true;
    const line = lines.findIndex(({ key }) => key === opened.personId);
    const column = columns.findIndex(({ id }) => id === opened.typeId);
    if (line < 0 || column < 0) return;
    setPlace({ line, column });
    rows.scrollToIndex(line, { align: 'center' });
    across.scrollToIndex(column);
  }, [opened, lines, columns, rows, across]);

  const open = (at: Place) => {
    const line = lines[at.line];
    const column = columns[at.column];
    if (line?.kind === 'person' && column) onOpen({ personId: line.person.id, typeId: column.id });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return open(place);
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / size.person) - 2);
    const next = placeAfter(event.key, event.ctrlKey || event.metaKey, place, { lines, columns: columns.length, page });
    if (!next) return;
    event.preventDefault();
    setPlace(next);
    rows.scrollToIndex(next.line);
    across.scrollToIndex(next.column);
  };
  const onClick = (event: MouseEvent) => {
    const at = (event.target as Element).closest<HTMLElement>('[data-at]')?.dataset['at']?.split('.').map(Number);
    if (!at) return;
    const clicked = { line: at[0] ?? 0, column: at[1] ?? 0 };
    setPlace(clicked);
    open(clicked);
  };
  const shown = across.getVirtualItems();
  const keyOf = (at: number) => lines[at]?.key ?? `left-${at}`;
  return (
    <div
      ref={scroller}
      className="mx"
      style={{ '--mx-name': `${size.name}px`, '--mx-column': `${size.column}px` } as CSSProperties}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onMouseOver={point}
      onMouseLeave={point}
      onFocus={() => setHasFocus(true)}
      onBlur={(event) => setHasFocus(event.currentTarget.contains(event.relatedTarget))}
    >
      <div className="mx-size" style={{ width: across.getTotalSize(), height: rows.getTotalSize() }}>
        <MatrixNames
          items={items}
          lines={lines}
          keyOf={keyOf}
          width={size.name}
          columns={columns.length}
          teamNote={teamNote}
          chosen={choosing.chosen}
          onChoose={choosing.toggle}
        />
        <div
          className="mx-grid"
          role="grid"
          aria-label={t('matrix.caption')}
          aria-rowcount={lines.length + left + 1}
          aria-colcount={columns.length + 1}
        >
          <MatrixHead shown={shown} columns={columns} count={count} width={size.name} height={size.head} />
          {items.map((item) => (
            <MatrixRow
              key={keyOf(item.index)}
              person={personAt(lines, item.index)}
              lineKey={keyOf(item.index)}
              index={item.index}
              top={item.start}
              height={item.size}
              shown={shown}
              columns={columns}
              say={say}
              here={place.line === item.index ? place.column : null}
              picked={opened?.personId === lines[item.index]?.key ? (opened?.typeId ?? null) : null}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** The one cell that Tab comes to. */
const focusCell = (board: HTMLElement | null) =>
  board?.querySelector<HTMLElement>('.mx-slot[tabindex="0"]')?.focus({ preventScroll: true });

/** When the panel closes the focus goes back to the cell that it was of. */
function useReturn(scroller: RefObject<HTMLDivElement | null>, opened: Opened | null): void {
  const was = useRef(opened);
  useEffect(() => {
    if (was.current && !opened) focusCell(scroller.current);
    was.current = opened;
  }, [scroller, opened]);
}
