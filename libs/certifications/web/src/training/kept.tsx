import './training.css';
import { Button } from '@mantine/core';
import { ProblemNote } from '@leerspoor/platform-web';
import { IconCloudOff } from '@tabler/icons-react';
import { useTrainingTexts } from '../training-texts.js';
import { type Queued } from '../use-queue.js';

/** Whether ticks are with the server, on their way, or still on this device. */
export function Kept({ marks }: { marks: Queued }) {
  const t = useTrainingTexts();
  if (marks.error)
    return (
      <ProblemNote
        error={marks.error}
        action={
          <Button variant="default" onClick={marks.send}>
            {t('attendance.again')}
          </Button>
        }
      />
    );
  if (marks.unsent === 0) return <span className="sm dim">{t('attendance.saved')}</span>;
  if (!marks.lost) return <span className="sm dim">{t('attendance.saving')}</span>;
  return (
    <span className="sm">
      <IconCloudOff size={18} aria-hidden="true" /> {t('attendance.unsent', { count: marks.unsent })}{' '}
      <button type="button" className="linky" onClick={marks.send}>
        {t('attendance.again')}
      </button>
    </span>
  );
}
