import { Injectable } from '@nestjs/common';
import { type OutsideCard } from '@leerspoor/certifications-contract';
import { PeopleReader } from '@leerspoor/people-server';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { Clock } from '@leerspoor/platform-server';
import { StandingRepository } from '../cell/standing.repository.js';
import { type GateCardRow } from './gate-card.repository.js';
import { askedLines, chosenLines, outsiderName } from './gate.rules.js';
import { OutsideSettingRepository } from './outside-setting.repository.js';

/** What a card tells, to whomever: the one place where that is decided. */
@Injectable()
export class ToldCard {
  constructor(
    private readonly standings: StandingRepository,
    private readonly settings: OutsideSettingRepository,
    private readonly people: PeopleReader,
    private readonly clock: Clock,
  ) {}

  /** The day it is at the running company: an outsider brings none. */
  async today(): Promise<LocalDate> {
    return this.clock.today((await this.people.calendar()).zone);
  }

  async tell(card: GateCardRow, today: LocalDate, language: Language): Promise<OutsideCard> {
    const { name, showsUntil } = await this.settings.get();
    const { personId, everything, types } = card;
    const reach = { kind: 'self', employeeId: personId } as const;
    const standing = (await this.standings.read({ personId, reach, day: today, language }))?.lines ?? [];
    return {
      companyName: await this.settings.companyName(),
      name: outsiderName(card, name),
      at: this.clock.now().toISOString(),
      lines: everything ? askedLines(standing, showsUntil) : chosenLines(types, standing, showsUntil),
    };
  }
}
