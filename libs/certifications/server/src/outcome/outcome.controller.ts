import { Controller } from '@nestjs/common';
import { previewOutcome } from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { OutcomeService } from './outcome.service.js';

@Controller()
export class OutcomeController {
  constructor(private readonly outcomes: OutcomeService) {}

  @Handles(previewOutcome)
  preview(@Input() { body }: InputOf<typeof previewOutcome>, @Who() actor: Actor) {
    return this.outcomes.preview(actor, body);
  }
}
