import { Controller } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import {
  getReminderPolicy,
  resetReminderSteps,
  setReminderFloor,
  setReminderSteps,
} from '@leerspoor/reminders-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { RuleService } from './rule.service.js';

@Controller()
export class RuleController {
  constructor(private readonly rules: RuleService) {}

  @Handles(getReminderPolicy)
  list() {
    return this.rules.list();
  }

  @Handles(setReminderSteps)
  setSteps(@Input() { params, body }: InputOf<typeof setReminderSteps>, @Who() actor: Actor) {
    return this.rules.setSteps(actor, params.kind, body.steps, body.version);
  }

  @Handles(resetReminderSteps)
  resetSteps(@Input() { params, query }: InputOf<typeof resetReminderSteps>, @Who() actor: Actor) {
    return this.rules.setSteps(actor, params.kind, null, query.version);
  }

  @Handles(setReminderFloor)
  setFloor(@Input() { params, body }: InputOf<typeof setReminderFloor>) {
    return this.rules.setFloor(params.kind, body.floorOn, body.version);
  }
}
