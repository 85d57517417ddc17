import { Button } from '@mantine/core';
import { InfoNote, Link, Skeleton } from '@leerspoor/platform-ui';
import type { ReactNode } from 'react';
import type { Read } from '../api/hooks.js';
import { ProblemNote } from '../form/problem-note.js';
import { useFormat } from '../text/format.js';
import { usePlatformTexts } from '../text/platform-texts.js';

interface Props<T> {
  read: Read<T>;
  /** It is an old answer, of this moment: there is no connection. */
  keptAt?: string | null;
  /** In the place of what is coming. */
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** Shows what was read: bars while it is on its way, words and a button when it failed, and what is known meanwhile. */
export function Loaded<T>({ read, keptAt, skeleton, children }: Props<T>) {
  if (read.data !== undefined && keptAt)
    return (
      <>
        <KeptNote at={keptAt} />
        {children(read.data)}
      </>
    );
  if (read.data !== undefined) return children(read.data);
  if (!read.isError) return skeleton ?? <Skeleton />;
  return (
    <ProblemNote
      error={read.error}
      action={final.has(read.error.problem.status) ? <ToStart /> : <Again read={read} />}
    />
  );
}

/** Not mine, or not there: asking again gives the same answer. */
const final = new Set([403, 404]);

function Again({ read }: { read: Read<unknown> }) {
  const t = usePlatformTexts();
  return (
    <Button variant="default" onClick={() => void read.refetch()}>
      {t('again')}
    </Button>
  );
}

function ToStart() {
  const t = usePlatformTexts();
  return (
    <Button variant="default" component={Link} to="/">
      {t('home')}
    </Button>
  );
}

function KeptNote({ at }: { at: string }) {
  const t = usePlatformTexts();
  const f = useFormat();
  return <InfoNote>{t('kept', { moment: f.moment(at) })}</InfoNote>;
}
