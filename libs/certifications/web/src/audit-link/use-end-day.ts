import { type AuditedLine, printedFrom } from '@leerspoor/certifications-contract';
import { formatDate, useLanguage } from '@leerspoor/platform-web';
import { useTexts } from '../texts.js';

/** "t/m 10-12-2026", also for who has not signed in. */
export function useEndDay() {
  const t = useTexts();
  const language = useLanguage();
  return ({ expires, wording }: AuditedLine): string =>
    expires === null
      ? t('notes.endless')
      : t(`notes.${wording}`, { day: formatDate(printedFrom(expires, wording), language, 'numeric') });
}
