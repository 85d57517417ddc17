import { Injectable, Logger } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Session, type signIn, type signInWithCard } from '@leerspoor/people-contract';
import { Audit, Clock, Problem, TenantDatabase } from '@leerspoor/platform-server';
import { type Account, AccountRepository } from '../account/account.repository.js';
import { MembershipRepository } from '../account/membership.repository.js';
import { hashOf } from '../account/secret.rules.js';
import { SessionStart, type Visitor } from '../session/session-start.service.js';
import { evenly } from './evenly.js';
import { Hasher } from './hasher.js';
import { ofAccount, ofAddress, ofCard, Throttle } from './throttle.service.js';
import { type Member, type Membership } from '../account/membership.row.js';

/**
 * Signing in. Unknown, wrong, taken away and left all end the same way (`people.sign-in-refused`, 401), in the same time;
 * too many tries end in `too-many-requests`, for accounts that do not exist as well.
 */
@Injectable()
export class SignInService {
  private readonly log = new Logger('SignIn');

  constructor(
    private readonly accounts: AccountRepository,
    private readonly memberships: MembershipRepository,
    private readonly hasher: Hasher,
    private readonly throttle: Throttle,
    private readonly start: SessionStart,
    private readonly database: TenantDatabase,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async withPassword({ email, password, keep }: InputOf<typeof signIn>['body'], visitor: Visitor): Promise<Session> {
    const { address } = visitor.origin;
    const member = await evenly(() =>
      this.throttle.guard([ofAccount(email), ofAddress(address)], () => this.byPassword(email, password)),
    );
    if (!member) throw this.refusal(address);
    return this.start.begin(member, 'password', keep, visitor);
  }

  async withCard({ code, pin, ownPhone }: InputOf<typeof signInWithCard>['body'], visitor: Visitor): Promise<Session> {
    const { address } = visitor.origin;
    const member = await evenly(() =>
      this.throttle.guard([ofCard(code), ofAddress(address)], () => this.byCard(code, pin)),
    );
    if (!member) throw this.refusal(address);
    return this.start.begin(member, 'card', ownPhone, visitor);
  }

  /** The account when the password is its own; for doors that ask for it again. Throws as signing in does. */
  async prove(email: string, password: string, { origin }: Visitor): Promise<Account> {
    const account = await evenly(() =>
      this.throttle.guard([ofAccount(email), ofAddress(origin.address)], async () => {
        const known = await this.accounts.byEmail(email);
        if (await this.hasher.verify(known?.passwordHash, password)) return known ?? null;
        await this.note(known ? await this.memberships.ofAccount(known.id) : []);
        return null;
      }),
    );
    if (!account) throw this.refusal(origin.address);
    return account;
  }

  private async byPassword(email: string, password: string): Promise<Member | null> {
    const account = await this.accounts.byEmail(email);
    const right = await this.hasher.verify(account?.passwordHash, password);
    const [member] = right && account ? await this.memberships.enterable(account.id, this.clock.now()) : [];
    if (!account || !member) {
      await this.note(account ? await this.memberships.ofAccount(account.id) : []);
      return null;
    }
    if (account.passwordHash && this.hasher.outdated(account.passwordHash)) {
      await this.accounts.setPassword(account.id, await this.hasher.hash(password));
    }
    return member;
  }

  private async byCard(code: string, pin: string): Promise<Member | null> {
    const membership = await this.memberships.byCard(hashOf(code));
    const right = await this.hasher.verify(membership?.pinHash, pin);
    const member = right && membership ? await this.memberships.enter(membership.id, this.clock.now()) : undefined;
    if (!member) await this.note(membership ? [membership] : []);
    return member ?? null;
  }

  /** A failed try stands in the trail of the companies that the account belongs to. */
  private async note(memberships: readonly Membership[]): Promise<void> {
    for (const { tenantId, employeeId } of memberships) {
      await this.database.runAs({ tenantId }, () =>
        this.audit.record({ action: 'session.refused', subjectKind: 'session', personId: employeeId }),
      );
    }
  }

  private refusal(address: string): Problem {
    this.log.warn(`Refused from ${address}`);
    return new Problem('people.sign-in-refused', 401);
  }
}
