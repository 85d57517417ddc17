import './check.css';
import { type Import, type ImportRow } from '@leerspoor/connections-contract';
import { EmptyState, Skeleton, useWide } from '@leerspoor/platform-ui';
import { Loaded } from '@leerspoor/platform-web';
import { useState } from 'react';
import { useTexts } from '../texts.js';
import { RowCards } from './row-cards.js';
import { RowGrid } from './row-grid.js';
import { type Fixes } from './use-fixes.js';
import { type useRows } from './use-rows.js';

export interface RowListProps {
  current: Import;
  rows: ImportRow[];
  more: { onMore: () => void; loading: boolean } | null;
  /** Null where nothing can be changed any more. */
  fixes: Fixes | null;
  mending: ReadonlySet<number>;
  onMend: (line: number) => void;
  picked: number | null;
  to: (line: number) => string;
}

interface Props extends Omit<RowListProps, 'rows' | 'more' | 'mending' | 'onMend'> {
  read: ReturnType<typeof useRows>;
}

/** The rows, as a table on a wide screen and as cards on a phone. */
export function RowList({ read, ...rest }: Props) {
  const t = useTexts();
  const wide = useWide();
  const { mending, onMend } = useMending(read.items, rest.fixes?.busy ?? false);
  const Rows = wide ? RowGrid : RowCards;
  return (
    <Loaded read={read.read} skeleton={<Skeleton rows={9} height={46} />}>
      {() =>
        read.items.length === 0 ? (
          <EmptyState title={t('check.none')}>{t('check.noneText')}</EmptyState>
        ) : (
          <Rows {...rest} rows={read.items} more={read.more} mending={mending} onMend={onMend} />
        )
      }
    </Loaded>
  );
}

/** Lines that were answered; forgotten when nothing is worked out any more and the rows are new. */
function useMending(rows: readonly ImportRow[], busy: boolean) {
  const [lines, setLines] = useState<ReadonlySet<number>>(new Set());
  const [seen, setSeen] = useState(rows);
  if (seen !== rows && !busy) {
    setSeen(rows);
    if (lines.size > 0) setLines(new Set());
  }
  return { mending: lines, onMend: (line: number) => setLines(new Set([...lines, line])) };
}
