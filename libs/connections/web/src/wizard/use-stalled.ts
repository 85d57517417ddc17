import { useEffect, useState } from 'react';

/** True once `mark` has stayed the same for so many milliseconds; false again as soon as it changes. */
export function useStalled(mark: string, patience: number): boolean {
  const [stalledAt, setStalledAt] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setStalledAt(mark), patience);
    return () => clearTimeout(timer);
  }, [mark, patience]);
  return stalledAt === mark;
}
