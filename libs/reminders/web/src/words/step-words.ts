import { partsOf, type Period } from '@leerspoor/platform-contract';
import { type ReminderKind } from '@leerspoor/reminders-contract';
import { useFormat } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';

export const units = ['D', 'W', 'M', 'Y'] as const;
export type Unit = (typeof units)[number];

/** A period in counted units, biggest first: 'P1Y6M' is one year and six months. */
export function countsOf(period: string): { unit: Unit; count: number }[] {
  return [...period.matchAll(/(\d+)([YMWD])/g)]
    .map(([, count, unit]) => ({ unit: unit as Unit, count: Number(count) }))
    .filter(({ count }) => count > 0);
}

/** Before, on or after the day that it is due. */
export function sideOf(offset: string): 'before' | 'on' | 'after' {
  const { months, days } = partsOf(offset.replace('-', '') as Period);
  if (months === 0 && days === 0) return 'on';
  return offset.startsWith('-') ? 'before' : 'after';
}

/** The steps of the policy in words: "12 maanden voor de einddatum", "elke week". */
export function useStepWords() {
  const t = useDeskTexts();
  const { list } = useFormat();
  const span = (period: string) => list(countsOf(period).map(({ unit, count }) => t(`units.${unit}`, { count })));
  const when = (kind: ReminderKind, offset: string) => {
    const side = sideOf(offset);
    return side === 'on' ? t(`when.${kind}.on`) : t(`when.${kind}.${side}`, { span: span(offset) });
  };
  const every = (period: string) => {
    const [only, second] = countsOf(period);
    return only && !second ? t(`every.${only.unit}`, { count: only.count }) : t('everySpan', { span: span(period) });
  };
  /** Of a step as a delivery names it: the offset, and which repetition ('P1W+3'). */
  const named = (kind: ReminderKind, step: string) => {
    const [offset = step, times] = step.split('+');
    const words = when(kind, offset);
    return times ? t('repeated', { when: words, count: Number(times) }) : words;
  };
  return { when, every, named };
}
