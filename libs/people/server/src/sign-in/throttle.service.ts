import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Problem } from '@leerspoor/platform-server';
import { ThrottleRepository } from './throttle.repository.js';
import {
  afterTry,
  networkOf,
  perAccount,
  perAddress,
  perCard,
  perLook,
  perLinkUse,
  perMailRequest,
  secondsToWait,
  type ThrottlePolicy,
} from './throttle.rules.js';

/** One counter: what it is about, and how strict it is. */
export interface Counter {
  key: string;
  policy: ThrottlePolicy;
  /** A success wipes it out (own account), instead of taking one try back (shared address). */
  wiped: boolean;
}

const counter = (kind: string, subject: string, policy: ThrottlePolicy, wiped: boolean): Counter => ({
  key: `${kind}:${createHash('sha256').update(subject).digest('base64url')}`,
  policy,
  wiped,
});

/** Known and unknown accounts have the same counters: waiting tells nothing about who exists. */
export const ofAccount = (email: string): Counter => counter('account', email, perAccount, true);
export const ofCard = (code: string): Counter => counter('card', code, perCard, true);
export const ofAddress = (address: string): Counter => counter('address', networkOf(address), perAddress, false);
export const ofMail = (email: string): Counter => counter('mail', email, perMailRequest, false);
export const ofMailAddress = (address: string): Counter =>
  counter('mail-address', networkOf(address), perAddress, false);
/** Looks at what one secret opens, by whomever; known and unknown secrets count alike. */
export const ofLook = (token: string): Counter => counter('look', token, perLook, false);
/** Secrets that open nothing, from one network. */
export const ofLooker = (address: string): Counter => counter('looker', networkOf(address), perAddress, false);

/** Tries at links that open without a sign-in, by kind of link: known and unknown links count alike. */
export const ofLinkGuess = (kind: string, address: string): Counter =>
  counter(`${kind}-guess`, networkOf(address), perAddress, false);
/** Use of one such link, counted and never taken back. */
export const ofLinkUse = (kind: string, linkId: string): Counter => counter(`${kind}-use`, linkId, perLinkUse, false);

/** Slows down guessing. The counters are committed by themselves, whatever becomes of the request. */
@Injectable()
export class Throttle {
  constructor(
    private readonly failures: ThrottleRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Lets one try through and counts it as failed; when `work` gives something (not null) it is taken back.
   * Throws `too-many-requests` with the seconds to wait. Not to be called after a customer query of the same request: its
   * counting would then be undone with the refusal.
   */
  async guard<T>(counters: readonly Counter[], work: () => Promise<T | null>): Promise<T | null> {
    const wait = await this.count(counters);
    if (wait > 0) throw Problem.tooMany(wait);
    const result = await work();
    if (result !== null) await this.takeBack(counters);
    return result;
  }

  /** Counts one use. Gives the seconds to wait; 0: go ahead. */
  count(counters: readonly Counter[]): Promise<number> {
    const now = this.clock.now();
    return this.failures.transaction(async () => {
      const known = await this.failures.hold(
        counters.map(({ key }) => key),
        now,
      );
      const wait = Math.max(...counters.map(({ key }) => secondsToWait(known.get(key), now)));
      if (wait > 0) return wait;
      for (const { key, policy } of counters) await this.failures.save(key, afterTry(known.get(key), policy, now));
      return 0;
    });
  }

  /** The owner proved to be the owner in another way. */
  forget({ key }: Counter): Promise<void> {
    return this.failures.forget(key);
  }

  private async takeBack(counters: readonly Counter[]): Promise<void> {
    for (const { key, policy, wiped } of counters) {
      await (wiped ? this.failures.forget(key) : this.failures.forgive(key, policy.free));
    }
  }
}
