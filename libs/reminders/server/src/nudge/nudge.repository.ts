import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Due, type MessageParts } from '@leerspoor/reminders-contract';
import { type Reach, within } from '@leerspoor/people-server';
import { Clock, sql, TenantDatabase } from '@leerspoor/platform-server';

@Injectable()
export class NudgeRepository {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** Those who work here and lie within reach. */
  async reached(reach: Reach, personIds: readonly string[], today: LocalDate): Promise<Set<string>> {
    const rows = await this.database.rows<{ id: string }>(sql`
      select id from person_card p
      where id = any(${personIds}) and ${within(reach, sql`p.id`)} and (ends_on is null or ends_on >= ${today})`);
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * The days of the last nudge of this sender to each of these people. Of two senders at once the second waits here for the
   * first; everybody is waited for in the same order, so that two who send to the same people never wait for each other.
   */
  async last(senderId: string, recipientIds: readonly string[], zone: string): Promise<Map<string, LocalDate>> {
    await this.database.rows(sql`
      select pg_advisory_xact_lock(lock)
      from (select hashtextextended('nudge/' || ${senderId}::text || '/' || id, 0) as lock from unnest(${recipientIds}::text[]) id order by 1) locks`);
    const rows = await this.database.rows<{ id: string; day: LocalDate }>(sql`
      select recipient_id as id, max((planned_at at time zone ${zone})::date) as day from delivery
      where sender_id = ${senderId} and recipient_id = any(${recipientIds}) group by recipient_id`);
    return new Map(rows.map(({ id, day }) => [id, day]));
  }

  /** Writes them down by one statement; gives their ids. */
  async insert(
    dues: readonly Due[],
    senderId: string,
    nudge: NonNullable<MessageParts['nudge']>,
    today: LocalDate,
  ): Promise<string[]> {
    const rows = dues.map(({ kind, subjectId, personId, dueOn, link, values }) => ({
      key: `nudge/${kind}/${subjectId}/${dueOn}/${senderId}/${today}`,
      kind,
      subject_id: subjectId,
      person_id: personId,
      due_on: dueOn,
      link: link.person,
      details: { values, nudge },
    }));
    const made = await this.database.rows<{ id: string }>(sql`
      insert into delivery (key, kind, subject_id, person_id, recipient_id, audience, due_on, step, step_on, weight, link, details, state, sender_id, planned_at)
      select d.key, d.kind, d.subject_id, d.person_id, d.person_id, 'person', d.due_on, 'nudge', ${today}::date, 'nudge', d.link, d.details, 'planned', ${senderId}::uuid, ${this.clock.now()}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as d(key text, kind text, subject_id text, person_id uuid, due_on date, link text, details jsonb)
      returning id`);
    return made.map(({ id }) => id);
  }
}
