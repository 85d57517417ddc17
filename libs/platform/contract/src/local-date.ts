import { z } from 'zod';

/** A calendar day without a clock or a zone, 'YYYY-MM-DD', years 1900 to 2199. Strings of this form sort by date. */
export const LocalDate = z.iso
  .date()
  .refine((text) => text >= '1900-01-01' && text < '2200-01-01', { params: { code: 'date-range' } })
  .brand<'LocalDate'>();
export type LocalDate = z.infer<typeof LocalDate>;

/** For constants and tests: throws when the text is not a day. */
export const day = (text: string): LocalDate => LocalDate.parse(text);

const pad = (n: number) => (n < 10 ? `0${n}` : `${n}`);
const yearOf = (date: LocalDate) => Number(date.slice(0, 4));
const monthOf = (date: LocalDate) => Number(date.slice(5, 7));
/** Day of the month, 1 to 31. */
export const dayOfMonth = (date: LocalDate) => Number(date.slice(8, 10));

/** Days since 1970-01-01, by integer arithmetic (Howard Hinnant's civil calendar): a planner does this a million times. */
export function toEpochDay(date: LocalDate): number {
  const month = monthOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth(date) - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

export function fromEpochDay(epochDay: number): LocalDate {
  const days = epochDay + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${pad(month)}-${pad(dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1)}` as LocalDate;
}

export const addDays = (date: LocalDate, days: number): LocalDate => fromEpochDay(toEpochDay(date) + days);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => toEpochDay(to) - toEpochDay(from);

export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/**
 * Adds months and clamps to the end of the month. `anchor` is the day of the month that the series started on, so that
 * 31 August → 28 February → 31 August: pass the first date's day and it comes back when the month is long enough.
 */
export function addMonths(date: LocalDate, months: number, anchor: number = dayOfMonth(date)): LocalDate {
  const total = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  return `${year}-${pad(month)}-${pad(Math.min(anchor, daysInMonth(year, month)))}` as LocalDate;
}

export const earliest = (...dates: LocalDate[]): LocalDate => dates.reduce((a, b) => (a <= b ? a : b));
export const latest = (...dates: LocalDate[]): LocalDate => dates.reduce((a, b) => (a >= b ? a : b));

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (date: LocalDate): number => ((((toEpochDay(date) + 3) % 7) + 7) % 7) + 1;
