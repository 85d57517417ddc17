import { type ForecastKey } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { useFormat } from '@leerspoor/platform-web';
import { useTrainingTexts } from '../training-texts.js';

const firstDay = (key: string) => `${key}-01` as LocalDate;

/** A bar under the chart ("dec", "jan 27") and in a sentence ("december 2026"). */
export function useBarWords() {
  const t = useTrainingTexts();
  const f = useFormat();
  return {
    short: (key: ForecastKey): string => {
      if (key === 'now') return t('forecast.nowShort');
      const month = f.date(firstDay(key), 'short').replace(/^\d+\s/, '');
      return key.endsWith('-01') ? `${month} ${key.slice(2, 4)}` : month;
    },
    long: (key: ForecastKey): string => (key === 'now' ? t('forecast.nowLong') : f.date(firstDay(key), 'month')),
  };
}
