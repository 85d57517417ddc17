import { Controller } from '@nestjs/common';
import { endSupervision, setAge, supervise } from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { SupervisionService } from './supervision.service.js';

@Controller()
export class SupervisionController {
  constructor(private readonly supervisions: SupervisionService) {}

  @Handles(supervise)
  make(@Input() { body }: InputOf<typeof supervise>, @Who() actor: Actor) {
    return this.supervisions.make(actor, body);
  }

  @Handles(endSupervision)
  end(@Input() { params, body }: InputOf<typeof endSupervision>, @Who() actor: Actor) {
    return this.supervisions.end(actor, params.supervisionId, body.version, body.endsOn);
  }

  @Handles(setAge)
  age(@Input() { params, body }: InputOf<typeof setAge>, @Who() actor: Actor) {
    return this.supervisions.setAge(actor, params.personId, params.age, body.reachedOn);
  }
}
