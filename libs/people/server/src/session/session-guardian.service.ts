import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Clock, GRANTS, type Grants, Sessions } from '@leerspoor/platform-server';
import { hatsOf } from '../access/hats.rules.js';
import { looksLikeToken } from '../account/secret.rules.js';
import { SessionRepository } from './session.repository.js';
import { type LivingSession } from './session.row.js';

/** Tells the doorman who stands there: one prepared statement, at every request anew. */
@Injectable()
export class SessionGuardian extends Sessions {
  private readonly words = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
    @Inject(GRANTS) private readonly grants: Grants,
  ) {
    super();
  }

  async actorFor(token: string): Promise<Actor | null> {
    if (!looksLikeToken(token)) return null;
    const session = await this.sessions.living(token, this.clock.now());
    return session ? this.actor(session) : null;
  }

  private actor(session: LivingSession): Actor {
    const { tenantId, accountId, employeeId, sessionId, name, zone, language, today } = session;
    const hats = hatsOf({ ...session, given: session.hats });
    return {
      tenantId,
      accountId,
      employeeId,
      sessionId,
      name,
      hats,
      permissions: this.permissionsOf(hats),
      zone,
      language,
      today,
    };
  }

  /** The words of all hats together. There are few combinations of hats, so each is put together once. */
  private permissionsOf(hats: readonly string[]): ReadonlySet<string> {
    const key = hats.join(' ');
    const known = this.words.get(key);
    if (known) return known;
    const words = new Set(hats.flatMap((hat) => this.grants[hat] ?? []));
    this.words.set(key, words);
    return words;
  }
}
