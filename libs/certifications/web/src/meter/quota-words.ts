import { type MeterView } from '@leerspoor/certifications-contract';
import { useTexts } from '../texts.js';

type Quota = MeterView['quotas'][number];

/** "uren", "waarvan praktijk". */
export function useQuotaName() {
  const t = useTexts();
  return ({ kind, name }: Pick<Quota, 'kind' | 'name'>): string => t(`meter.quotas.${kind}`, { name });
}

/** "nog 7 uur praktijk en nog 1 punt", or "… of …" where one is enough; empty when nothing is missing. */
export function useMissingWords() {
  const t = useTexts();
  return ({ quotas, oneIsEnough, met }: Pick<MeterView, 'quotas' | 'oneIsEnough' | 'met'>): string => {
    if (met) return '';
    return quotas
      .filter(({ missing }) => missing > 0)
      .map(({ kind, name, missing }) => t(`meter.missing.${kind}`, { count: missing, name }))
      .join(t(oneIsEnough ? 'meter.or' : 'meter.and'));
  };
}
