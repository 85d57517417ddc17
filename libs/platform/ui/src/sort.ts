import { useState } from 'react';

export interface Sort {
  key: string;
  down: boolean;
}

interface Sortable<Row> {
  key: string;
  sort?: ((row: Row) => string | number | null) | true;
}

let collator: Intl.Collator | undefined;

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  collator ??= new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });
  return collator.compare(String(a), String(b));
}

/** Rows in the asked order; an empty value always comes last, whichever way the column is sorted. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Sortable<Row>[],
  sort: Sort | null,
): readonly Row[] {
  const by = columns.find((column) => column.key === sort?.key)?.sort;
  if (!sort || !by || by === true) return rows;
  const sign = sort.down ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [by(one), by(other)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return sign * compare(a, b);
  });
}

export const useSort = () => useState<Sort | null>(null);
