import { type LocalDate } from '@leerspoor/platform-contract';
import { useFormat, useSession } from '@leerspoor/platform-web';

/** "10 december", and with the year when that is not this year: "10 december 2027". */
export function useDay() {
  const f = useFormat();
  const { today } = useSession();
  const year = today.slice(0, 4);
  return (date: LocalDate): string => {
    const words = f.date(date);
    return date.startsWith(year) ? words.replace(` ${year}`, '') : words;
  };
}

/** The first letter of a sentence. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
