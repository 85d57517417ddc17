import './check.css';
import { type Import } from '@leerspoor/connections-contract';
import { Pill } from '@leerspoor/platform-ui';
import { useFormat } from '@leerspoor/platform-web';
import { IconMessage, IconUserEdit } from '@tabler/icons-react';
import { useTexts } from '../texts.js';
import { kindLooks, rowKinds } from './row-kinds.js';
import { type RowFilter } from './use-rows.js';

interface Props {
  current: Import;
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
}

/** The whole file as one bar, and a filter with its count for each part. */
export function Summary({ current, filter, onFilter }: Props) {
  const t = useTexts();
  const { number } = useFormat();
  const { counts, rows, left, state } = current;
  const there = rowKinds.filter((kind) => counts[kind] > 0);
  return (
    <div className="import-summary">
      <div className="import-bar" aria-hidden="true">
        {there.map((kind) => (
          <i key={kind} data-kind={kind} style={{ flexGrow: counts[kind] }} />
        ))}
      </div>
      <div className="import-under-bar">
        <div className="tools-row import-pills" role="group" aria-label={t('check.show')}>
          <Pill on={filter === ''} count={number(rows)} onClick={() => onFilter('')}>
            {t('check.all')}
          </Pill>
          {rowKinds
            .filter((kind) => counts[kind] > 0 || kind === filter)
            .map((kind) => {
              const Sign = kindLooks[kind].icon;
              return (
                <Pill
                  key={kind}
                  on={filter === kind}
                  count={number(counts[kind])}
                  icon={<Sign className="import-pill" data-kind={kind} size={16} stroke={2.4} aria-hidden="true" />}
                  onClick={() => onFilter(kind)}
                >
                  {t(`check.kinds.${kind}`)}
                </Pill>
              );
            })}
          <Pill
            on={filter === 'noticed'}
            icon={<IconMessage size={16} aria-hidden="true" />}
            onClick={() => onFilter('noticed')}
          >
            {t('check.noticed')}
          </Pill>
          {left > 0 && (
            <Pill
              on={filter === 'left'}
              count={number(left)}
              icon={<IconUserEdit size={16} aria-hidden="true" />}
              onClick={() => onFilter('left')}
            >
              {t('check.left')}
            </Pill>
          )}
        </div>
        {(state === 'ready' || state === 'checking') && <p className="sm dim import-trial">{t('check.trial')}</p>}
      </div>
    </div>
  );
}
