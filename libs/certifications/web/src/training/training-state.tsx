import { type TrainingLine } from '@leerspoor/certifications-contract';
import { StatusTag, type Status } from '@leerspoor/platform-ui';
import { useSession } from '@leerspoor/platform-web';
import { useTrainingTexts } from '../training-texts.js';

type Session = Pick<TrainingLine, 'state' | 'day'>;

const looks = {
  planned: 'booked',
  today: 'soon',
  finish: 'missing',
  held: 'ok',
  cancelled: 'stop',
} as const satisfies Record<string, Status>;

/** What a session is on a day: what is past and still open asks to be closed. */
export function stateOn({ state, day }: Session, today: string): keyof typeof looks {
  if (state !== 'planned') return state;
  return day === today ? 'today' : day < today ? 'finish' : 'planned';
}

export function TrainingState({ training, big }: { training: Session; big?: boolean }) {
  const t = useTrainingTexts();
  const { today } = useSession();
  const state = stateOn(training, today);
  return <StatusTag status={looks[state]} word={t(`states.${state}`)} big={big ?? false} />;
}
