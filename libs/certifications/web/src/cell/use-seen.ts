import { readCell } from '@leerspoor/certifications-contract';
import { ApiError, isRefusal, useRead } from '@leerspoor/platform-web';
import { useState } from 'react';

export interface SeenCell {
  personId: string;
  typeId: string;
  /** `seen` of the panel when the form was opened. */
  seen: number;
}

/** What a colleague did meanwhile in the same cell. */
export interface CellChange {
  name: string;
  action: string;
  at: string;
}

/**
 * Of two people who change the same cell the second is told what the first did: what is typed stays, the panel behind the form
 * is read anew, and sending once more does it nevertheless.
 */
export function useSeen(cell: SeenCell | null) {
  const [seen, setSeen] = useState(cell?.seen ?? null);
  const [change, setChange] = useState<CellChange | null>(null);
  const params = { personId: cell?.personId ?? '', typeId: cell?.typeId ?? '' };
  const fresh = useRead(readCell, { params, query: {} }, { enabled: false });
  const send = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (isRefusal(error, 'certifications.cell-changed') && error instanceof ApiError) {
        const { values } = error.problem;
        setSeen(Number(values?.['seen']));
        setChange({
          name: String(values?.['name']),
          action: String(values?.['action']),
          at: String(values?.['at']),
        });
        void fresh.refetch();
      }
      throw error;
    }
  };
  return { seen, change, send };
}
