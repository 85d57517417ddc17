import { type MeterView } from '@leerspoor/certifications-contract';
import { useTexts } from '../texts.js';

type Quota = MeterView['quotas'][number];

/** "uren", "waarvan praktijk". */
export function useQuotaName() {
  const t = useTexts();
  return ({ kind, name }: Pick<Quota, 'kind' | 'name'>): string => t(`meter.quotas.${kind}`, { name });
}

/** What lacks of a theme is said by what lacks of it in person, when that is as much. */
const isSaidInPerson = ({ kind, name, missing }: Quota, all: readonly Quota[]) =>
  kind === 'theme' &&
  all.some((other) => other.kind === 'theme-in-person' && other.name === name && other.missing >= missing);

/** "7 uur praktijk en 1 punt", or "… of …" where one is enough; empty when nothing is missing. */
export function useMissingWords() {
  const t = useTexts();
  return ({ quotas, oneIsEnough, met }: Pick<MeterView, 'quotas' | 'oneIsEnough' | 'met'>): string => {
    if (met) return '';
    return quotas
      .filter((quota) => quota.missing > 0 && !isSaidInPerson(quota, quotas))
      .map(({ kind, name, missing }) => t(`meter.missing.${kind}`, { count: missing, name }))
      .join(t(oneIsEnough ? 'meter.or' : 'meter.and'));
  };
}
