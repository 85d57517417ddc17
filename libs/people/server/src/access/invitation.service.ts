import { Injectable } from '@nestjs/common';
import { type Access } from '@leerspoor/people-contract';
import { type Actor, Audit, Clock, Problem } from '@leerspoor/platform-server';
import { LinkRepository } from '../account/link.repository.js';
import { MembershipRepository } from '../account/membership.repository.js';
import { newToken } from '../account/secret.rules.js';
import { CompanyRepository } from '../company/company.repository.js';
import { AccessMail } from '../mail/access-mail.service.js';
import { AccessRepository } from './access.repository.js';
import { AccessService } from './access.service.js';
import { mayArrangeAccess } from './hats.rules.js';
import { type Skipped, skipped } from './skip.rules.js';
import { type AccessPerson } from './access.row.js';

const sevenDays = 7 * 24 * 3600 * 1000;

/** Inviting people by e-mail. A new invitation kills the one before. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly access: AccessRepository,
    private readonly accessService: AccessService,
    private readonly memberships: MembershipRepository,
    private readonly links: LinkRepository,
    private readonly companies: CompanyRepository,
    private readonly mail: AccessMail,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Throws `people.no-email`, `people.left` or `forbidden`. */
  async invite(actor: Actor, employeeId: string): Promise<Access> {
    const [person] = await this.access.people([employeeId], actor.today);
    if (!person) throw Problem.notFound('employee');
    if (!mayArrangeAccess(actor.hats, person.hats)) throw Problem.forbidden();
    if (person.left) throw Problem.conflict('people.left');
    if (!person.email) throw Problem.conflict('people.no-email', { fields: [{ path: 'email', code: 'required' }] });
    await this.send(actor, person, person.email, await this.companyName());
    return this.accessService.of(employeeId);
  }

  /** Invites whoever can be and is not in yet; says of the others why not. */
  async inviteAll(actor: Actor, employeeIds: readonly string[]): Promise<{ invited: number; skipped: Skipped[] }> {
    const people = await this.access.people(employeeIds, actor.today);
    const companyName = await this.companyName();
    const passedOver: Skipped[] = [];
    for (const person of people) {
      const reason = skipped(actor.hats, person, 'invitation');
      if (reason) passedOver.push({ employeeId: person.id, name: person.name, reason });
      else if (person.email) await this.send(actor, person, person.email, companyName);
    }
    return { invited: people.length - passedOver.length, skipped: passedOver };
  }

  private async send(actor: Actor, person: AccessPerson, email: string, companyName: string): Promise<void> {
    const now = this.clock.now();
    const token = newToken();
    const { id } = await this.memberships.ensure(actor.tenantId, person.id);
    await this.links.killInvitations([id], now);
    await this.links.add({
      purpose: 'invitation',
      token,
      membershipId: id,
      email,
      expiresAt: new Date(now.getTime() + sevenDays),
    });
    await this.mail.invite({ ...person, email }, companyName, token);
    await this.audit.record({
      action: 'access.invited',
      subjectKind: 'employee',
      subjectId: person.id,
      personId: person.id,
    });
  }

  private async companyName(): Promise<string> {
    return (await this.companies.get()).name;
  }
}
