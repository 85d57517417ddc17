import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@leerspoor/platform-server';
import { familyOf } from './family.rules.js';
import { ReadModelRepository } from './read-model.repository.js';
import { corrections } from './read-model.rules.js';
import { RenewalRepository } from './renewal.repository.js';
import { byPerson, personCycles } from './renewal.rules.js';

/**
 * Keeps what certificates carry (window, expiry, grace, and what can lack beside them) and what has no document of its own
 * equal to what the engine says. Call it in the transaction of every change to a chain: recorded, approved, corrected, revoked,
 * imported, undone, suspended, an activity, an appointment, another policy.
 */
@Injectable()
export class RenewalService {
  constructor(
    private readonly renewals: RenewalRepository,
    private readonly model: ReadModelRepository,
    private readonly clock: Clock,
  ) {}

  /** Recomputes these types, with all that hangs together with them, for these people (everybody when null). Answers how many rows changed. */
  async rebuild(personIds: readonly string[] | null, typeIds: readonly string[]): Promise<number> {
    const family = familyOf(await this.renewals.types(), typeIds).map(({ id }) => id);
    const types = await this.renewals.lock(family);
    const versions = new Map(types.map(({ id, policyVersion }) => [id, policyVersion]));
    const facts = await this.renewals.facts(personIds, family);
    const people = new Map([...byPerson(facts)].map(([id, own]) => [id, personCycles(own, types)]));
    const stored = {
      earnings: facts.earnings,
      derived: await this.model.derived(personIds, family),
      gaps: await this.model.gaps(personIds, family),
    };
    const changed = corrections(people, stored, (id) => versions.get(id) ?? 1, randomUUID);
    return this.model.write(changed, this.clock.now());
  }
}
