import { Controller } from '@nestjs/common';
import { endExemption, endSuspension, exempt, exemptMany, suspend } from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { MuteService } from './mute.service.js';

@Controller()
export class MuteController {
  constructor(private readonly mutes: MuteService) {}

  @Handles(exempt)
  exempt(@Input() { body }: InputOf<typeof exempt>, @Who() actor: Actor) {
    return this.mutes.make(actor, 'exemption', body);
  }

  @Handles(exemptMany)
  exemptMany(@Input() { body: { personIds, ...span } }: InputOf<typeof exemptMany>, @Who() actor: Actor) {
    return this.mutes.exemptAll(actor, personIds, span);
  }

  @Handles(endExemption)
  endExemption(@Input() { params, body }: InputOf<typeof endExemption>, @Who() actor: Actor) {
    return this.mutes.end(actor, 'exemption', params.muteId, body.version, body.endsOn);
  }

  @Handles(suspend)
  suspend(@Input() { body }: InputOf<typeof suspend>, @Who() actor: Actor) {
    return this.mutes.make(actor, 'suspension', body);
  }

  @Handles(endSuspension)
  endSuspension(@Input() { params, body }: InputOf<typeof endSuspension>, @Who() actor: Actor) {
    return this.mutes.end(actor, 'suspension', params.muteId, body.version, body.endsOn);
  }
}
