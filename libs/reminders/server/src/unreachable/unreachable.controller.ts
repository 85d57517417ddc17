import { Controller } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import { listUnreachable } from '@leerspoor/reminders-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { UnreachableService } from './unreachable.service.js';

@Controller()
export class UnreachableController {
  constructor(private readonly unreachable: UnreachableService) {}

  @Handles(listUnreachable)
  list(@Input() { query }: InputOf<typeof listUnreachable>, @Who() actor: Actor) {
    return this.unreachable.list(actor, query);
  }
}
