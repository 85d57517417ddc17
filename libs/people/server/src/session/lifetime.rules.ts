import { type SignInKind } from '@leerspoor/people-contract';

export interface Lifetime {
  /** Seconds without use after which a session ends. */
  idleSeconds: number;
  /** Seconds after which it ends in any case. */
  totalSeconds: number;
  /** How long the browser keeps the cookie; null: until it closes. */
  cookieSeconds: number | null;
}

const minute = 60;
const hour = 60 * minute;
const month = 30 * 24 * hour;

/** How long a session lives (security-reliability D3): a working day, a month for who asks to stay, a moment on a shared device. */
export function lifetimeOf(kind: SignInKind, keep: boolean): Lifetime {
  if (keep) return { idleSeconds: month, totalSeconds: month, cookieSeconds: month };
  const idleSeconds = kind === 'card' ? 15 * minute : 2 * hour;
  return { idleSeconds, totalSeconds: 12 * hour, cookieSeconds: null };
}
