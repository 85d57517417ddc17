import { randomBytes, randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Language } from '@leerspoor/platform-contract';
import { type Card } from '@leerspoor/people-contract';
import { type Actor, Audit, Clock, CONFIG, type Config, Problem } from '@leerspoor/platform-server';
import { AccountRepository } from '../account/account.repository.js';
import { cardUrl, codeOf, obvious } from '../account/card.rules.js';
import { MembershipRepository } from '../account/membership.repository.js';
import { hashOf } from '../account/secret.rules.js';
import { CompanyRepository } from '../company/company.repository.js';
import { SessionRepository } from '../session/session.repository.js';
import { Hasher } from '../sign-in/hasher.js';
import { AccessRepository } from './access.repository.js';
import { mayArrangeAccess } from './hats.rules.js';
import { type Skipped, skipped } from './skip.rules.js';
import { type AccessPerson } from './access.row.js';

/** Cards for people without e-mail. Code and PIN are told once; a renewed card ends the old one and its sessions at once. */
@Injectable()
export class CardService {
  constructor(
    private readonly access: AccessRepository,
    private readonly accounts: AccountRepository,
    private readonly memberships: MembershipRepository,
    private readonly sessions: SessionRepository,
    private readonly companies: CompanyRepository,
    private readonly hasher: Hasher,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Throws `people.left` or `forbidden`. */
  async make(actor: Actor, employeeId: string): Promise<Card> {
    const [person] = await this.access.people([employeeId], actor.today);
    if (!person) throw Problem.notFound('employee');
    if (!mayArrangeAccess(actor.hats, person.hats)) throw Problem.forbidden();
    if (person.left) throw Problem.conflict('people.left');
    const [card] = await this.issue(actor, [person]);
    if (!card) throw new Error('A card that was not made.');
    return card;
  }

  async makeAll(actor: Actor, employeeIds: readonly string[]): Promise<{ cards: Card[]; skipped: Skipped[] }> {
    const people = await this.access.people(employeeIds, actor.today);
    const passedOver: Skipped[] = [];
    const candidates: AccessPerson[] = [];
    for (const person of people) {
      const reason = skipped(actor.hats, person, 'card');
      if (reason) passedOver.push({ employeeId: person.id, name: person.name, reason });
      else candidates.push(person);
    }
    return { cards: await this.issue(actor, candidates), skipped: passedOver };
  }

  private async issue(actor: Actor, people: readonly AccessPerson[]): Promise<Card[]> {
    const companyName = (await this.companies.get()).name;
    const pins = people.map(newPin);
    const hashes = await this.hasher.hashAll(pins);
    const cards: Card[] = [];
    for (const [at, { id: employeeId, name, number, language }] of people.entries()) {
      const code = codeOf(randomBytes(5));
      await this.store(actor, { employeeId, language, code, pinHash: hashes[at] as string });
      cards.push({
        employeeId,
        name,
        number,
        companyName,
        code,
        pin: pins[at] as string,
        url: cardUrl(this.config.PUBLIC_URL, code),
      });
    }
    return cards;
  }

  private async store(actor: Actor, { employeeId, language, code, pinHash }: NewCard): Promise<void> {
    const membership = await this.memberships.ensure(actor.tenantId, employeeId);
    const accountId = membership.accountId ?? (await this.accounts.create(null, null, language))?.id;
    if (!accountId) throw new Error('An account without address was not made.');
    await this.sessions.endOfMembership(membership.id, this.clock.now(), { kind: 'card' });
    if (!(await this.memberships.setCard(membership.id, accountId, hashOf(code), pinHash)))
      throw Problem.conflict('conflict');
    await this.audit.record({
      action: 'access.card-made',
      subjectKind: 'employee',
      subjectId: employeeId,
      personId: employeeId,
    });
  }
}

interface NewCard {
  employeeId: string;
  language: Language;
  code: string;
  pinHash: string;
}

function newPin(): string {
  const pin = String(randomInt(1_000_000)).padStart(6, '0');
  return obvious(pin) ? newPin() : pin;
}
