import { hourIn, useFormat, useSession } from '@leerspoor/platform-web';
import { useTexts } from '../texts.js';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "Goedemorgen Noor" and "Dinsdag 24 november", by the clock of the company. */
export function useGreeting(): { title: string; day: string } {
  const t = useTexts();
  const format = useFormat();
  const { firstName: name, company, today } = useSession();
  const hour = hourIn(company.timeZone);
  const title =
    hour < 12 ? t('home.morning', { name }) : hour < 18 ? t('home.afternoon', { name }) : t('home.evening', { name });
  return { title, day: capital(format.date(today, 'day')) };
}
