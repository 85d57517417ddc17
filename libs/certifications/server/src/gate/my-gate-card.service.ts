import { Injectable } from '@nestjs/common';
import { type MyGateCard } from '@leerspoor/certifications-contract';
import { OutsideLinks } from '@leerspoor/people-server';
import { type Actor, Clock, Problem } from '@leerspoor/platform-server';
import { GateCardRepository, type GateCardRow } from './gate-card.repository.js';
import { type CardSpan, GateCardService, onPhone } from './gate-card.service.js';
import { GateLookRepository } from './gate-look.repository.js';
import { isDead } from './gate.rules.js';
import { myCardView } from './gate.view.js';
import { OutsideSettingRepository } from './outside-setting.repository.js';
import { ToldCard } from './told-card.service.js';

const halfADay = 12 * 3600 * 1000;

/** My own gate card: what it tells, who looked, and a code for my phone. */
@Injectable()
export class MyGateCardService {
  constructor(
    private readonly gate: GateCardService,
    private readonly cards: GateCardRepository,
    private readonly looks: GateLookRepository,
    private readonly settings: OutsideSettingRepository,
    private readonly told: ToldCard,
    private readonly links: OutsideLinks,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<MyGateCard> {
    const { selfService } = await this.settings.get();
    const card = await this.cards.ofPerson(actor.employeeId, actor.language);
    if (!card || isDead(card, actor.today)) return { selfService, card: null };
    const told = await this.told.tell(card, actor.today, actor.language);
    const total = (await this.looks.totals([card.id])).get(card.id)?.looks ?? 0;
    return { selfService, card: myCardView(card, told, await this.looks.latest(card.id), total) };
  }

  async make(actor: Actor, span: CardSpan): Promise<MyGateCard> {
    if (!(await this.settings.get()).selfService) throw new Problem('certifications.no-self-service', 403);
    await this.gate.check(actor, span);
    await this.gate.replace(actor, { id: actor.employeeId }, span, 'made');
    return this.read(actor);
  }

  /** A secret kept nowhere cannot be shown again, so a phone gets a fresh one each time; it dies by itself. */
  async show(actor: Actor): Promise<{ url: string; until: string }> {
    const { id } = await this.living(actor);
    await this.links.end([id], [onPhone]);
    const expiresAt = new Date(this.clock.now().getTime() + halfADay);
    const token = await this.links.make({
      purpose: onPhone,
      subjectId: id,
      employeeId: actor.employeeId,
      expiresAt,
    });
    return { url: this.gate.url(token), until: expiresAt.toISOString() };
  }

  async revoke(actor: Actor): Promise<void> {
    await this.living(actor);
    await this.gate.end(actor, actor.employeeId, 'gate-card.ended');
  }

  private async living(actor: Actor): Promise<GateCardRow> {
    const card = await this.cards.ofPerson(actor.employeeId, actor.language);
    if (!card || isDead(card, actor.today)) throw Problem.notFound('gate-card');
    return card;
  }
}
