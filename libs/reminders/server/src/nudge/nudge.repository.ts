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

  /** Whether somebody who works here lies within reach. */
  async reaches(reach: Reach, personId: string, today: LocalDate): Promise<boolean> {
    const row = await this.database.one(sql`
      select id from person_card p where id = ${personId} and ${within(reach, sql`p.id`)} and (ends_on is null or ends_on >= ${today})`);
    return row !== undefined;
  }

  /** The day of the last nudge of this sender to this person. Of two senders at once the second waits here for the first. */
  async last(senderId: string, recipientId: string, zone: string): Promise<LocalDate | undefined> {
    await this.database.rows(
      sql`select pg_advisory_xact_lock(hashtextextended(${`nudge/${senderId}/${recipientId}`}, 0))`,
    );
    const row = await this.database.one<{ day: LocalDate }>(sql`
      select (planned_at at time zone ${zone})::date as day from delivery
      where sender_id = ${senderId} and recipient_id = ${recipientId} order by planned_at desc limit 1`);
    return row?.day;
  }

  async insert(
    due: Due,
    senderId: string,
    nudge: NonNullable<MessageParts['nudge']>,
    today: LocalDate,
  ): Promise<string> {
    const { kind, subjectId, personId, dueOn, link, values } = due;
    const key = `nudge/${kind}/${subjectId}/${dueOn}/${senderId}/${today}`;
    const row = await this.database.one<{ id: string }>(sql`
      insert into delivery (key, kind, subject_id, person_id, recipient_id, audience, due_on, step, step_on, weight, link, details, state, sender_id, planned_at)
      values (${key}, ${kind}, ${subjectId}, ${personId}, ${personId}, 'person', ${dueOn}, 'nudge', ${today}, 'nudge', ${link.person},
              ${JSON.stringify({ values, nudge })}::jsonb, 'planned', ${senderId}, ${this.clock.now()})
      returning id`);
    return (row as { id: string }).id;
  }
}
