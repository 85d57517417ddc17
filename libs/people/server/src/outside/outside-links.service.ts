import { Injectable } from '@nestjs/common';
import { Clock, Problem, TenantDatabase } from '@leerspoor/platform-server';
import { looksLikeToken, newToken } from '../account/secret.rules.js';
import { ofLook, ofLooker, Throttle } from '../sign-in/throttle.service.js';
import { type OutsideLink, OutsideLinkRepository } from './outside-link.repository.js';

export interface OutsideSecret {
  /** Kind of link: a secret opens nothing but what it was made for. */
  purpose: string;
  subjectId: string;
  employeeId?: string | null;
  expiresAt?: Date | null;
}

/** Who knocks: with which secret, for what, from which network address. */
export interface Knock {
  purposes: readonly string[];
  token: string;
  address: string;
}

/**
 * Links for people without an account: a QR on a card or a machine. 256 random bits, told once. Whatever is wrong with one
 * (unknown, ended, expired, its company or person gone) has the same answer, and both guessing and looking are throttled.
 */
@Injectable()
export class OutsideLinks {
  constructor(
    private readonly links: OutsideLinkRepository,
    private readonly throttle: Throttle,
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** A new secret for something of the running company, in its transaction. */
  async make({ purpose, subjectId, employeeId = null, expiresAt = null }: OutsideSecret): Promise<string> {
    const token = newToken();
    const { tenantId } = this.database;
    await this.links.add({
      token,
      tenantId,
      purpose,
      subjectId,
      employeeId,
      madeAt: this.clock.now(),
      expiresAt,
    });
    return token;
  }

  /** Kills the secrets of some things of the running company at once. */
  end(subjectIds: readonly string[], purposes: readonly string[]): Promise<void> {
    return this.links.end(this.database.tenantId, subjectIds, purposes, this.clock.now());
  }

  /** How many living secrets things of the running company have. */
  async living(purposes: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.links.count(this.database.tenantId, purposes, this.clock.now());
    return new Map(rows.map(({ subjectId, count }) => [subjectId, count]));
  }

  /** For somebody of outside: does `work` as the company behind the secret. Null from `work` is the dead answer too. */
  open<T>(knock: Knock, work: (subjectId: string) => Promise<T | null>): Promise<T> {
    return this.answer(knock, ({ tenantId, subjectId }) => this.database.runAs({ tenantId }, () => work(subjectId)));
  }

  /** For somebody who is signed in: the secret must be of their own company. */
  openOwn<T>(knock: Knock, work: (subjectId: string) => Promise<T | null>): Promise<T> {
    const own = this.database.tenantId;
    return this.answer(knock, async ({ tenantId, subjectId }) => (tenantId === own ? work(subjectId) : null));
  }

  private async answer<T>(
    { purposes, token, address }: Knock,
    work: (link: OutsideLink) => Promise<T | null>,
  ): Promise<T> {
    const could = looksLikeToken(token);
    const wait = could ? await this.throttle.count([ofLook(token)]) : 0;
    if (wait > 0) throw Problem.tooMany(wait);
    const found = await this.throttle.guard([ofLooker(address)], async () => {
      const link = could ? await this.links.living(purposes, token, this.clock.now()) : undefined;
      return link ? work(link) : null;
    });
    if (found === null) throw Problem.notFound('outside-link');
    return found;
  }
}
