import { daysBetween, type Language, type LocalDate } from '@leerspoor/platform-contract';
import { useSession } from '../session/session.js';
import { useLanguage } from './texts.js';

type DateStyle = 'numeric' | 'short' | 'long' | 'day' | 'month';
const styles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
};
const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

const makers = new Map<string, Intl.DateTimeFormat>();
function maker(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = makers.get(key) ?? new Intl.DateTimeFormat(locales[language], options);
  makers.set(key, known);
  return known;
}

/** `numeric` 10-12-2026, `short` 10 dec, `long` 10 december 2026, `day` donderdag 10 december, `month` december 2026. */
export function formatDate(date: LocalDate, language: Language, style: DateStyle = 'long'): string {
  const text = maker(language, { ...styles[style], timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`));
  return style === 'numeric' ? text.replaceAll('/', '-') : text.replace(/(\p{L})\.(?=\s|$)/u, '$1');
}

/** A moment as date and clock in the zone of the company: "24 november 2026, 14.10". */
export function formatMoment(moment: string, language: Language, zone: string): string {
  const at = new Date(moment);
  const date = maker(language, { ...styles.long, timeZone: zone }).format(at);
  const clock = maker(language, { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(at);
  return `${date}, ${language === 'nl' ? clock.replace(':', '.') : clock}`;
}

/** "vandaag", "morgen", "over 16 dagen", "22 dagen geleden"; from three months on in months, from two years on in years. */
export function formatDistance(date: LocalDate, today: LocalDate, language: Language): string {
  const days = daysBetween(today, date);
  const relative = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' });
  const far = Math.abs(days);
  if (far >= 730) return relative.format(Math.round(days / 365.25), 'year');
  if (far >= 92) return relative.format(Math.round(days / 30.44), 'month');
  return relative.format(days, 'day');
}

export const formatNumber = (value: number, language: Language, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(locales[language], options).format(value);

/** "Anna, Bas en Cor". */
export const formatList = (items: string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);

/** Dates, numbers and lists in the language of the screen and the zone of the company. */
export function useFormat() {
  const language = useLanguage();
  const { today, company } = useSession();
  return {
    date: (date: LocalDate, style?: DateStyle) => formatDate(date, language, style),
    moment: (moment: string) => formatMoment(moment, language, company.timeZone),
    distance: (date: LocalDate) => formatDistance(date, today, language),
    number: (value: number, options?: Intl.NumberFormatOptions) => formatNumber(value, language, options),
    list: (items: string[]) => formatList(items, language),
  };
}
