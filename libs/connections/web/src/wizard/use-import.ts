import { getImport, type Import, type ImportState } from '@leerspoor/connections-contract';
import { useKnown, useRead, type Read } from '@leerspoor/platform-web';
import { useState } from 'react';
import { isMoving } from './steps.js';

const often = 900;

/** An import, asked again while the worker is at it. `take` puts in what a change answered, so that nothing waits for the next turn. */
export function useImport(importId: string): { read: Read<Import>; take: (answer: Import) => void } {
  const sent = { params: { importId } };
  const [state, setState] = useState<ImportState | null>(null);
  const read = useRead(getImport, sent, { every: state !== null && isMoving(state) ? often : false });
  const now = read.data?.state ?? null;
  if (now !== state) setState(now);
  return { read, take: useKnown(getImport, sent) };
}
