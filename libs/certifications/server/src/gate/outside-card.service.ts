import { Injectable } from '@nestjs/common';
import { type OutsideCard } from '@leerspoor/certifications-contract';
import { OutsideLinks } from '@leerspoor/people-server';
import { type Language } from '@leerspoor/platform-contract';
import { Clock } from '@leerspoor/platform-server';
import { GateCardRepository } from './gate-card.repository.js';
import { gatePurposes } from './gate-card.service.js';
import { GateLookRepository } from './gate-look.repository.js';
import { hourOf, isDead } from './gate.rules.js';
import { ToldCard } from './told-card.service.js';

/** The side of a gate card that strangers see. Every look is counted; who looked is not kept. */
@Injectable()
export class OutsideCardService {
  constructor(
    private readonly links: OutsideLinks,
    private readonly cards: GateCardRepository,
    private readonly looks: GateLookRepository,
    private readonly told: ToldCard,
    private readonly clock: Clock,
  ) {}

  look(token: string, address: string, language: Language): Promise<OutsideCard> {
    return this.links.open({ purposes: gatePurposes, token, address }, async (cardId) => {
      const card = await this.cards.one(cardId, language);
      const today = await this.told.today();
      if (!card || isDead(card, today)) return null;
      await this.looks.count(card.id, hourOf(this.clock.now()));
      return this.told.tell(card, today, language);
    });
  }
}
