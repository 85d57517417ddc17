/** What is counted about one account, card or network address. */
export interface Failures {
  failures: number;
  lastAt: Date;
  blockedUntil: Date | null;
}

export interface ThrottlePolicy {
  /** Failures that cost nothing but trouble. */
  free: number;
  /** Seconds of the first block; every further failure doubles it. */
  firstBlock: number;
  /** Longest block in seconds: a lock without end would be a weapon against the owner. */
  longestBlock: number;
  /** Seconds after which one failure is forgotten. */
  forget: number;
}

/** For one account: the sixth wrong try in a row waits. */
export const perAccount: ThrottlePolicy = { free: 5, firstBlock: 30, longestBlock: 15 * 60, forget: 10 * 60 };

/** For one card: a PIN has only a million values, so it waits longer. */
export const perCard: ThrottlePolicy = { free: 5, firstBlock: 60, longestBlock: 60 * 60, forget: 60 * 60 };

/** For one network address: a whole factory may sit behind it. */
export const perAddress: ThrottlePolicy = { free: 30, firstBlock: 30, longestBlock: 15 * 60, forget: 30 };

/** For use of one link that opens without a sign-in: two minutes of hurry, then one a second. */
export const perLinkUse: ThrottlePolicy = { free: 120, firstBlock: 5, longestBlock: 60, forget: 1 };

/** For asking mail to be sent: three at once, then one in twenty minutes. */
export const perMailRequest: ThrottlePolicy = { free: 3, firstBlock: 20 * 60, longestBlock: 60 * 60, forget: 20 * 60 };

/** For looking at one card or poster: a whole shift may scan it at once, a machine may not read it all day. */
export const perLook: ThrottlePolicy = { free: 60, firstBlock: 30, longestBlock: 5 * 60, forget: 5 };

/** Whole seconds until the next try is let through; 0: now. */
export const secondsToWait = (known: Failures | undefined, now: Date): number =>
  known?.blockedUntil ? Math.max(0, Math.ceil((known.blockedUntil.getTime() - now.getTime()) / 1000)) : 0;

/** How many failures still count. */
export function remembered(known: Failures | undefined, policy: ThrottlePolicy, now: Date): number {
  if (!known) return 0;
  const forgotten = Math.floor(Math.max(0, now.getTime() - known.lastAt.getTime()) / 1000 / policy.forget);
  return Math.max(0, known.failures - forgotten);
}

/**
 * What is known after one more try, counted before it is known whether it succeeds (so that parallel guesses cannot slip
 * through together); a success takes it back.
 */
export function afterTry(known: Failures | undefined, policy: ThrottlePolicy, now: Date): Failures {
  const failures = remembered(known, policy, now) + 1;
  const over = failures - policy.free;
  const block = over < 0 ? 0 : Math.min(policy.longestBlock, policy.firstBlock * 2 ** Math.min(over, 20));
  return { failures, lastAt: now, blockedUntil: block === 0 ? null : new Date(now.getTime() + block * 1000) };
}

/** The hextets of an IPv6 address that name a customer's network; who has one can use every address in it. */
const hextets = 4;

/** What one visitor counts as: the IPv4 address, or the /64 network of an IPv6 address. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const gap = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const all = [...left, ...Array.from({ length: gap }, () => '0'), ...right];
  return all
    .slice(0, hextets)
    .map((hextet) => Number.parseInt(hextet, 16).toString(16))
    .join(':');
}
