import { Controller } from '@nestjs/common';
import { listRegisterChecks, recordRegisterCheck } from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { RegisterCheckService } from './register-check.service.js';

@Controller()
export class RegisterCheckController {
  constructor(private readonly checks: RegisterCheckService) {}

  @Handles(listRegisterChecks)
  list(@Input() { params }: InputOf<typeof listRegisterChecks>, @Who() actor: Actor) {
    return this.checks.list(actor, params.personId, params.typeId);
  }

  @Handles(recordRegisterCheck)
  record(@Input() { params, body }: InputOf<typeof recordRegisterCheck>, @Who() actor: Actor) {
    return this.checks.record(actor, params.certificateId, body);
  }
}
