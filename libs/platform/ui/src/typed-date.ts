import { kitWords, type KitWords } from './words.js';

const pad = (n: number) => String(n).padStart(2, '0');

function dayOf(year: number, month: number, date: number): string | null {
  const made = new Date(Date.UTC(year, month - 1, date));
  const exists = made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
  return exists && year >= 1900 && year < 2200 ? `${year}-${pad(month)}-${pad(date)}` : null;
}

/** Two figures mean 1970 to 2069. */
const yearOf = (text: string) => (text.length === 2 ? Number(text) + (Number(text) < 70 ? 2000 : 1900) : Number(text));

function monthOf(text: string, words: KitWords): number {
  if (/^\d+$/.test(text)) return Number(text);
  const name = text.slice(0, 3);
  return words.months.findIndex((names) => names.split(' ').some((known) => known.slice(0, 3) === name)) + 1;
}

function shifted(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function spoken(text: string, words: KitWords, today?: string): string | null {
  if (!today) return null;
  if (words.today.includes(text)) return today;
  if (words.tomorrow.includes(text)) return shifted(today, 1);
  return words.yesterday.includes(text) ? shifted(today, -1) : null;
}

/**
 * Reads a date as people type it: 31-12-2026, 31/12/26, 31.12.2026, 311226, 31122026, 31 dec 2026, 2026-12-31, "vandaag".
 * Without a year it is the year of `today`. Gives 'YYYY-MM-DD', or null when there is no such day.
 */
export function readTypedDate(typed: string, language: 'nl' | 'en' = 'nl', today?: string): string | null {
  const text = typed.trim().toLowerCase();
  const words = kitWords[language];
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const solid = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(text);
  if (solid) return dayOf(yearOf(solid[3] as string), Number(solid[2]), Number(solid[1]));
  const parts = /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]{3,})\.?(?:[\s./-]+'?(\d{4}|\d{2}))?$/.exec(text);
  if (!parts) return spoken(text, words, today);
  const year = parts[3] ? yearOf(parts[3]) : today ? Number(today.slice(0, 4)) : 0;
  return dayOf(year, monthOf(parts[2] as string, words), Number(parts[1]));
}

/** '2026-12-31' → '31-12-2026'; anything else stays what it is. */
export const showTypedDate = (value: string): string => value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3-$2-$1');
