import { type DateOrder } from '@leerspoor/connections-contract';
import { daysInMonth, fromEpochDay, type LocalDate } from '@leerspoor/platform-contract';

/** `impossible`: looks like a day that no calendar has. `unclear`: no day at all, or only a month. `range`: before 1900 or after 2199. */
export type DateFault = 'impossible' | 'unclear' | 'range';
export type DateReading = { date: LocalDate } | { fault: DateFault };

const months: readonly RegExp[] = [
  /^(jan|januari|january)$/,
  /^(feb|febr|februari|february)$/,
  /^(mrt|maart|mar|march)$/,
  /^(apr|april)$/,
  /^(mei|may)$/,
  /^(jun|juni|june)$/,
  /^(jul|juli|july)$/,
  /^(aug|augustus|august)$/,
  /^(sep|sept|september)$/,
  /^(okt|oktober|oct|october)$/,
  /^(nov|november)$/,
  /^(dec|december)$/,
];

const time = /[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(z|[+-]\d{2}:?\d{2})?$/i;
const weekday =
  /^(ma|di|wo|do|vr|za|zo|(maan|dins|woens|donder|vrij|zater|zon)dag|(mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\b[.,]*\s+/i;
// Serial numbers of a spreadsheet between 1950 and 2119: other numbers are years, or nothing.
const [firstSerial, lastSerial] = [18_264, 80_000];
const yearsAhead = 20;

/** Two digits of a year: at most twenty years ahead, else in the century before. */
function fullYear(year: string, today: LocalDate): number {
  if (year.length > 2) return Number(year);
  const now = Number(today.slice(0, 4));
  const near = Math.floor(now / 100) * 100 + Number(year);
  return near > now + yearsAhead ? near - 100 : near;
}

const pad = (part: number) => String(part).padStart(2, '0');

function build(year: number, month: number, dayOfMonth: number): DateReading {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month))
    return { fault: 'impossible' };
  if (year < 1900 || year > 2199) return { fault: 'range' };
  return { date: `${year}-${pad(month)}-${pad(dayOfMonth)}` as LocalDate };
}

function inDigits(digits: string): DateReading {
  if (digits.length === 8) {
    const yearFirst = build(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
    return 'date' in yearFirst
      ? yearFirst
      : build(Number(digits.slice(4)), Number(digits.slice(2, 4)), Number(digits.slice(0, 2)));
  }
  const serial = Number(digits);
  return serial >= firstSerial && serial <= lastSerial ? { date: fromEpochDay(serial - 25_569) } : { fault: 'unclear' };
}

function inWords(dayOfMonth: string, word: string, year: string, today: LocalDate): DateReading {
  const month = months.findIndex((pattern) => pattern.test(word.toLowerCase())) + 1;
  return month === 0 ? { fault: 'unclear' } : build(fullYear(year, today), month, Number(dayOfMonth));
}

/**
 * A day as people write it: 31-12-2025, 1-2-26, 2025-12-31, 31.12.2025, 20251231, 19 feb 2024, 45999 (a spreadsheet's serial
 * number), with or without a time behind it. 31-02-2025 is impossible, never the third of March.
 */
export function readDate(text: string, order: DateOrder, today: LocalDate): DateReading {
  const bare = text.trim().replace(time, '').replace(weekday, '').trim();
  if (/^\d+([.,]0+)?$/.test(bare)) return inDigits(bare.replace(/[.,]0+$/, ''));
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare);
  if (iso) return build(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/.exec(bare);
  if (numbers) {
    const [first, second, year] = [Number(numbers[1]), Number(numbers[2]), fullYear(numbers[3] as string, today)];
    return order === 'day-first' ? build(year, second, first) : build(year, first, second);
  }
  const words = /^(\d{1,2})[-\s.]*(?:e|ste|de)?[-\s.]+([a-z]{3,9})\.?[-\s.,]+(\d{4}|'?\d{2})$/i.exec(bare);
  if (words) return inWords(words[1] as string, words[2] as string, (words[3] as string).replace("'", ''), today);
  const american = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(bare);
  if (american) return inWords(american[2] as string, american[1] as string, american[3] as string, today);
  return { fault: 'unclear' };
}
