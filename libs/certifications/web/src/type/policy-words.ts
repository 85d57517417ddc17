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
      case 'hours':
        return t('rule.words.hours', { count: policy.required, period: period(policy.period) });
      case 'points':
        return t('rule.words.points', { count: policy.required, period: period(policy.period) });
      case 'work-or-training':
        return t('rule.words.work', { count: policy.hours, period: period(policy.period) });
      case 'competences':
        return t('rule.words.competences', { period: period(policy.period) });
      case 'confirmation':
        return t('rule.words.confirmation', { period: period(policy.period), every: period(policy.every) });
      case 'appointment':
        return t('rule.words.appointment', { period: period(policy.period) });
      case 'count':
        return t('rule.words.count', { count: policy.perYear });
      case 'composite':
        return t('rule.words.composite', { count: policy.componentIds.length });
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
