import { Link } from '@leerspoor/platform-ui';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTexts } from '../texts.js';
import { Explanation } from './explanation.js';
import { FixButton } from './fix-button.js';
import { KindTag, useRowColumns } from './row-cells.js';
import { type RowListProps } from './row-list.js';
import { useKeepPlace } from './use-keep-place.js';

const rowHeight = 47;
const ahead = 40;
const dayColumns = new Set(['obtainedOn', 'expiresOn', 'startsOn', 'endsOn']);

/** Thousands of rows under a fixed head. The next page is fetched before one reaches it, and mending a row keeps the place. */
export function RowGrid(props: RowListProps) {
  const t = useTexts();
  const { current, rows, more, picked, to } = props;
  const columns = useRowColumns(current).filter(({ roomy }) => !roomy || picked === null);
  // With a row open, its deeds are beside the list and the sentences need the room.
  const hasFixes = props.fixes !== null && picked === null;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.line ?? index,
    overscan: 12,
    initialRect: { width: 1000, height: 700 },
  });
  useKeepPlace(virtual, scroller, rows);
  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && !more.loading && lastShown > rows.length - ahead) more.onMore();
  }, [more, lastShown, rows.length]);
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const span = columns.length + (hasFixes ? 4 : 3);
  const total = rows.length + (more ? 1 : 0);
  return (
    <div className="import-grid" ref={scroller} tabIndex={0} role="group" aria-label={t('check.caption')}>
      <table aria-label={t('check.caption')} aria-rowcount={total + 1}>
        <colgroup>
          <col style={{ width: current.rows > 990 ? '4.25rem' : '3.5rem' }} />
          <col style={{ width: '6.875rem' }} />
          {columns.map(({ key, width }) => (
            <col key={key} style={{ width }} />
          ))}
          <col />
          {hasFixes && <col style={{ width: '10.5rem' }} />}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" data-end>
              {t('check.line')}
            </th>
            <th scope="col">{t('check.what')}</th>
            {columns.map(({ key, title }) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
            <th scope="col">{t('check.explain')}</th>
            {hasFixes && (
              <th scope="col">
                <span className="visually-hidden">{t('check.fix')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} span={span} />}
          {items.map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            return (
              <tr
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                aria-rowindex={item.index + 2}
                data-picked={picked === row.line || undefined}
                data-tone={row.kind === 'error' ? 'stop' : undefined}
              >
                <td data-end>
                  <Link className="import-line" to={to(row.line)} aria-label={t('check.open', { line: row.line })}>
                    {row.line}
                  </Link>
                </td>
                <td>
                  <KindTag row={row} />
                </td>
                {columns.map(({ key, cell }) => (
                  <td key={key} data-day={dayColumns.has(key) || undefined}>
                    {cell(row)}
                  </td>
                ))}
                <td>
                  <Explanation row={row} />
                </td>
                {hasFixes && (
                  <td data-end className="import-fix">
                    <FixButton {...props} row={row} to={to(row.line)} />
                  </td>
                )}
              </tr>
            );
          })}
          {after > 0 && <Gap height={after} span={span} />}
        </tbody>
      </table>
    </div>
  );
}

const Gap = ({ height, span }: { height: number; span: number }) => (
  <tr aria-hidden="true">
    <td colSpan={span} style={{ height }} />
  </tr>
);
