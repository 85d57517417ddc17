import { Injectable } from '@nestjs/common';
import { type Session } from '@leerspoor/people-contract';
import { type Actor, Clock, Problem } from '@leerspoor/platform-server';
import { MembershipRepository } from '../account/membership.repository.js';
import { SessionRepository } from './session.repository.js';
import { sessionView } from './session.view.js';

/** Tells a signed-in person who they are here, and where else they can go. A card knows only its own company. */
@Injectable()
export class SessionDescription {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly memberships: MembershipRepository,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor): Promise<Session> {
    const session = await this.sessions.byId(actor.sessionId);
    const enterable = await this.memberships.enterable(actor.accountId, this.clock.now());
    const current = enterable.find(({ membershipId }) => membershipId === session?.membershipId);
    if (!session || !current) throw Problem.unauthenticated();
    return sessionView(actor, current, session.kind, session.kind === 'card' ? [current] : enterable);
  }
}
