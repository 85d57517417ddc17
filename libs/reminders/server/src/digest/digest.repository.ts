import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type SkipReason } from '@leerspoor/reminders-contract';
import { Clock, sql, TenantDatabase } from '@leerspoor/platform-server';
import { mostAttempts, type NoMail, type Waiting } from './digest.rules.js';

export interface SentDigest {
  id: string;
  recipientId: string;
  seq: number;
  mailId: string | null;
}

export interface SentLine {
  id: string;
  digestId: string;
  noMail: NoMail;
}

@Injectable()
export class DigestRepository {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** Everything that waits for the message of the day, with who gets it and how many messages they had today. */
  waiting(day: LocalDate): Promise<Waiting[]> {
    return this.database.rows(sql`
      select d.id, d.kind, d.subject_id as "subjectId", d.person_id as "personId", d.recipient_id as "recipientId", d.audience, d.due_on as "dueOn",
             d.step, d.step_on as "stepOn", d.weight, d.link, d.details, d.sender_id as "senderId", d.attempts,
             g.seq, coalesce(g.mailed, false) as mailed, p.ends_on as "personEndsOn",
             jsonb_build_object('firstName', r.first_name, 'name', r.full_name, 'language', r.language, 'address', r.email_norm, 'refused', x.id is not null,
               'startsOn', r.starts_on, 'endsOn', r.ends_on,
               'email', jsonb_build_object('legal', coalesce(w.email_legal, true), 'normal', coalesce(w.email_normal, true), 'nudge', coalesce(w.email_nudge, true)),
               'quiet', case when w.quiet_from is not null then jsonb_build_object('from', to_char(w.quiet_from, 'HH24:MI'), 'until', to_char(w.quiet_until, 'HH24:MI')) end
             ) as recipient
      from delivery d
      join person_card r on r.tenant_id = d.tenant_id and r.id = d.recipient_id
      join person_card p on p.tenant_id = d.tenant_id and p.id = d.person_id
      left join refused_address x on x.address_norm = r.email_norm
      left join reminder_preference w on w.employee_id = d.recipient_id
      cross join lateral (
        select count(*)::int as seq, bool_or(mail_id is not null) as mailed from digest where recipient_id = d.recipient_id and day = ${day}
      ) g
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

  /** Makes the messages of a day and takes their lines out of the waiting room. Throws when another worker made one of them. */
  async sent(digests: readonly SentDigest[], lines: readonly SentLine[], day: LocalDate): Promise<void> {
    const now = this.clock.now();
    await this.database.rows(sql`
      with made as (
        insert into digest (id, recipient_id, day, seq, mail_id, created_at)
        select g.id, g."recipientId", ${day}, g.seq, g."mailId", ${now}
        from jsonb_to_recordset(${JSON.stringify(digests)}::jsonb) as g(id uuid, "recipientId" uuid, seq int, "mailId" uuid)
      )
      update delivery d set state = 'sent', sent_at = ${now}, digest_id = s."digestId", mail = s."noMail", failure = null
      from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as s(id uuid, "digestId" uuid, "noMail" text) where d.id = s.id`);
  }
}
