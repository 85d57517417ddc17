import { fixImport, type Import, type ImportFix } from '@leerspoor/connections-contract';
import { useWrite } from '@leerspoor/platform-web';

/**
 * Answers of a person, sent at once so that none is lost. Each starts the dry run anew; one can go on answering meanwhile.
 */
export function useFixes(current: Import, take: (answer: Import) => void) {
  const write = useWrite(fixImport);
  const fix = (...fixes: ImportFix[]) => {
    // A refusal is shown from `error`; here it only must not go unheard.
    write.mutateAsync({ params: { importId: current.id }, body: { fixes } }).then(take, () => undefined);
  };
  return { fix, busy: write.isPending || current.state === 'checking', error: write.error };
}

export type Fixes = ReturnType<typeof useFixes>;
