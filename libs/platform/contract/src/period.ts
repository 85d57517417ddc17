import { z } from 'zod';
import { addDays, addMonths, dayOfMonth, type LocalDate } from './local-date.js';

const form = /^P(?=\d)(\d{1,3}Y)?(\d{1,4}M)?(\d{1,3}W)?(\d{1,5}D)?$/;

/** An ISO 8601 period of whole years, months, weeks or days: 'P1Y', 'P18M', 'P2W', 'P10D', 'P1Y6M'. Never negative. */
export const Period = z.string().regex(form, { message: 'period' }).brand<'Period'>();
export type Period = z.infer<typeof Period>;

/** For constants and tests: throws when the text is not a period. */
export function period(text: string): Period {
  if (!form.test(text)) throw new Error(`No period: ${text}`);
  return text as Period;
}

interface PeriodParts {
  months: number;
  days: number;
}

const known = new Map<Period, PeriodParts>();

export function partsOf(text: Period): PeriodParts {
  const seen = known.get(text);
  if (seen) return seen;
  const count = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(text)?.[1] ?? 0);
  const parts = { months: count('Y') * 12 + count('M'), days: count('W') * 7 + count('D') };
  known.set(text, parts);
  return parts;
}

/** Adds a period: months first (clamped, keeping `anchor`), then days. */
export function plus(date: LocalDate, text: Period, anchor: number = dayOfMonth(date)): LocalDate {
  const { months, days } = partsOf(text);
  const moved = months === 0 ? date : addMonths(date, months, anchor);
  return days === 0 ? moved : addDays(moved, days);
}

/** Takes a period off: months first (clamped, keeping `anchor`), then days. */
export function minus(date: LocalDate, text: Period, anchor: number = dayOfMonth(date)): LocalDate {
  const { months, days } = partsOf(text);
  const moved = months === 0 ? date : addMonths(date, -months, anchor);
  return days === 0 ? moved : addDays(moved, -days);
}
