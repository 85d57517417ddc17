import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type SkipReason } from '@leerspoor/reminders-contract';
import { Clock, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type Message, mostAttempts, type Waiting } from './digest.rules.js';

@Injectable()
export class DigestRepository {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** Everything that waits for the message of the day, with how many messages its recipient had today. */
  waiting(day: LocalDate): Promise<Waiting[]> {
    return this.database.rows(sql`
      select d.id, d.kind, d.subject_id as "subjectId", d.person_id as "personId", d.recipient_id as "recipientId", d.audience, d.due_on as "dueOn",
             d.step, d.step_on as "stepOn", d.weight, d.link, d.details, d.sender_id as "senderId", d.attempts,
             coalesce(g.seq, 0) as seq, coalesce(g.mailed, false) as mailed
      from delivery d
      left join lateral (
        select count(*)::int as seq, bool_or(mail_id is not null) as mailed from digest where recipient_id = d.recipient_id and day = ${day}
      ) g on true
      where d.state = 'planned' order by d.planned_at, d.id`);
  }

  async skip(skipped: readonly { id: string; reason: SkipReason }[]): Promise<void> {
    await this.database.rows(sql`
      update delivery d set state = 'skipped', reason = s.reason
      from jsonb_to_recordset(${JSON.stringify(skipped)}::jsonb) as s(id uuid, reason text) where d.id = s.id and d.state = 'planned'`);
  }

  /** Counts a failed try of messages that could not be made; after the last one they are parked for somebody to look at. */
  async postpone(ids: readonly string[], failure: string): Promise<void> {
    await this.database.rows(sql`
      update delivery set attempts = attempts + 1, failure = ${failure}, state = case when attempts + 1 >= ${mostAttempts} then 'parked' else state end
      where id = any(${ids}) and state = 'planned'`);
  }

  /** Opens the messages of a day; those that another worker opened a moment before are not in the answer. Ids by recipient. */
  async open(messages: readonly Message[], day: LocalDate): Promise<Map<string, string>> {
    const rows = messages.map(({ recipientId, seq }) => ({ recipient_id: recipientId, seq }));
    const opened = await this.database.rows<{ id: string; recipientId: string }>(sql`
      insert into digest (recipient_id, day, seq, created_at)
      select g.recipient_id, ${day}, g.seq, ${this.clock.now()} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g(recipient_id uuid, seq int)
      on conflict (tenant_id, recipient_id, day, seq) do nothing returning id, recipient_id as "recipientId"`);
    return new Map(opened.map(({ id, recipientId }) => [recipientId, id]));
  }

  async attach(mails: readonly { digestId: string; mailId: string }[]): Promise<void> {
    await this.database.rows(sql`
      update digest g set mail_id = m."mailId" from jsonb_to_recordset(${JSON.stringify(mails)}::jsonb) as m("digestId" uuid, "mailId" uuid) where g.id = m."digestId"`);
  }

  async sent(lines: readonly { id: string; digestId: string; mail: string | null }[]): Promise<void> {
    await this.database.rows(sql`
      update delivery d set state = 'sent', sent_at = ${this.clock.now()}, digest_id = s."digestId", mail = s.mail, failure = null
      from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as s(id uuid, "digestId" uuid, mail text) where d.id = s.id`);
  }
}
