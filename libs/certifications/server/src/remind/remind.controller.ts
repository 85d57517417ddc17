import { Controller } from '@nestjs/common';
import { remindPeople } from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { RemindService } from './remind.service.js';

@Controller()
export class RemindController {
  constructor(private readonly reminding: RemindService) {}

  @Handles(remindPeople)
  remind(@Input() { body }: InputOf<typeof remindPeople>, @Who() actor: Actor) {
    return this.reminding.remind(actor, body);
  }
}
