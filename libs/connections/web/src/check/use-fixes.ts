import { fixImport, type Import, type ImportFix } from '@leerspoor/connections-contract';
import { useWrite } from '@leerspoor/platform-web';
import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Answers of a person. While a dry run is at it, further answers wait their turn and go together, so that one can work
 * through a list without waiting.
 */
export function useFixes(current: Import, take: (answer: Import) => void) {
  const write = useWrite(fixImport);
  const [waiting, setWaiting] = useState<ImportFix[]>([]);
  // The import as it was when answers went out: until its next state is here it still looks ready and is not.
  const [old, setOld] = useState<Import | null>(null);
  const isFree = current.state === 'ready' && current !== old && !write.isPending;
  const send = useEffectEvent(() => {
    const fixes = waiting;
    const taken = (answer: Import) => {
      take(answer);
      if (answer.state === 'ready') setOld(null);
    };
    setWaiting([]);
    setOld(current);
    write.mutate(
      { params: { importId: current.id }, body: { fixes } },
      { onSuccess: taken, onError: () => setOld(null) },
    );
  });
  const hasWaiting = waiting.length > 0;
  useEffect(() => {
    if (isFree && hasWaiting) send();
  }, [isFree, hasWaiting]);
  return {
    fix: (...fixes: ImportFix[]) => setWaiting((before) => [...before, ...fixes]),
    /** Something was answered and is not worked out yet. */
    busy: hasWaiting || !isFree,
    error: write.error,
  };
}

export type Fixes = ReturnType<typeof useFixes>;
