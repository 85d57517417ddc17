import { Injectable } from '@nestjs/common';
import { RenewalRepository } from './renewal.repository.js';
import { corrections } from './renewal.rules.js';

/**
 * Keeps the dates that certificates carry (window, expiry, grace) equal to what the engine says. Call it in the transaction
 * of every change to a chain: recorded, approved, corrected, revoked, imported, undone, another policy.
 */
@Injectable()
export class RenewalService {
  constructor(private readonly renewals: RenewalRepository) {}

  /** Recomputes these types, with their bases and add-ons, for these people (everybody when null). Answers how many rows changed. */
  async rebuild(personIds: readonly string[] | null, typeIds: readonly string[]): Promise<number> {
    const family = await this.renewals.lockFamily(typeIds);
    const changed = corrections(await this.renewals.earnings(personIds, family));
    await this.renewals.correct(changed);
    return changed.length;
  }
}
