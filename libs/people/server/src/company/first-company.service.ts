import { Inject, Injectable } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import { type createFirstCompany, type Session } from '@leerspoor/people-contract';
import { Clock, CONFIG, type Config, Problem } from '@leerspoor/platform-server';
import { firstCompanyUrl } from '../account/addresses.rules.js';
import { LinkRepository } from '../account/link.repository.js';
import { MembershipRepository } from '../account/membership.repository.js';
import { newToken } from '../account/secret.rules.js';
import { SessionStart, type Visitor } from '../session/session-start.service.js';
import { weak } from '../sign-in/password.rules.js';
import { CompanyBirth } from './company-birth.service.js';
import { RegistryRepository } from './registry.repository.js';

const aYear = 365 * 24 * 3600 * 1000;

/** The one-time link of a fresh installation. It works while there is no company at all, and only the newest one. */
@Injectable()
export class FirstCompany {
  constructor(
    private readonly registry: RegistryRepository,
    private readonly links: LinkRepository,
    private readonly birth: CompanyBirth,
    private readonly memberships: MembershipRepository,
    private readonly start: SessionStart,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The address to print at the start; null when there is a company already. An older link is dead. */
  async issue(): Promise<string | null> {
    const now = this.clock.now();
    const token = newToken();
    const issued = await this.registry.alone(async () => {
      if (await this.registry.anyCompany()) return false;
      await this.links.killFirstCompany(now);
      await this.links.add({ purpose: 'first-company', token, expiresAt: new Date(now.getTime() + aYear) });
      return true;
    });
    return issued ? firstCompanyUrl(this.config.PUBLIC_URL, token) : null;
  }

  /** Throws `people.link-dead`. */
  async check(token: string): Promise<{ id: string }> {
    const link = await this.links.living('first-company', token, this.clock.now());
    if (!link || (await this.registry.anyCompany())) throw dead();
    return link;
  }

  async create(token: string, body: InputOf<typeof createFirstCompany>['body'], visitor: Visitor): Promise<Session> {
    const { id } = await this.check(token);
    const own = [body.companyName, body.firstName, body.lastName, body.email];
    if (weak(body.password, own)) throw Problem.invalid([{ path: 'password', code: 'weak' }]);
    const { membershipId } = await this.birth.create({ ...body, platformAdmin: true }, async () => {
      if (!(await this.links.use(id, this.clock.now()))) throw dead();
    });
    const member = await this.memberships.enter(membershipId, this.clock.now());
    if (!member) throw Problem.unauthenticated();
    return this.start.begin(member, 'password', false, visitor);
  }
}

const dead = () => new Problem('people.link-dead', 404);
