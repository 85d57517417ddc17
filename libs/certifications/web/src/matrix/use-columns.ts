import { useMemo, useState } from 'react';
import { type MatrixColumn } from './rows.js';

const storedAs = 'leerspoor-matrix-hidden';

function readHidden(): string[] {
  try {
    return JSON.parse(window.localStorage.getItem(storedAs) ?? '[]') as string[];
  } catch {
    return [];
  }
}

/** Which columns somebody does not want to see; this device remembers it. */
export function useColumns(all: readonly MatrixColumn[]) {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(() => new Set(readHidden()));
  const choose = (next: ReadonlySet<string>) => {
    window.localStorage.setItem(storedAs, JSON.stringify([...next]));
    setHidden(next);
  };
  const columns = useMemo(() => all.filter(({ id }) => !hidden.has(id)), [all, hidden]);
  return { columns, hidden, choose };
}
