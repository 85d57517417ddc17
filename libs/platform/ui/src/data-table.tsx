import './data-table.css';
import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';
import { Link } from './link.js';
import { sortRows, useSort, type Sort } from './sort.js';
import { useWide } from './wide.js';
import { useKitWords } from './words.js';

export interface Column<Row> {
  key: string;
  title: string;
  /** The title is only heard: for a column of check boxes or buttons. */
  titleHidden?: boolean;
  cell: (row: Row) => ReactNode;
  /** Gives the value to sort by, or true where the server sorts; a column without it cannot be sorted. */
  sort?: ((row: Row) => string | number | null) | true;
  /** A CSS width, such as '9rem' or '20%'. */
  width?: string;
  end?: boolean;
}

export interface ServerSort {
  value: Sort | null;
  onChange: (sort: Sort) => void;
}

interface Props<Row> {
  /** What the rows are, for a screen reader. */
  caption: string;
  rows: readonly Row[];
  columns: Column<Row>[];
  rowKey: (row: Row) => string;
  /** The first cell becomes a link to this; a click anywhere in the row follows it. */
  rowLink?: (row: Row) => string;
  picked?: string | null;
  /** How a row looks on a phone, where the table is a list. */
  card?: (row: Row) => ReactNode;
  /** The count in words, such as "13 van 61 mensen". */
  count: string;
  /** Rows that are not fetched yet; until they are, only the server can sort. */
  more?: { onMore: () => void; loading: boolean } | null;
  /** Sorting by the server; without it the rows are sorted here once all of them are. */
  sort?: ServerSort;
  rowTone?: (row: Row) => 'stop' | undefined;
  rowHeight?: number;
}

/** A list for a wide screen: sticky head, sorting, thousands of rows, the count in words. On a phone the same rows as cards. */
export function DataTable<Row>(props: Props<Row>) {
  const wide = useWide();
  const [own, setOwn] = useSort();
  const sort = props.sort ?? (props.more ? null : { value: own, onChange: setOwn });
  const rows = props.sort || !sort ? props.rows : sortRows(props.rows, props.columns, own);
  const words = useKitWords();
  return (
    <div className="table-block">
      {wide || !props.card ? (
        <Grid {...props} rows={rows} sort={sort} />
      ) : (
        <Cards {...props} rows={rows} card={props.card} />
      )}
      <p className="table-foot sm dim num" role="status">
        {props.count}
      </p>
      {props.more && (
        <Button variant="default" loading={props.more.loading} onClick={props.more.onMore}>
          {words.more}
        </Button>
      )}
    </div>
  );
}

function Cards<Row>({ rows, rowKey, rowLink, card, caption }: Props<Row> & { card: (row: Row) => ReactNode }) {
  return (
    <ul className="table-cards" aria-label={caption}>
      {rows.map((row) => (
        <li key={rowKey(row)}>
          {rowLink ? (
            <Link className="card" to={rowLink(row)}>
              {card(row)}
            </Link>
          ) : (
            <div className="card">{card(row)}</div>
          )}
        </li>
      ))}
    </ul>
  );
}

type GridProps<Row> = Omit<Props<Row>, 'sort'> & { sort: ServerSort | null };

function Grid<Row>({ caption, rows, columns, rowKey, rowLink, picked, sort, rowTone, rowHeight = 47 }: GridProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    initialRect: { width: 1000, height: 900 },
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div className="table-scroll" ref={scroller} tabIndex={0} role="group" aria-label={caption}>
      <table className="table" aria-label={caption} aria-rowcount={rows.length + 1}>
        <colgroup>
          {columns.map((column) => (
            <col key={column.key} style={{ width: column.width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} span={columns.length} />}
          {items.map((item) => {
            const row = rows[item.index] as Row;
            return (
              <tr
                key={rowKey(row)}
                aria-rowindex={item.index + 2}
                data-picked={picked === rowKey(row) || undefined}
                data-tone={rowTone?.(row)}
                data-link={rowLink ? true : undefined}
              >
                {columns.map((column, index) => (
                  <td key={column.key} data-end={column.end || undefined}>
                    {index === 0 && rowLink ? (
                      <Link className="row-link" to={rowLink(row)}>
                        {column.cell(row)}
                      </Link>
                    ) : (
                      column.cell(row)
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
          {after > 0 && <Gap height={after} span={columns.length} />}
        </tbody>
      </table>
    </div>
  );
}

const Gap = ({ height, span }: { height: number; span: number }) => (
  <tr aria-hidden="true" className="gap">
    <td colSpan={span} style={{ height }} />
  </tr>
);

function HeadCell<Row>({ column, sort }: { column: Column<Row>; sort: GridProps<Row>['sort'] }) {
  const words = useKitWords();
  if (!column.sort || !sort)
    return (
      <th scope="col" data-end={column.end || undefined}>
        {column.titleHidden ? <span className="visually-hidden">{column.title}</span> : column.title}
      </th>
    );
  const current = sort.value?.key === column.key ? sort.value : null;
  const order = current ? (current.down ? 'descending' : 'ascending') : undefined;
  const Arrow = current?.down ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" aria-sort={order} data-end={column.end || undefined}>
      <button
        type="button"
        title={words.sortBy(column.title)}
        onClick={() => sort.onChange({ key: column.key, down: current ? !current.down : false })}
      >
        {column.title}
        <Arrow size={15} aria-hidden="true" data-on={current ? true : undefined} />
      </button>
    </th>
  );
}
