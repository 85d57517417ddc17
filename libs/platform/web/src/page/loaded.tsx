import { Button } from '@mantine/core';
import { Skeleton } from '@leerspoor/platform-ui';
import type { ReactNode } from 'react';
import type { Read } from '../api/hooks.js';
import { ProblemNote } from '../form/problem-note.js';
import { usePlatformTexts } from '../text/platform-texts.js';

interface Props<T> {
  read: Read<T>;
  /** In the place of what is coming. */
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** Shows what was read: bars while it is on its way, words and a button when it failed, and what is known meanwhile. */
export function Loaded<T>({ read, skeleton, children }: Props<T>) {
  const t = usePlatformTexts();
  if (read.data !== undefined) return children(read.data);
  if (!read.isError) return skeleton ?? <Skeleton />;
  return (
    <ProblemNote
      error={read.error}
      action={
        <Button variant="default" onClick={() => void read.refetch()}>
          {t('again')}
        </Button>
      }
    />
  );
}
