import { Controller } from '@nestjs/common';
import {
  listGateCards,
  makeGateCards,
  makeMyGateCard,
  readGateCard,
  readMyGateCard,
  readOutsideSetting,
  renewGateCards,
  revokeGateCard,
  revokeMyGateCard,
  setOutsideSetting,
  showMyGateCard,
} from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Origin, type RequestOrigin, Who } from '@leerspoor/platform-server';
import { GateCardService } from './gate-card.service.js';
import { MyGateCardService } from './my-gate-card.service.js';
import { OutsideCardService } from './outside-card.service.js';
import { OutsideSettingService } from './outside-setting.service.js';

@Controller()
export class GateController {
  constructor(
    private readonly cards: GateCardService,
    private readonly mine: MyGateCardService,
    private readonly outside: OutsideCardService,
    private readonly settings: OutsideSettingService,
  ) {}

  @Handles(readGateCard)
  look(@Input() { params, query }: InputOf<typeof readGateCard>, @Origin() { address }: RequestOrigin) {
    return this.outside.look(params.token, address, query.language);
  }

  @Handles(readOutsideSetting)
  setting(@Input() _: InputOf<typeof readOutsideSetting>) {
    return this.settings.get();
  }

  @Handles(setOutsideSetting)
  setSetting(@Input() { body }: InputOf<typeof setOutsideSetting>) {
    return this.settings.set(body);
  }

  @Handles(listGateCards)
  list(@Input() { query }: InputOf<typeof listGateCards>, @Who() actor: Actor) {
    return this.cards.list(actor, query);
  }

  @Handles(makeGateCards)
  make(@Input() { body: { personIds, ...span } }: InputOf<typeof makeGateCards>, @Who() actor: Actor) {
    return this.cards.make(actor, personIds, span);
  }

  @Handles(renewGateCards)
  renew(@Input() { body }: InputOf<typeof renewGateCards>, @Who() actor: Actor) {
    return this.cards.renew(actor, body.cardIds);
  }

  @Handles(revokeGateCard)
  async revoke(@Input() { params }: InputOf<typeof revokeGateCard>, @Who() actor: Actor) {
    await this.cards.revoke(actor, params.cardId);
    return {};
  }

  @Handles(readMyGateCard)
  readMine(@Input() _: InputOf<typeof readMyGateCard>, @Who() actor: Actor) {
    return this.mine.read(actor);
  }

  @Handles(makeMyGateCard)
  makeMine(@Input() { body }: InputOf<typeof makeMyGateCard>, @Who() actor: Actor) {
    return this.mine.make(actor, body);
  }

  @Handles(showMyGateCard)
  showMine(@Input() _: InputOf<typeof showMyGateCard>, @Who() actor: Actor) {
    return this.mine.show(actor);
  }

  @Handles(revokeMyGateCard)
  async revokeMine(@Input() _: InputOf<typeof revokeMyGateCard>, @Who() actor: Actor) {
    await this.mine.revoke(actor);
    return {};
  }
}
