import { ErrorNote } from '@leerspoor/platform-ui';
import type { ReactNode } from 'react';
import { ApiError } from '../api/api-error.js';
import { usePlatformTexts } from '../text/platform-texts.js';
import { useProblemSentence } from './sentences.js';

const own = [
  'unauthenticated',
  'forbidden',
  'not-found',
  'stale',
  'too-many-requests',
  'unsupported-file',
  'storage-full',
] as const;
const retried = new Set(['unavailable', 'broken', 'offline']);

function useNext(error: unknown): string | undefined {
  const t = usePlatformTexts();
  const code = error instanceof ApiError ? error.code : 'broken';
  const seconds = error instanceof ApiError ? error.problem.values?.['seconds'] : undefined;
  if (code === 'too-many-requests' && typeof seconds === 'number' && seconds < 120)
    return t('next.waiting', { seconds });
  if (retried.has(code)) return t('next.again');

  const found = own.find((one) => one === code);
  return found && t(`next.${found}`);
}

/** A refusal in words: what happened, what was kept (in a form), what to do. Nothing when there is no error. */
export function ProblemNote({ error, inForm, action }: { error: unknown; inForm?: boolean; action?: ReactNode }) {
  const t = usePlatformTexts();
  const sentence = useProblemSentence();
  const next = useNext(error);
  if (!error) return null;
  const id = error instanceof ApiError ? error.problem.id : undefined;
  const isOurs = error instanceof ApiError && error.problem.status >= 500;
  return (
    <ErrorNote
      title={sentence(error)}
      kept={inForm ? t('next.kept') : undefined}
      next={next}
      id={isOurs && id ? t('problemNumber', { id }) : undefined}
      action={action}
    />
  );
}
