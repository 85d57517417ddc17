import { listImportRows, type Import, type ImportRow, type RowKind } from '@leerspoor/connections-contract';
import { usePages } from '@leerspoor/platform-web';
import { useEffect, useEffectEvent, useRef } from 'react';

export type RowFilter = RowKind | 'noticed' | 'left' | '';

const queryOf = (filter: RowFilter) => {
  if (filter === '') return {};
  return filter === 'noticed' || filter === 'left' ? { only: filter } : { kind: filter };
};

/** The rows of an import, page by page; fetched anew when a dry run or an undoing has ended. */
export function useRows({ id, state }: Import, filter: RowFilter) {
  const pages = usePages(listImportRows, { params: { importId: id }, query: { limit: 200, ...queryOf(filter) } });
  const before = useRef(state);
  const again = useEffectEvent(() => void pages.read.refetch());
  useEffect(() => {
    if (before.current !== state && state !== 'checking') again();
    before.current = state;
  }, [state]);
  return { ...pages, items: pages.items satisfies ImportRow[] };
}
