import { Button } from '@mantine/core';
import { ErrorNote, ProgressBar } from '@leerspoor/platform-ui';
import { type ApiError, ProblemNote } from '@leerspoor/platform-web';
import { useTexts } from '../texts.js';
import { type Sending } from './use-sending.js';

interface Props {
  form: { problem: ApiError | null; sending: boolean };
  sending: Sending;
  /** A photo goes along. */
  hasPhoto: boolean;
}

/** Under the last question: what went wrong, how far it is, and the button that sends. */
export function SendButton({ form: { problem, sending: isSending }, sending: { part, isOnline }, hasPhoto }: Props) {
  const t = useTexts();
  const isOffline = problem?.code === 'offline';
  return (
    <>
      {isOffline ? (
        <ErrorNote
          title={t('handIn.offline')}
          kept={t(hasPhoto ? 'handIn.offlineKeptPhoto' : 'handIn.offlineKept')}
          next={t(isOnline ? 'handIn.offlineAgain' : 'handIn.offlineWaits')}
        />
      ) : (
        <ProblemNote error={problem} inForm />
      )}
      {part !== null && isSending && (
        <ProgressBar
          value={Math.round(part * 100)}
          max={100}
          label={t('handIn.progress', { part: Math.round(part * 100) })}
        />
      )}
      <Button type="submit" size="xl" fullWidth loading={isSending}>
        {t(isOffline ? 'handIn.sendAgain' : 'handIn.send')}
      </Button>
    </>
  );
}
