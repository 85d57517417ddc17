import { Injectable } from '@nestjs/common';
import { type InputOf, type ReplyOf } from '@leerspoor/platform-contract';
import { type listInbox } from '@leerspoor/reminders-contract';
import { type Actor, Problem } from '@leerspoor/platform-server';
import { InboxRepository } from './inbox.repository.js';
import { inboxItem } from './inbox.view.js';

/** What somebody was told, in the app: always there, whatever they chose about mail. */
@Injectable()
export class InboxService {
  constructor(private readonly inbox: InboxRepository) {}

  async list(
    { employeeId, language, today }: Actor,
    { unread = false, after, limit }: InputOf<typeof listInbox>['query'],
  ): Promise<ReplyOf<typeof listInbox>> {
    const rows = await this.inbox.page(employeeId, { unread, after, limit });
    const items = rows.slice(0, limit).map((row) => inboxItem(row, language, today));
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  countUnread({ employeeId }: Actor): Promise<{ count: number }> {
    return this.inbox.countUnread(employeeId);
  }

  async markRead({ employeeId }: Actor, deliveryId: string): Promise<Record<string, never>> {
    if (!(await this.inbox.markRead(employeeId, deliveryId))) throw Problem.notFound('delivery');
    return {};
  }

  async markAllRead({ employeeId }: Actor): Promise<Record<string, never>> {
    await this.inbox.markAllRead(employeeId);
    return {};
  }
}
