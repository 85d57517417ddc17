import { Controller } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import { sendNudge } from '@leerspoor/reminders-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { NudgeService } from './nudge.service.js';

@Controller()
export class NudgeController {
  constructor(private readonly nudges: NudgeService) {}

  @Handles(sendNudge)
  send(@Input() { body }: InputOf<typeof sendNudge>, @Who() actor: Actor) {
    return this.nudges.send(actor, body);
  }
}
