import {
  type CertificateStatus,
  printedFrom,
  type StandingLine,
  type Wording,
} from '@leerspoor/certifications-contract';
import { addDays, daysBetween, type LocalDate } from '@leerspoor/platform-contract';
import { type Status } from '@leerspoor/platform-ui';

/** As much of a cell as decides how it looks. Dates are first days not valid. */
export interface Shown {
  status: CertificateStatus;
  wording: Wording;
  expires: LocalDate | null;
  /** See `CellStatus.date`. */
  date: LocalDate | null;
  wanted: boolean;
  blocked: boolean;
}

export type Word =
  | 'valid'
  | 'ends'
  | 'expired'
  | 'grace'
  | 'missing'
  | 'incomplete'
  | 'waiting'
  | 'exempt'
  | 'suspended'
  | 'revoked'
  | 'future'
  | 'none';
export type Note = 'through' | 'until' | 'before' | 'since' | 'on' | 'of' | 'endless';

/** How a cell looks: its colour and icon, its word, and the day that stands under it. */
export interface Look {
  tone: Status;
  word: Word;
  note: Note | null;
  day: LocalDate | null;
}

/** Somebody new has time; only in the last weeks of it is lacking something called *ontbreekt*. */
export const soonDays = 60;

const ofEnd = ({ expires, wording }: Shown): Pick<Look, 'note' | 'day'> =>
  expires === null ? { note: 'endless', day: null } : { note: wording, day: printedFrom(expires, wording) };

/** The last day that counts, as the document prints it: "op 2 november". */
const onEnd = ({ expires, wording }: Shown): Pick<Look, 'note' | 'day'> =>
  expires === null ? { note: null, day: null } : { note: 'on', day: printedFrom(expires, wording) };

const until = (day: LocalDate | null): Pick<Look, 'note' | 'day'> => ({ note: day ? 'until' : null, day });

function lookOfMissing({ date, blocked }: Shown, asOf: LocalDate): Look {
  if (date !== null && date > asOf) {
    const far = daysBetween(asOf, date) > soonDays;
    return far
      ? { tone: 'grace', word: 'grace', ...until(date) }
      : { tone: 'missing', word: 'missing', note: 'before', day: date };
  }
  return { tone: blocked ? 'stop' : 'missing', word: 'missing', note: date && 'since', day: date };
}

function lookOfLost(shown: Shown): Look {
  if (!shown.wanted) return { tone: 'exempt', word: 'expired', ...onEnd(shown) };
  if (shown.status === 'in-grace' && !shown.blocked) return { tone: 'grace', word: 'grace', ...until(shown.date) };
  return { tone: 'expired', word: 'expired', ...onEnd(shown) };
}

/** Valid is quiet, trouble is filled; what nobody asks for is quiet too (rule 3 of the look). */
export function lookOf(shown: Shown, asOf: LocalDate): Look {
  switch (shown.status) {
    case 'valid':
      return { tone: 'ok', word: 'valid', ...ofEnd(shown) };
    case 'renewal-open':
      return shown.wanted
        ? { tone: 'soon', word: 'ends', ...ofEnd(shown) }
        : { tone: 'ok', word: 'valid', ...ofEnd(shown) };
    case 'in-grace':
    case 'expired':
      return lookOfLost(shown);
    case 'missing':
      return lookOfMissing(shown, asOf);
    case 'incomplete':
      return shown.wanted
        ? { tone: shown.blocked ? 'stop' : 'missing', word: 'incomplete', note: shown.date && 'since', day: shown.date }
        : { tone: 'exempt', word: 'incomplete', note: null, day: null };
    case 'waiting':
      return { tone: 'check', word: 'waiting', note: shown.date && 'of', day: shown.date };
    case 'exempt':
      return { tone: 'exempt', word: 'exempt', ...until(shown.date) };
    case 'suspended':
      return { tone: 'stop', word: 'suspended', ...until(shown.date) };
    case 'revoked':
      return { tone: 'stop', word: 'revoked', note: shown.date && 'since', day: shown.date };
    case 'future':
      return { tone: 'booked', word: 'future', note: null, day: null };
    case 'not-required':
      return { tone: 'none', word: 'none', note: null, day: null };
  }
}

/** The most urgent first: who may not work, what is over, what lacks, what ends, what is being checked; the rest is quiet. */
export function urgencyOf({ status, wanted, blocked }: Pick<Shown, 'status' | 'wanted' | 'blocked'>): number {
  if (blocked) return 0;
  if (status === 'suspended' || status === 'revoked') return 1;
  if (status === 'waiting') return 5;
  if (!wanted) return 9;
  if (status === 'expired' || status === 'in-grace') return 2;
  if (status === 'missing' || status === 'incomplete') return 3;
  return status === 'renewal-open' ? 4 : 8;
}

export const needsAttention = (shown: Pick<Shown, 'status' | 'wanted' | 'blocked'>): boolean => urgencyOf(shown) < 8;

/** The last day on which it is valid. */
export const lastDayOf = (expires: LocalDate): LocalDate => addDays(expires, -1);

/** Where on the line from obtained to ended a day lies, 0 to 100, and its colour. */
export function spanOf(line: Pick<StandingLine, 'from' | 'expires' | 'status' | 'wanted'>, today: LocalDate) {
  if (line.from === null || line.expires === null) return null;
  const whole = daysBetween(line.from, line.expires);
  const at = whole <= 0 ? 100 : Math.min(100, Math.max(0, (daysBetween(line.from, today) / whole) * 100));
  const tone: 'ok' | 'soon' | 'stop' =
    line.expires <= today || line.status === 'incomplete'
      ? 'stop'
      : line.status === 'renewal-open' && line.wanted
        ? 'soon'
        : 'ok';
  return { at, tone };
}
