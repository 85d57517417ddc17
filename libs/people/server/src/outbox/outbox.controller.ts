import { Controller } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import { getMail, listMail } from '@leerspoor/people-contract';
import { Handles, Input } from '@leerspoor/platform-server';
import { OutboxService } from './outbox.service.js';

@Controller()
export class OutboxController {
  constructor(private readonly outbox: OutboxService) {}

  @Handles(listMail)
  list(@Input() { query }: InputOf<typeof listMail>) {
    return this.outbox.list(query);
  }

  @Handles(getMail)
  read(@Input() { params }: InputOf<typeof getMail>) {
    return this.outbox.read(params.mailId);
  }
}
