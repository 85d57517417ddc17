import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type SkipReason } from '@leerspoor/reminders-contract';
import { type Sql, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type Addressee, mostAttempts, type Waiting } from './digest.rules.js';

/** Somebody, looked up for each line: a join of all lines with all people would be planned as if a company had a handful. */
const card = (id: Sql): Sql => sql`(
  select first_name, full_name, language, email_norm, starts_on, ends_on from person_card where id = ${id} offset 0)`;

/** A value that PostgreSQL does not look at when it plans, so that it keeps one plan instead of making one for every company. */
const unseen = (value: Sql): Sql => sql`(select ${value})`;

/** Somebody who gets a message: how, and how many they had on the day. */
const addressee = (id: Sql, day: LocalDate): Sql => sql`(
  select g.seq, coalesce(g.mailed, false) as mailed,
         jsonb_build_object('firstName', r.first_name, 'name', r.full_name, 'language', r.language, 'address', r.email_norm, 'refused', x.id is not null,
           'startsOn', r.starts_on, 'endsOn', r.ends_on,
           'email', jsonb_build_object('legal', coalesce(w.email_legal, true), 'normal', coalesce(w.email_normal, true), 'nudge', coalesce(w.email_nudge, true)),
           'quiet', case when w.quiet_from is not null then jsonb_build_object('from', to_char(w.quiet_from, 'HH24:MI'), 'until', to_char(w.quiet_until, 'HH24:MI')) end
         ) as recipient
  from ${card(id)} r
  left join refused_address x on x.address_norm = r.email_norm
  left join reminder_preference w on w.employee_id = ${id}
  cross join (select count(*)::int as seq, bool_or(mail_id is not null) as mailed from digest where recipient_id = ${id} and day = ${unseen(sql`${day}::date`)}) g
  offset 0)`;

@Injectable()
export class DigestRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Everything that waits for the message of the day, with who gets it and how many messages they had today. */
  waiting(day: LocalDate): Promise<Waiting[]> {
    return this.database.rows(sql`
      select d.id, d.kind, d.subject_id as "subjectId", d.person_id as "personId", d.recipient_id as "recipientId", d.audience, d.due_on as "dueOn",
             d.step, d.step_on as "stepOn", d.weight, d.link, d.details, d.sender_id as "senderId",
             g.seq, g.mailed, g.recipient, p.ends_on as "personEndsOn"
      from delivery d
      cross join lateral ${addressee(sql`d.recipient_id`, day)} g
      cross join lateral ${card(sql`d.person_id`)} p
      where d.state = 'planned' order by d.planned_at, d.id`);
  }

  /** Who these people are as addressees; unknown ids are left out. */
  async addressees(ids: readonly string[], day: LocalDate): Promise<Map<string, Addressee>> {
    const rows = await this.database.rows<{ id: string } & Addressee>(sql`
      select who.id, g.seq, g.mailed, g.recipient from unnest(${unseen(sql`${ids}::uuid[]`)}) who (id) cross join lateral ${addressee(sql`who.id`, day)} g`);
    return new Map(rows.map(({ id, ...rest }) => [id, rest]));
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
}
