import { daysBetween, type LocalDate } from '@leerspoor/platform-contract';
import { type Part } from './gap.js';
import { type CertificateStatus } from './status.js';

/** What one line of "my certificates" needs to say what must be done. `expires` is the first day not valid. */
export interface Standing {
  status: CertificateStatus;
  wanted: boolean;
  waiting: boolean;
  from: LocalDate | null;
  expires: LocalDate | null;
  /** See `CellStatus.date`. */
  date: LocalDate | null;
  /** Lacking the certificate now means the full initial path. */
  initialNeeded: boolean;
  /** Only to be confirmed once, not to be earned again. */
  confirms: boolean;
  /** What lacks, or ends first, when that is something beside the document. */
  part: { part: Part; name: string } | null;
}

/** nothing · wait (HR is checking) · get · renew · complete (what lacks beside the document) · renew-late (in grace time) · start-over (initial path) · confirm · ask (HR, about a suspension or withdrawal). */
export type Deed = 'nothing' | 'wait' | 'get' | 'renew' | 'complete' | 'renew-late' | 'start-over' | 'confirm' | 'ask';

export interface Todo {
  deed: Deed;
  /** Last day to have done it; null when there is none, or when it has passed already. */
  by: LocalDate | null;
  overdue: boolean;
}

const none: Todo = { deed: 'nothing', by: null, overdue: false };

/** What somebody must do about a certificate, and before when. */
export function todoOf(standing: Standing, today: LocalDate): Todo {
  const { status, wanted, waiting, expires, date, initialNeeded, confirms, part } = standing;
  const before = (deed: Deed, by: LocalDate | null): Todo => ({
    deed,
    by: by !== null && by > today ? by : null,
    overdue: by !== null && by <= today,
  });
  if (waiting || status === 'waiting') return { ...none, deed: 'wait' };
  if (!wanted) return none;
  switch (status) {
    case 'missing':
      return before('get', date);
    case 'renewal-open':
      return before(part ? 'complete' : confirms ? 'confirm' : 'renew', expires);
    case 'incomplete':
      return { deed: 'complete', by: null, overdue: true };
    case 'in-grace':
      return { deed: 'renew-late', by: date, overdue: true };
    case 'expired':
      return before(initialNeeded ? 'start-over' : 'renew', expires);
    case 'suspended':
    case 'revoked':
      return { ...none, deed: 'ask' };
    default:
      return none;
  }
}

/** How much of the term has passed, 0 to 1; null when it never ends. */
export function usedFraction(from: LocalDate, expires: LocalDate | null, today: LocalDate): number | null {
  if (expires === null) return null;
  const whole = daysBetween(from, expires);
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, daysBetween(from, today) / whole));
}
