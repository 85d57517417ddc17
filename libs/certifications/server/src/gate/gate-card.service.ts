import { Inject, Injectable } from '@nestjs/common';
import { type GateCard, type PrintedGateCard } from '@leerspoor/certifications-contract';
import { OutsideLinks } from '@leerspoor/people-server';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Actor, Audit, Clock, CONFIG, type Config, Problem } from '@leerspoor/platform-server';
import { PersonService } from '../person/person.service.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { type CardPerson, GateCardRepository } from './gate-card.repository.js';
import { GateLookRepository } from './gate-look.repository.js';
import { isDead, outsiderName } from './gate.rules.js';
import { gateCardView, printedView } from './gate.view.js';
import { OutsideSettingRepository } from './outside-setting.repository.js';

/** A secret on paper stays good; the one on a phone is of today. */
export const onPaper = 'gate-card.paper';
export const onPhone = 'gate-card.phone';
export const gatePurposes = [onPaper, onPhone] as const;

export interface CardSpan {
  typeIds: readonly string[] | null;
  endsOn: LocalDate | null;
}

interface Printed {
  cards: PrintedGateCard[];
  skipped: { id: string; name: string }[];
}

/** Gate cards as HR makes them: one living card per person, whose secret is told once. */
@Injectable()
export class GateCardService {
  constructor(
    private readonly cards: GateCardRepository,
    private readonly looks: GateLookRepository,
    private readonly settings: OutsideSettingRepository,
    private readonly links: OutsideLinks,
    private readonly people: PersonService,
    private readonly types: CertificateTypeService,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(
    actor: Actor,
    { after, limit }: { after?: string | undefined; limit: number },
  ): Promise<{ items: GateCard[]; next: string | null; total: number }> {
    const reach = this.people.reach(actor);
    const rows = await this.cards.page(reach, actor.language, after ?? null, limit);
    const cards = rows.slice(0, limit);
    const seen = await this.looks.totals(cards.map(({ id }) => id));
    return {
      items: cards.map((card) => gateCardView(card, isDead(card, actor.today), seen.get(card.id))),
      next: rows.length > limit ? (cards.at(-1)?.id ?? null) : null,
      total: await this.cards.count(reach),
    };
  }

  async make(actor: Actor, personIds: readonly string[], span: CardSpan): Promise<Printed> {
    await this.people.all(actor, personIds);
    await this.check(actor, span);
    const found = await this.cards.people(personIds, this.people.reach(actor));
    const here = found.filter(({ leftOn }) => leftOn === null || leftOn >= actor.today);
    const cards: PrintedGateCard[] = [];
    for (const person of here)
      cards.push(await this.print(await this.replace(actor, person, span, 'made'), person, span));
    const gone = found.filter((person) => !here.includes(person));
    return { cards, skipped: gone.map(({ id, fullName }) => ({ id, name: fullName })) };
  }

  async renew(actor: Actor, cardIds: readonly string[]): Promise<Printed> {
    const old = await this.cards.some(cardIds, this.people.reach(actor), actor.language);
    if (old.length !== new Set(cardIds).size) throw Problem.notFound('gate-card');
    const cards: PrintedGateCard[] = [];
    const living = old.filter(({ leftOn }) => leftOn === null || leftOn >= actor.today);
    for (const card of living) {
      const person = { ...card, id: card.personId };
      const span = { typeIds: card.everything ? null : card.types.map(({ id }) => id), endsOn: card.endsOn };
      cards.push(await this.print(await this.replace(actor, person, span, 'renewed'), person, span));
    }
    const gone = old.filter((card) => !living.includes(card));
    return { cards, skipped: gone.map(({ personId, fullName }) => ({ id: personId, name: fullName })) };
  }

  async revoke(actor: Actor, cardId: string): Promise<void> {
    const [card] = await this.cards.some([cardId], this.people.reach(actor), actor.language);
    if (!card) throw Problem.notFound('gate-card');
    await this.end(actor, card.personId, 'gate-card.ended');
  }

  /** Refuses types that are not in use and a last day that has passed. */
  async check(actor: Actor, { typeIds, endsOn }: CardSpan): Promise<void> {
    for (const id of new Set(typeIds ?? [])) await this.types.inUse(id);
    if (endsOn !== null && endsOn < actor.today) throw Problem.invalid([{ path: 'endsOn', code: 'date-range' }]);
  }

  /** A new card in the place of the old one, still without a secret. */
  async replace(
    actor: Actor,
    person: Pick<CardPerson, 'id'>,
    span: CardSpan,
    how: 'made' | 'renewed',
  ): Promise<string> {
    await this.end(actor, person.id, null);
    const typeIds = span.typeIds === null ? null : [...new Set(span.typeIds)];
    const id = await this.cards.insert({
      personId: person.id,
      typeIds,
      endsOn: span.endsOn,
      madeBy: actor.employeeId,
      madeAt: this.clock.now(),
    });
    await this.note(`gate-card.${how}`, id, person.id, { typeIds, endsOn: span.endsOn });
    return id;
  }

  /** Kills the living card of somebody, on paper and on the phone. */
  async end(actor: Actor, personId: string, action: string | null): Promise<void> {
    const ended = await this.cards.end([personId], actor.employeeId, this.clock.now());
    await this.links.end(ended, gatePurposes);
    if (action !== null) for (const id of ended) await this.note(action, id, personId, {});
  }

  /** What the QR of a secret says. */
  url = (token: string): string => `${this.config.PUBLIC_URL}/poort/${token}`;

  private async print(id: string, person: CardPerson, { endsOn }: CardSpan): Promise<PrintedGateCard> {
    const token = await this.links.make({ purpose: onPaper, subjectId: id, employeeId: person.id });
    const { name } = await this.settings.get();
    const row = { id, personId: person.id, fullName: person.fullName, endsOn };
    return printedView(row, await this.settings.companyName(), outsiderName(person, name), this.url(token));
  }

  private note(action: string, id: string, personId: string, details: Record<string, unknown>): Promise<void> {
    return this.audit.record({ action, subjectKind: 'gate-card', subjectId: id, personId, details });
  }
}
