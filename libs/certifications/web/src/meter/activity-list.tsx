import './meter.css';
import { type ActivityRecord } from '@leerspoor/certifications-contract';
import { StatusTag } from '@leerspoor/platform-ui';
import { useFormat } from '@leerspoor/platform-web';
import { type ReactNode } from 'react';
import { useTexts } from '../texts.js';
import { ActivityFiles } from './activity-files.js';

type Done = Pick<
  ActivityRecord,
  'kind' | 'amount' | 'practical' | 'elearning' | 'inPerson' | 'subject' | 'course' | 'meeting'
>;

interface Props {
  activities: readonly ActivityRecord[];
  /** What can be done with one. */
  deeds?: (activity: ActivityRecord) => ReactNode;
}

/** What somebody did, newest first; what does not count says why. */
export function ActivityList({ activities, deeds }: Props) {
  const t = useTexts();
  const f = useFormat();
  const what = useActivityWords();
  return (
    <section>
      <h3>{t('activities.title')}</h3>
      {activities.length === 0 && <p className="sm dim">{t('activities.none')}</p>}
      <ul className="activities">
        {activities.map((activity) => (
          <li key={activity.id}>
            <span className="grow">
              {f.date(activity.on)}: {what(activity)}
              {activity.rejected && (
                <>
                  {' '}
                  <b>{t('activities.notCounted')}:</b> {t(`activities.rejected.${activity.rejected}`)}.
                </>
              )}
              {activity.note && <span className="sm dim"> {activity.note}</span>}
            </span>
            {activity.state === 'waiting' && <StatusTag status="check" word={t('activities.waiting')} />}
            {activity.state === 'sent-back' && <StatusTag status="soon" word={t('activities.sentBack')} />}
            {deeds?.(activity)}
            {activity.reason && <blockquote>{activity.reason}</blockquote>}
            <ActivityFiles activity={activity} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "7 uur, 4 e-learning". */
export function useActivityWords() {
  const t = useTexts();
  return ({ kind, amount, practical, elearning, inPerson, subject, course, meeting }: Done): string =>
    [
      t(`activities.amount.${kind}`, { count: amount, subject }),
      practical > 0 && t('activities.practical', { count: practical }),
      elearning > 0 && t('activities.elearning', { count: elearning }),
      inPerson > 0 && t('activities.inPerson', { count: inPerson }),
      kind !== 'competence' && subject,
      course,
      meeting && t('activities.meeting'),
    ]
      .filter(Boolean)
      .join(', ');
}
