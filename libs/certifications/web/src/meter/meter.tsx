import './meter.css';
import { type MeterView } from '@leerspoor/certifications-contract';
import { addDays } from '@leerspoor/platform-contract';
import { ProgressBar } from '@leerspoor/platform-ui';
import { useFormat } from '@leerspoor/platform-web';
import { lastDayOf } from '../status/look.js';
import { useTexts } from '../texts.js';
import { useMissingWords, useQuotaName } from './quota-words.js';

interface Props {
  meter: MeterView;
  /** Counted per year instead of per term. */
  yearly: boolean;
  mine: boolean;
}

/** What was done of what the term asks: a bar for each part, what is missing in words, and until when one can book. */
export function Meter({ meter, yearly, mine }: Props) {
  const t = useTexts();
  const f = useFormat();
  const nameOf = useQuotaName();
  const missing = useMissingWords()(meter);
  const { quotas, elearning, met, metOn, behind, expected, lastDay, from, until } = meter;
  return (
    <section className="meter">
      <h3>{t(yearly ? 'meter.yearTitle' : 'meter.title')}</h3>
      {missing && (
        <p className="meter-says">
          <b>{t(mine ? 'meter.todo' : 'meter.todoOther', { missing })}</b>{' '}
          {t('meter.bookBefore', { day: f.date(addDays(lastDay, 1)) })}{' '}
          {behind && Math.floor(expected) > (quotas[0]?.done ?? 0) && (
            <span className="dim">{t('meter.behind', { expected: f.number(Math.floor(expected)) })}</span>
          )}
        </p>
      )}
      {met && metOn && (
        <p className="meter-says">
          <b>{t('meter.met', { day: f.date(metOn) })}</b> {!yearly && t('meter.metNext')}
        </p>
      )}
      {quotas.map((quota) => (
        <ProgressBar
          key={`${quota.kind} ${quota.name}`}
          value={Math.min(quota.done, quota.required)}
          max={quota.required}
          label={t('meter.of', {
            name: nameOf(quota),
            done: f.number(quota.done),
            required: f.number(quota.required),
          })}
        />
      ))}
      {elearning && (
        <p className="sm dim">
          {t('meter.elearning', { done: f.number(elearning.done), max: f.number(elearning.max) })}
        </p>
      )}
      <p className="sm dim">{t('meter.term', { from: f.date(from), until: f.date(lastDayOf(until)) })}</p>
    </section>
  );
}
