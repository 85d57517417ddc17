import { Injectable } from '@nestjs/common';
import { type Session, type SignInKind } from '@leerspoor/people-contract';
import {
  type Actor,
  Audit,
  Clock,
  Problem,
  type RequestOrigin,
  type SessionCookies,
  TenantDatabase,
} from '@leerspoor/platform-server';
import { newToken } from '../account/secret.rules.js';
import { lifetimeOf } from './lifetime.rules.js';
import { SessionDescription } from './session-description.service.js';
import { SessionGuardian } from './session-guardian.service.js';
import { SessionRepository } from './session.repository.js';
import { type SessionRow } from './session.row.js';
import { type Member } from '../account/membership.row.js';

/** The browser that asks: its cookie, and where it is. */
export interface Visitor {
  cookies: Pick<SessionCookies, 'read' | 'set' | 'clear'>;
  origin: RequestOrigin;
}

/** Begins sessions. Every one has a token of its own: the one that a browser came with is never taken over. */
@Injectable()
export class SessionStart {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly guardian: SessionGuardian,
    private readonly description: SessionDescription,
    private readonly database: TenantDatabase,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** A new session for somebody who has just proved who they are. Only on public doors. */
  async begin(member: Member, kind: SignInKind, keep: boolean, { cookies, origin }: Visitor): Promise<Session> {
    const { idleSeconds, totalSeconds, cookieSeconds } = lifetimeOf(kind, keep);
    const now = this.clock.now();
    const token = newToken();
    await this.database.runAs(member, async () => {
      await this.audit.record({
        action: 'session.started',
        subjectKind: 'session',
        personId: member.employeeId,
        details: { kind },
      });
      await this.endPrevious(cookies, now);
      const expiresAt = new Date(now.getTime() + totalSeconds * 1000);
      await this.sessions.add({ ...member, token, kind, now, idleSeconds, expiresAt, origin });
    });
    cookies.set(token, cookieSeconds);
    return this.describe(token);
  }

  /** Goes on under a new token, as long as the old session would have lasted; in another company when `member` is of one. */
  async renew(
    old: SessionRow,
    target: { accountId: string; membershipId: string },
    { cookies, origin }: Visitor,
  ): Promise<Session> {
    const now = this.clock.now();
    const token = newToken();
    await this.sessions.end(old.id, now);
    await this.sessions.add({ ...old, ...target, token, now, origin });
    const lasting = old.idleSeconds >= lifetimeOf(old.kind, true).idleSeconds;
    cookies.set(token, lasting ? Math.floor((old.expiresAt.getTime() - now.getTime()) / 1000) : null);
    return this.describe(token);
  }

  private async describe(token: string): Promise<Session> {
    const actor: Actor | null = await this.guardian.actorFor(token);
    if (!actor) throw Problem.unauthenticated();
    return this.description.of(actor);
  }

  private async endPrevious(cookies: Visitor['cookies'], now: Date): Promise<void> {
    const previous = cookies.read();
    if (previous) await this.sessions.endByToken(previous, now);
  }
}
