import { Injectable } from '@nestjs/common';
import { mostCounted } from '@leerspoor/reminders-contract';
import { Clock, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type InboxRow } from './inbox.row.js';

@Injectable()
export class InboxRepository {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** Newest first, from after the message `after`; one more than `limit` when there is a next page. */
  page(
    recipientId: string,
    { unread, after, limit }: { unread: boolean; after: string | undefined; limit: number },
  ): Promise<InboxRow[]> {
    return this.database.rows(sql`
      select id, kind, weight, audience, due_on as "dueOn", link, details, planned_at as at, read_at as "readAt" from delivery
      where recipient_id = ${recipientId} and state in ('planned', 'sent')
        ${unread ? sql`and read_at is null` : sql``}
        ${after ? sql`and (planned_at, id) < (select planned_at, id from delivery where id = ${after})` : sql``}
      order by planned_at desc, id desc limit ${limit + 1}`);
  }

  /** The whole reply in one round trip: every page of the app asks this. */
  countUnread(recipientId: string): Promise<{ count: number }> {
    return this.database.json(sql`
      select jsonb_build_object('count', count(*)) from (
        select from delivery where recipient_id = ${recipientId} and state in ('planned', 'sent') and read_at is null limit ${mostCounted}) unread`);
  }

  async markRead(recipientId: string, id: string): Promise<boolean> {
    const row = await this.database.one(sql`
      update delivery set read_at = coalesce(read_at, ${this.clock.now()}) where id = ${id} and recipient_id = ${recipientId} and state in ('planned', 'sent') returning id`);
    return row !== undefined;
  }

  async markAllRead(recipientId: string): Promise<void> {
    await this.database.rows(sql`
      update delivery set read_at = ${this.clock.now()} where recipient_id = ${recipientId} and state in ('planned', 'sent') and read_at is null`);
  }
}
