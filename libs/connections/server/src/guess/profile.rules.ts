import { type TableRow } from '../table/table.js';
import { isNothing } from '../value/nothing.rules.js';
import { isCitizenNumber, isDutchPostcode, isIban } from './sensitive.rules.js';

/** What the cells of one column look like, counted over the whole file. */
export interface ColumnProfile {
  filled: number;
  samples: string[];
  citizenNumbers: number;
  ibans: number;
  postcodes: number;
  emails: number;
  phones: number;
  /** Something that could be a day, in any notation. */
  dates: number;
  /** Days of which the first number can only be a day, or the second can only be one. */
  dayFirst: number;
  monthFirst: number;
  /** 'Berg, Jan van den': a comma and no digit. */
  commaNames: number;
  /** Two words or more, no digit. */
  words: number;
  integers: number;
}

const mostSamples = 5;
const numeric = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{2,4})\b/;
const dateWord = /^\d{1,2}[-\s.]+[a-z]{3,9}\.?[-\s.]+\d{2,4}$/i;

const emptyProfile = (): ColumnProfile => ({
  filled: 0,
  samples: [],
  citizenNumbers: 0,
  ibans: 0,
  postcodes: 0,
  emails: 0,
  phones: 0,
  dates: 0,
  dayFirst: 0,
  monthFirst: 0,
  commaNames: 0,
  words: 0,
  integers: 0,
});

/** Whether a text could be a day; counts which of its numbers must be the day of the month. */
function countDate(profile: ColumnProfile, text: string): boolean {
  const parts = numeric.exec(text);
  if (!parts && !dateWord.test(text)) return false;
  profile.dates += 1;
  const [first, second] = [Number(parts?.[1] ?? 0), Number(parts?.[2] ?? 0)];
  if (first > 12 && first < 32 && second <= 12) profile.dayFirst += 1;
  if (second > 12 && second < 32 && first <= 12) profile.monthFirst += 1;
  return true;
}

const isPhone = (text: string) => /^\+?[\d\s\-()]{9,16}$/.test(text) && /^(\+|00|0|6\d{8}$)/.test(text);

/** A text with digits: which kinds of number it can be. */
function countDigits(profile: ColumnProfile, text: string): void {
  if (/^\d+$/.test(text)) profile.integers += 1;
  else if (countDate(profile, text)) return;
  if (isCitizenNumber(text)) profile.citizenNumbers += 1;
  else if (text.length < 8 && isDutchPostcode(text)) profile.postcodes += 1;
  else if (text.length > 14 && isIban(text)) profile.ibans += 1;
  if (isPhone(text)) profile.phones += 1;
}

function countWords(profile: ColumnProfile, text: string): void {
  if (/\p{L},\s*\p{L}/u.test(text)) profile.commaNames += 1;
  if (/\p{L}\s+\p{L}/u.test(text)) profile.words += 1;
}

function count(profile: ColumnProfile, text: string): void {
  profile.filled += 1;
  if (profile.samples.length < mostSamples && !profile.samples.includes(text.slice(0, 80)))
    profile.samples.push(text.slice(0, 80));
  if (text.includes('@')) profile.emails += 1;
  else if (/\d/.test(text)) countDigits(profile, text);
  else countWords(profile, text);
}

/** Looks at rows batch by batch and keeps counts only, never the rows. */
export class TableProfile {
  readonly columns: ColumnProfile[] = [];
  rows = 0;

  /** Counts of a column; nothing at all for one that no row reaches. */
  column(at: number): ColumnProfile {
    return this.columns[at] ?? emptyProfile();
  }

  add(rows: readonly TableRow[]): void {
    for (const { cells } of rows) {
      this.rows += 1;
      while (this.columns.length < cells.length) this.columns.push(emptyProfile());
      for (let column = 0; column < cells.length; column += 1) {
        const text = cells[column] as string;
        if (text !== '' && !isNothing(text)) count(this.columns[column] as ColumnProfile, text);
      }
    }
  }
}
