import { type Import } from '@leerspoor/connections-contract';
import { InfoNote, ProgressBar } from '@leerspoor/platform-ui';
import { useFormat } from '@leerspoor/platform-web';
import { useTexts } from '../texts.js';
import { useStalled } from './use-stalled.js';

const patience = 15_000;
export type MovingState = 'uploaded' | 'reading' | 'checking' | 'applying' | 'undoing';

/** The worker is at it: how far it is, and what to think when nothing moves. */
export function Running({
  state,
  progress,
  offline,
}: {
  state: MovingState;
  progress: Import['progress'];
  offline: boolean;
}) {
  const t = useTexts();
  const { number } = useFormat();
  const stalled = useStalled(`${state} ${progress.done}`, patience);
  const { done, total } = progress;
  const words = total === 0 ? t('running.starting') : t('running.rows', { done: number(done), total: number(total) });
  return (
    <div className="import-running">
      <ProgressBar value={done} max={Math.max(total, 1)} label={words} />
      <p className="sm dim">{t('running.leave')}</p>
      <div role="status">
        {offline && (
          <InfoNote>
            <b>{t('running.offline')}</b>
            <p>{t('running.offlineText')}</p>
          </InfoNote>
        )}
        {stalled && !offline && (
          <InfoNote>
            <b>{t('running.stalled')}</b>
            <p>{t('running.stalledText')}</p>
          </InfoNote>
        )}
      </div>
    </div>
  );
}
