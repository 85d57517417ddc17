import { type StandingLine, todoOf } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { lastDayOf } from '../status/look.js';
import { useDay } from '../status/use-day.js';
import { useTexts } from '../texts.js';

/** The deeds have their last day in words only where one is still to come. */
const dated = {
  get: 'getBy',
  renew: 'renewBy',
  confirm: 'confirmBy',
  'renew-late': 'renewLateBy',
  'start-over': 'startOverBy',
  complete: 'completeBy',
} as const;
const plain = {
  get: 'get',
  renew: 'renew',
  confirm: 'confirm',
  'renew-late': 'renewLate',
  'start-over': 'startOver',
  wait: 'wait',
  ask: 'ask',
  complete: 'complete',
} as const;

/** What must be done and before when, in a sentence; empty when there is nothing to do. */
export function useDeedSentence() {
  const t = useTexts();
  const dayOf = useDay();
  const partOf = usePartSentence();
  return (standing: StandingLine, today: LocalDate): string => {
    const { deed, by } = todoOf(standing, today);
    if (deed === 'nothing') return '';
    if (deed === 'complete' && standing.part) return partOf(standing.part, by);
    if (by !== null && deed in dated) {
      const last =
        deed === 'renew' || deed === 'complete' || deed === 'confirm' || deed === 'start-over' ? lastDayOf(by) : by;
      return t(`deed.${dated[deed as keyof typeof dated]}`, { day: dayOf(last) });
    }
    return t(`deed.${plain[deed]}`);
  };
}

/** What lacks beside the document, or by when it must be done. */
function usePartSentence() {
  const t = useTexts();
  const dayOf = useDay();
  return ({ part, name }: NonNullable<StandingLine['part']>, by: LocalDate | null): string =>
    by === null ? t(`parts.missing.${part}`, { name }) : t(`parts.soon.${part}`, { name, day: dayOf(lastDayOf(by)) });
}
