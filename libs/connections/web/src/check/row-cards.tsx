import { Link } from '@leerspoor/platform-ui';
import { Button } from '@mantine/core';
import { useTexts } from '../texts.js';
import { Explanation } from './explanation.js';
import { FixButton } from './fix-button.js';
import { KindTag, useRowColumns } from './row-cells.js';
import { type RowListProps } from './row-list.js';

/** The rows on a phone: a card each, with its deed as a wide button. */
export function RowCards(props: RowListProps) {
  const t = useTexts();
  const { current, rows, more, to } = props;
  const columns = useRowColumns(current);
  return (
    <>
      <ul className="import-cards" aria-label={t('check.caption')}>
        {rows.map((row) => (
          <li key={row.line} className="card" data-tone={row.kind === 'error' ? 'stop' : undefined}>
            <Link to={to(row.line)} className="import-card">
              <span className="row">
                <KindTag row={row} />
                <span className="grow" />
                <span className="xs dim num">{t('row.panel', { line: row.line })}</span>
              </span>
              {columns.map(({ key, title, cell }, at) =>
                at === 0 ? (
                  <span key={key}>{cell(row)}</span>
                ) : (
                  <span key={key} className="sm">
                    <span className="dim">{title}:</span> {cell(row)}
                  </span>
                ),
              )}
              <span className="sm">
                <Explanation row={row} />
              </span>
            </Link>
            <FixButton {...props} row={row} to={to(row.line)} />
          </li>
        ))}
      </ul>
      {more && (
        <Button variant="default" loading={more.loading} onClick={more.onMore}>
          {t('check.more')}
        </Button>
      )}
    </>
  );
}
