import { dayOfMonth, type Language, type LocalDate } from '@leerspoor/platform-contract';
import { type Missing } from './due.js';

const months: Record<Language, readonly string[]> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** '10 december', and with the year when that is not this year: '10 december 2027'. */
export function dayInWords(date: LocalDate, language: Language, today: LocalDate): string {
  const year = date.slice(0, 4);
  const short = `${dayOfMonth(date)} ${months[language][Number(date.slice(5, 7)) - 1]}`;
  return year === today.slice(0, 4) ? short : `${short} ${year}`;
}

/** A name of a thing inside a sentence: 'Heftruckpas' → 'heftruckpas', but 'VCA', 'ADR-tank' and 'Code 95' keep their capitals. */
export const inSentence = (name: string): string =>
  /^\p{Lu}[\p{Ll}\s-]+$/u.test(name) ? name.charAt(0).toLocaleLowerCase('nl') + name.slice(1) : name;

const units: Record<Language, Record<Missing['unit'], readonly [one: string, many: string]>> = {
  nl: { hours: ['uur', 'uur'], points: ['punt', 'punten'] },
  en: { hours: ['hour', 'hours'], points: ['point', 'points'] },
};

/** '14 uur', '1 punt', '7,5 uur': as the language writes it. */
export const amountInWords = ({ amount, unit }: Missing, language: Language): string =>
  `${language === 'nl' ? String(amount).replace('.', ',') : amount} ${units[language][unit][amount === 1 ? 0 : 1]}`;
