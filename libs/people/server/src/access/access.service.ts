import { Injectable } from '@nestjs/common';
import { type Access, type GivenHat } from '@leerspoor/people-contract';
import { type Actor, Audit, Clock, Problem } from '@leerspoor/platform-server';
import { LinkRepository } from '../account/link.repository.js';
import { MembershipRepository } from '../account/membership.repository.js';
import { SessionRepository } from '../session/session.repository.js';
import { AccessRepository } from './access.repository.js';
import { accessView } from './access.view.js';
import { mayArrangeAccess } from './hats.rules.js';
import { type AccessPerson } from './access.row.js';

/** Hats, and taking access away. A company always keeps an administrator who can sign in. */
@Injectable()
export class AccessService {
  constructor(
    private readonly access: AccessRepository,
    private readonly memberships: MembershipRepository,
    private readonly sessions: SessionRepository,
    private readonly links: LinkRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async of(employeeId: string): Promise<Access> {
    const row = await this.access.of(employeeId);
    if (!row) throw Problem.notFound('employee');
    return accessView(row);
  }

  async setHats(actor: Actor, employeeId: string, hats: readonly GivenHat[]): Promise<Access> {
    const person = await this.person(actor, employeeId);
    if (person.hats.includes('company-admin') && !hats.includes('company-admin'))
      await this.keepAnAdmin(actor, employeeId);
    const { id } = await this.memberships.ensure(actor.tenantId, employeeId);
    const after = [...new Set(hats)].sort();
    await this.memberships.setHats(id, after);
    // Another hat, another session: a token that was stolen before does not rise with its owner.
    await this.sessions.endOfMembership(id, this.clock.now(), { except: actor.sessionId });
    await this.record('access.hats-changed', employeeId, { hats: [person.hats, after] });
    return this.of(employeeId);
  }

  async revoke(actor: Actor, employeeId: string): Promise<Access> {
    const person = await this.person(actor, employeeId);
    if (!mayArrangeAccess(actor.hats, person.hats)) throw Problem.forbidden();
    await this.keepAnAdmin(actor, employeeId);
    const now = this.clock.now();
    const { id } = await this.memberships.ensure(actor.tenantId, employeeId);
    await this.memberships.close(id, now);
    await this.sessions.endOfMembership(id, now);
    await this.links.killInvitations([id], now);
    await this.record('access.revoked', employeeId, {});
    return this.of(employeeId);
  }

  /** Kills the card of somebody with the sessions it began, and an invitation that still lies somewhere. */
  async dropPapers(employeeId: string): Promise<void> {
    const [membership] = await this.memberships.ofEmployees([employeeId]);
    if (!membership) return;
    const now = this.clock.now();
    await this.memberships.dropCards(employeeId);
    await this.sessions.endOfMembership(membership.id, now, { kind: 'card' });
    await this.links.killInvitations([membership.id], now);
  }

  /** Throws `people.last-admin` when this person is the only administrator who can sign in. */
  async keepAnAdmin(actor: Actor, employeeId: string): Promise<void> {
    const person = await this.person(actor, employeeId);
    if (!person.hats.includes('company-admin')) return;
    if (!(await this.access.anotherAdmin(employeeId, actor.today))) throw Problem.conflict('people.last-admin');
  }

  private async person(actor: Actor, employeeId: string): Promise<AccessPerson> {
    const [person] = await this.access.people([employeeId], actor.today);
    if (!person) throw Problem.notFound('employee');
    return person;
  }

  private record(action: string, employeeId: string, details: Record<string, unknown>): Promise<void> {
    return this.audit.record({ action, subjectKind: 'employee', subjectId: employeeId, personId: employeeId, details });
  }
}
