import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Clock, DirectoryDatabase, Problem, TenantDatabase } from '@leerspoor/platform-server';
import { AccessMail } from '../mail/access-mail.service.js';
import { SessionStart, type Visitor } from '../session/session-start.service.js';
import { SessionRepository } from '../session/session.repository.js';
import { evenly } from '../sign-in/evenly.js';
import { Hasher } from '../sign-in/hasher.js';
import { weak } from '../sign-in/password.rules.js';
import { ofAccount, ofMail, ofMailAddress, Throttle } from '../sign-in/throttle.service.js';
import { type Account, AccountRepository } from './account.repository.js';
import { type Link, LinkRepository } from './link.repository.js';
import { MembershipRepository } from './membership.repository.js';
import { newToken } from './secret.rules.js';
import { type Member } from './membership.row.js';

const oneHour = 3600 * 1000;

/** Changing a password, by the old one or by a link. Either way all sessions end, and the owner gets a letter. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly memberships: MembershipRepository,
    private readonly sessions: SessionRepository,
    private readonly links: LinkRepository,
    private readonly start: SessionStart,
    private readonly hasher: Hasher,
    private readonly throttle: Throttle,
    private readonly mail: AccessMail,
    private readonly database: TenantDatabase,
    private readonly directory: DirectoryDatabase,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** This session goes on under a new token; the others end. Throws `people.password-wrong`. */
  async change(actor: Actor, oldPassword: string, newPassword: string, visitor: Visitor): Promise<void> {
    const account = await this.accounts.byId(actor.accountId);
    const email = account?.email ?? '';
    const right = await this.throttle.guard([ofAccount(email || actor.accountId)], async () =>
      (await this.hasher.verify(account?.passwordHash, oldPassword)) ? true : null,
    );
    if (!account || !right)
      throw Problem.conflict('people.password-wrong', { fields: [{ path: 'oldPassword', code: 'mismatch' }] });
    const members = await this.memberships.enterable(account.id, this.clock.now());
    refuseWeak(newPassword, email, members, 'newPassword');
    const passwordHash = await this.hasher.hash(newPassword);
    await this.audit.record({ action: 'password.changed', subjectKind: 'account', personId: actor.employeeId });
    await this.store(account, passwordHash);
    const session = await this.sessions.byId(actor.sessionId);
    if (session)
      await this.start.renew(session, { accountId: account.id, membershipId: session.membershipId }, visitor);
    await this.tell(
      account,
      members.find(({ tenantId }) => tenantId === actor.tenantId),
    );
  }

  /** Sends a link when the address has an account that can enter somewhere. Says nothing about it, in the same time. */
  async requestReset(email: string, { origin }: Visitor): Promise<void> {
    const wait = await this.throttle.count([ofMailAddress(origin.address)]);
    if (wait > 0) throw Problem.tooMany(wait);
    await evenly(async () => {
      if ((await this.throttle.count([ofMail(email)])) > 0) return null;
      const account = await this.accounts.byEmail(email);
      const [member] = account ? await this.memberships.enterable(account.id, this.clock.now()) : [];
      if (account && member)
        await this.database.runAs({ tenantId: member.tenantId }, () => this.sendReset(email, account, member));
      return null;
    });
  }

  async readReset(token: string): Promise<{ email: string }> {
    const { account } = await this.living(token);
    return { email: account.email ?? '' };
  }

  /** Throws `people.link-dead`. */
  async reset(token: string, password: string): Promise<void> {
    const { link, account } = await this.living(token);
    const members = await this.memberships.enterable(account.id, this.clock.now());
    refuseWeak(password, account.email ?? '', members, 'password');
    const passwordHash = await this.hasher.hash(password);
    const [member] = members;
    const store = async () => {
      if (member)
        await this.audit.record({ action: 'password.reset', subjectKind: 'account', personId: member.employeeId });
      if (!(await this.links.use(link.id, this.clock.now()))) throw dead();
      await this.store(account, passwordHash);
      await this.tell(account, member);
    };
    await (member ? this.database.runAs(member, store) : this.directory.transaction(store));
    await this.throttle.forget(ofAccount(account.email ?? ''));
  }

  private async living(token: string): Promise<{ link: Link; account: Account }> {
    const link = await this.links.living('reset', token, this.clock.now());
    const account = link?.accountId ? await this.accounts.byId(link.accountId) : undefined;
    if (!link || !account || account.email !== link.email) throw dead();
    return { link, account };
  }

  private async sendReset(email: string, account: Account, member: Member): Promise<void> {
    const now = this.clock.now();
    const token = newToken();
    await this.audit.record({
      action: 'password.reset-requested',
      subjectKind: 'account',
      personId: member.employeeId,
    });
    await this.links.killResets(account.id, now);
    await this.links.add({
      purpose: 'reset',
      token,
      accountId: account.id,
      email,
      expiresAt: new Date(now.getTime() + oneHour),
    });
    await this.mail.reset({ ...member, email }, token);
  }

  private async store(account: Account, passwordHash: string): Promise<void> {
    const now = this.clock.now();
    await this.accounts.setPassword(account.id, passwordHash);
    await this.sessions.endOfAccount(account.id, now);
    await this.links.killResets(account.id, now);
  }

  private async tell(account: Account, member: Member | undefined): Promise<void> {
    if (account.email && member) await this.mail.passwordChanged({ ...member, email: account.email });
  }
}

const dead = () => new Problem('people.link-dead', 404);

function refuseWeak(password: string, email: string, members: readonly Member[], path: string): void {
  const own = [email, ...members.flatMap(({ name, companyName }) => [name, companyName])];
  if (weak(password, own)) throw Problem.invalid([{ path, code: 'weak' }]);
}
