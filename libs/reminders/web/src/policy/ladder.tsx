import './ladder.css';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Ladder, type ReminderKind, type Step } from '@leerspoor/reminders-contract';
import { StatusTag } from '@leerspoor/platform-ui';
import { useFormat } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { capital } from '../words/capital.js';
import { sideOf, useStepWords } from '../words/step-words.js';
import { stepDay } from './ladder-days.js';

/** Kinds of which the day that is due is an end: after it the stops are red. */
const ends: ReminderKind[] = ['certificate-expires', 'certificate-missing'];

/** The steps of a kind as a track, with the day each would be for the example. */
export function LadderTrack({ kind, steps, example }: { kind: ReminderKind; steps: Ladder; example: LocalDate }) {
  return (
    <ol className="ladder">
      {steps.map((step) => (
        <LadderStop key={step.offset} kind={kind} step={step} example={example} />
      ))}
    </ol>
  );
}

function LadderStop({ kind, step, example }: { kind: ReminderKind; step: Step; example: LocalDate }) {
  const t = useDeskTexts();
  const format = useFormat();
  const { when, every } = useStepWords();
  const isOver = ends.includes(kind) && sideOf(step.offset) !== 'before';
  const day = stepDay(example, step.offset);
  return (
    <li data-over={isOver || undefined} data-repeats={step.every !== undefined || undefined}>
      <i aria-hidden="true" />
      <div className="grow">
        <b>{capital(when(kind, step.offset))}</b>
        {step.every && <span className="dim"> · {t('rules.then', { every: every(step.every) })}</span>}
        <p className="sm dim row wrap">
          {format.list(step.tell.map((audience) => t(`audiences.${audience}`)))}
          {step.weight === 'legal' && <StatusTag status="soon" word={t('weights.legal')} />}
          {step.weight === 'nudge' && <StatusTag status="none" word={t('weights.nudge')} />}
        </p>
      </div>
      <time className="sm dim num" dateTime={day}>
        {format.date(day, 'numeric')}
      </time>
    </li>
  );
}
