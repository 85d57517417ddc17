import { Injectable } from '@nestjs/common';
import { type Language } from '@leerspoor/platform-contract';
import { type OwnSession, type Session } from '@leerspoor/people-contract';
import { type Actor, Audit, Clock, Problem, TenantDatabase } from '@leerspoor/platform-server';
import { AccountRepository } from '../account/account.repository.js';
import { MembershipRepository } from '../account/membership.repository.js';
import { EmployeeRepository } from '../employee/employee.repository.js';
import { SessionDescription } from './session-description.service.js';
import { SessionStart, type Visitor } from './session-start.service.js';
import { SessionRepository } from './session.repository.js';
import { ownSessionView } from './session.view.js';
import { type SessionRow } from './session.row.js';

/** What a signed-in person does with sessions: look, switch company, sign out here or everywhere. */
@Injectable()
export class SessionService {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly start: SessionStart,
    private readonly description: SessionDescription,
    private readonly accounts: AccountRepository,
    private readonly memberships: MembershipRepository,
    private readonly employees: EmployeeRepository,
    private readonly database: TenantDatabase,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  describe(actor: Actor): Promise<Session> {
    return this.description.of(actor);
  }

  async signOut(actor: Actor, { cookies }: Visitor): Promise<void> {
    await this.ended(actor, 'here');
    await this.sessions.end(actor.sessionId, this.clock.now());
    cookies.clear();
  }

  /** Throws `people.card-stays` for a card, `not-found` for a company that is not (any more) one's own. */
  async switchCompany(actor: Actor, membershipId: string, visitor: Visitor): Promise<Session> {
    const session = await this.current(actor);
    if (session.kind === 'card') throw Problem.conflict('people.card-stays');
    const target = await this.memberships.enter(membershipId, this.clock.now());
    if (!target || target.accountId !== actor.accountId) throw Problem.notFound('membership');
    // The trail of the other company can only be written when this one's transaction is over.
    this.database.afterCommit(() => this.database.runAs(target, () => this.started(target.employeeId, session)));
    return this.start.renew(session, target, visitor);
  }

  async setLanguage(actor: Actor, language: Language): Promise<Session> {
    await this.employees.setLanguage(actor.employeeId, language);
    await this.accounts.setLanguage(actor.accountId, language);
    await this.audit.record({
      action: 'employee.changed',
      subjectKind: 'employee',
      subjectId: actor.employeeId,
      personId: actor.employeeId,
      details: { language },
    });
    return this.description.of(actor);
  }

  async list(actor: Actor): Promise<OwnSession[]> {
    const rows = await this.sessions.open(actor.accountId, await this.bound(actor), this.clock.now());
    return rows.map((row) => ownSessionView(row, actor.sessionId));
  }

  async end(actor: Actor, sessionId: string): Promise<void> {
    const own = await this.sessions.open(actor.accountId, await this.bound(actor), this.clock.now());
    if (!own.some(({ id }) => id === sessionId)) throw Problem.notFound('session');
    await this.ended(actor, 'elsewhere');
    await this.sessions.end(sessionId, this.clock.now());
  }

  async endAll(actor: Actor, keepThisOne: boolean, { cookies }: Visitor): Promise<void> {
    const membershipId = (await this.bound(actor)) ?? undefined;
    await this.ended(actor, keepThisOne ? 'elsewhere' : 'everywhere');
    await this.sessions.endOfAccount(actor.accountId, this.clock.now(), {
      ...(membershipId ? { membershipId } : {}),
      ...(keepThisOne ? { except: actor.sessionId } : {}),
    });
    if (!keepThisOne) cookies.clear();
  }

  /** A card shows and ends only the sessions of its own company: who made the card may not learn about another one. */
  private async bound(actor: Actor): Promise<string | null> {
    const session = await this.current(actor);
    return session.kind === 'card' ? session.membershipId : null;
  }

  private async current(actor: Actor): Promise<SessionRow> {
    const session = await this.sessions.byId(actor.sessionId);
    if (!session) throw Problem.unauthenticated();
    return session;
  }

  private started(employeeId: string, { kind }: SessionRow): Promise<void> {
    return this.audit.record({
      action: 'session.started',
      subjectKind: 'session',
      personId: employeeId,
      details: { kind },
    });
  }

  private ended(actor: Actor, where: 'here' | 'elsewhere' | 'everywhere'): Promise<void> {
    return this.audit.record({
      action: 'session.ended',
      subjectKind: 'session',
      personId: actor.employeeId,
      details: { where },
    });
  }
}
