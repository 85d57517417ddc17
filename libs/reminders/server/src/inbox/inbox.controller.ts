import { Controller } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import { countUnread, listInbox, markAllRead, markRead } from '@leerspoor/reminders-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { InboxService } from './inbox.service.js';

@Controller()
export class InboxController {
  constructor(private readonly inbox: InboxService) {}

  @Handles(listInbox)
  list(@Input() { query }: InputOf<typeof listInbox>, @Who() actor: Actor) {
    return this.inbox.list(actor, query);
  }

  @Handles(countUnread)
  count(@Input() _input: InputOf<typeof countUnread>, @Who() actor: Actor) {
    return this.inbox.countUnread(actor);
  }

  @Handles(markRead)
  markRead(@Input() { params }: InputOf<typeof markRead>, @Who() actor: Actor) {
    return this.inbox.markRead(actor, params.deliveryId);
  }

  @Handles(markAllRead)
  markAllRead(@Input() _input: InputOf<typeof markAllRead>, @Who() actor: Actor) {
    return this.inbox.markAllRead(actor);
  }
}
