import { Injectable } from '@nestjs/common';
import { type MailState } from '@leerspoor/people-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type MailContent, type MailListRow } from './mail.row.js';
import { mailKinds } from '../mail/mail-kinds.js';

const columns = sql`
  m.id, m.to_address as "to", m.to_name as "toName", m.subject, m.kind, m.state, m.created_at as "createdAt", m.sent_at as "sentAt", m.failure`;

@Injectable()
export class OutboxRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Newest first; one more than `limit` when there is a next page. */
  page(state: MailState | undefined, after: string | undefined, limit: number): Promise<MailListRow[]> {
    return this.database.rows(sql`
      select ${columns} from mail m
      where true ${state ? sql`and m.state = ${state}` : sql``}
        ${after ? sql`and (m.created_at, m.id) < (select created_at, id from mail where id = ${after})` : sql``}
      order by m.created_at desc, m.id desc limit ${limit + 1}`);
  }

  one(id: string): Promise<MailContent | undefined> {
    return this.database.one(sql`
      select ${columns}, m.body_text as text, m.body_html as html,
             m.kind = ${mailKinds.reset} and exists (
               select from identity.account a where a.email_norm = m.to_address
               and (a.platform_admin or (select count(*) from identity.membership x where x.account_id = a.id) > 1)) as "reachesFurther"
      from mail m where m.id = ${id}`);
  }
}
