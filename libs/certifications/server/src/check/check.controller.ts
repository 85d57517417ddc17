import { Controller } from '@nestjs/common';
import { approve, listChecks, sendBack } from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { CheckService } from './check.service.js';

@Controller()
export class CheckController {
  constructor(private readonly checks: CheckService) {}

  @Handles(listChecks)
  list(@Input() { query }: InputOf<typeof listChecks>, @Who() actor: Actor) {
    return this.checks.list(actor, query.after ?? null, query.limit);
  }

  @Handles(approve)
  approve(@Input() { params, body }: InputOf<typeof approve>, @Who() actor: Actor) {
    return this.checks.approve(actor, params.certificateId, body);
  }

  @Handles(sendBack)
  sendBack(@Input() { params, body }: InputOf<typeof sendBack>, @Who() actor: Actor) {
    return this.checks.sendBack(actor, params.certificateId, body.version, body.reason);
  }
}
