import { Injectable } from '@nestjs/common';
import { type InputOf, type Language } from '@leerspoor/platform-contract';
import { type acceptInvitation, type Session, shortestPassword } from '@leerspoor/people-contract';
import { Audit, Clock, Problem, TenantDatabase } from '@leerspoor/platform-server';
import { AccessRepository } from '../access/access.repository.js';
import { CompanyRepository } from '../company/company.repository.js';
import { AccessMail } from '../mail/access-mail.service.js';
import { SessionStart, type Visitor } from '../session/session-start.service.js';
import { SessionRepository } from '../session/session.repository.js';
import { Hasher } from '../sign-in/hasher.js';
import { weak } from '../sign-in/password.rules.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { type Account, AccountRepository } from './account.repository.js';
import { LinkRepository } from './link.repository.js';
import { MembershipRepository } from './membership.repository.js';
import { type AccessPerson } from '../access/access.row.js';
import { type Membership } from './membership.row.js';

/** An invitation that still counts: for this person, at this address, in this company. */
interface Invited {
  linkId: string;
  email: string;
  membership: Membership;
  person: AccessPerson;
  companyName: string;
  account: Account | undefined;
}

/**
 * Accepting an invitation. Whoever has the link read mail at the invited address; an address that already has an account
 * must show its own password too, so that no company can get at an account of another one. Whoever happens to be signed in
 * in that browser plays no part.
 */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly links: LinkRepository,
    private readonly accounts: AccountRepository,
    private readonly memberships: MembershipRepository,
    private readonly sessions: SessionRepository,
    private readonly access: AccessRepository,
    private readonly companies: CompanyRepository,
    private readonly signIns: SignInService,
    private readonly start: SessionStart,
    private readonly hasher: Hasher,
    private readonly mail: AccessMail,
    private readonly database: TenantDatabase,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Throws `people.link-dead`. */
  async read(token: string): Promise<{
    companyName: string;
    name: string;
    firstName: string;
    email: string;
    language: Language;
    hasAccount: boolean;
  }> {
    const { companyName, person, email, account } = await this.invited(token);
    return {
      companyName,
      name: person.name,
      firstName: person.firstName,
      language: person.language,
      email,
      hasAccount: hasPassword(account),
    };
  }

  /** Throws `people.link-dead`, `people.sign-in-refused` (existing account) or `invalid` (new password too short or weak). */
  async accept(
    token: string,
    { password, keep }: InputOf<typeof acceptInvitation>['body'],
    visitor: Visitor,
  ): Promise<Session> {
    const invited = await this.invited(token);
    if (hasPassword(invited.account)) await this.signIns.prove(invited.email, password, visitor);
    else refusePoor(password, invited);
    const passwordHash = hasPassword(invited.account) ? null : await this.hasher.hash(password);
    const { membership, person } = invited;
    await this.database.runAs({ tenantId: membership.tenantId, employeeId: person.id, name: person.name }, () =>
      this.store(invited, passwordHash),
    );
    const member = await this.memberships.enter(membership.id, this.clock.now());
    if (!member) throw dead();
    return this.start.begin(member, 'password', keep, visitor);
  }

  private async store(invited: Invited, passwordHash: string | null): Promise<void> {
    const { linkId, membership, person } = invited;
    await this.audit.record({
      action: 'access.accepted',
      subjectKind: 'employee',
      subjectId: person.id,
      personId: person.id,
    });
    if (!(await this.links.use(linkId, this.clock.now()))) throw dead();
    const account = await this.account(invited, passwordHash);
    if (!(await this.memberships.open(membership.id, account))) throw Problem.conflict('people.email-taken');
    await this.links.killInvitations([membership.id], this.clock.now());
    if (membership.accountId && membership.accountId !== account.id) await this.moved(invited, membership.accountId);
  }

  /** The account to open: the one of the address; else the one that so far knew only a card; else a new one. */
  private async account(
    { email, account, membership, person }: Invited,
    passwordHash: string | null,
  ): Promise<Account> {
    if (account && passwordHash === null) return account;
    if (account && passwordHash) {
      await this.accounts.setPassword(account.id, passwordHash);
      return account;
    }
    const present = membership.accountId ? await this.accounts.byId(membership.accountId) : undefined;
    if (present && present.email === null && passwordHash) {
      await this.accounts.setSignIn(present.id, email, passwordHash);
      return present;
    }
    const made = await this.accounts.create(email, passwordHash, person.language);
    if (!made) throw Problem.conflict('people.email-taken');
    return made;
  }

  private async moved({ membership, person, companyName }: Invited, oldAccountId: string): Promise<void> {
    await this.sessions.endOfMembership(membership.id, this.clock.now());
    const old = await this.accounts.byId(oldAccountId);
    if (old?.email) await this.mail.accessMoved({ ...person, email: old.email }, companyName);
  }

  private async invited(token: string): Promise<Invited> {
    const link = await this.links.living('invitation', token, this.clock.now());
    const membership = link?.membershipId ? await this.memberships.byId(link.membershipId) : undefined;
    if (!link?.email || !membership) throw dead();
    const { email } = link;
    const { person, companyName } = await this.database.runAs({ tenantId: membership.tenantId }, async () => {
      const company = await this.companies.get();
      const [found] = await this.access.people([membership.employeeId], this.clock.today(company.timeZone));
      return { person: found, companyName: company.name };
    });
    if (!person || person.left || person.email !== email) throw dead();
    return { linkId: link.id, email, membership, person, companyName, account: await this.accounts.byEmail(email) };
  }
}

const dead = () => new Problem('people.link-dead', 404);

const hasPassword = (account: Account | undefined): boolean => (account?.passwordHash ?? null) !== null;

function refusePoor(password: string, { email, person, companyName }: Invited): void {
  if ([...password].length < shortestPassword) throw Problem.invalid([{ path: 'password', code: 'too-short' }]);
  if (weak(password, [email, person.name, companyName])) throw Problem.invalid([{ path: 'password', code: 'weak' }]);
}
