import { Controller } from '@nestjs/common';
import { endHold, listHolds, makeHold } from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { LegalHoldService } from './legal-hold.service.js';

@Controller()
export class LegalHoldController {
  constructor(private readonly holds: LegalHoldService) {}

  @Handles(listHolds)
  list(@Input() _: InputOf<typeof listHolds>) {
    return this.holds.list();
  }

  @Handles(makeHold)
  make(@Input() { body }: InputOf<typeof makeHold>, @Who() actor: Actor) {
    return this.holds.make(actor, body);
  }

  @Handles(endHold)
  async end(@Input() { params }: InputOf<typeof endHold>, @Who() actor: Actor) {
    await this.holds.end(actor, params.holdId);
    return {};
  }
}
