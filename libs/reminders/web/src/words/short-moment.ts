import { useFormat, useLanguage, useSession } from '@leerspoor/platform-web';
import { clockOf, dayOf } from '../inbox/inbox-days.js';

/** A moment that fits in a cell: "24-11-2026 09.00". */
export function useShortMoment(): (moment: string) => string {
  const format = useFormat();
  const language = useLanguage();
  const { timeZone } = useSession().company;
  return (moment) => `${format.date(dayOf(moment, timeZone), 'numeric')} ${clockOf(moment, timeZone, language)}`;
}
