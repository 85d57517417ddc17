import { type RenewalPolicy } from '@leerspoor/certifications-contract';
import { addDays, day, type LocalDate, minus } from '@leerspoor/platform-contract';
import { useFormat } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { countedOf } from './period.js';

/** "5 jaar", "18 maanden". */
export function usePeriodWords() {
  const t = useDeskTexts();
  return (text: string): string => {
    const { count, unit } = countedOf(text);
    return t(`type.period.${unit}`, { count });
  };
}

/** How long a type is valid, in a few words: for a list. */
export function usePolicyWords() {
  const t = useDeskTexts();
  const f = useFormat();
  const period = usePeriodWords();
  return (policy: RenewalPolicy): string => {
    switch (policy.model) {
      case 'fixed':
      case 'fixed-keep':
        return period(policy.period);
      case 'calendar':
        return t('type.words.calendar', { day: f.date(day(`2028-${policy.lastDay}`), 'short') });
      case 'printed':
        return t('type.words.printed');
      case 'perpetual':
        return policy.confirm
          ? t('type.words.confirm', { day: f.date(policy.confirm.before) })
          : t('type.words.perpetual');
    }
  };
}

/** First reminder of a ladder on or after a day. */
export function firstReminder(
  offsets: readonly string[],
  expires: LocalDate | null,
  today: LocalDate,
): LocalDate | null {
  if (expires === null) return null;
  const before = offsets
    .filter((offset) => offset.startsWith('-'))
    .map((offset) => minus(expires, offset.slice(1) as Parameters<typeof minus>[1]));
  return [...before, addDays(expires, 0)].find((on) => on >= today) ?? null;
}
