import { Injectable } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import { type exportDeliveries } from '@leerspoor/reminders-contract';
import { join, type Sql, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type DeliveryRow } from './delivery.row.js';

export type DeliveryFilter = InputOf<typeof exportDeliveries>['query'];

/** A delivery whose mail could not be brought counts as failed, although it shows in the app. */
const state = sql`case when d.state = 'sent' and m.state = 'failed' then 'failed' else d.state end`;

const select = sql`
  select d.id, d.kind, d.subject_id as "subjectId", d.audience, d.due_on as "dueOn", d.step, d.weight, ${state} as state, d.reason,
         d.person_id as "personId", d.recipient_id as "recipientId", d.sender_id as "senderId", d.planned_at as "plannedAt", m.claimed_at as "claimedAt", d.sent_at as "sentAt",
         d.mail as "noMail", m.state as "mailState", m.sent_at as "mailSentAt", m.message_id as "messageId", g.mail_id as "mailId",
         coalesce(m.attempts, d.attempts) as attempts, coalesce(m.failure, d.failure) as failure, d.read_at as "readAt"
  from delivery d
  left join digest g on g.id = d.digest_id
  left join mail_outcome m on m.id = g.mail_id and d.mail is null`;

@Injectable()
export class DeliveryRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Newest first, from after the delivery `after`. */
  page(filter: DeliveryFilter, zone: string, limit: number, after?: string): Promise<DeliveryRow[]> {
    return this.database.rows(sql`
      ${select} where ${conditions(filter, zone)}
        ${after ? sql`and (d.planned_at, d.id) < (select planned_at, id from delivery where id = ${after})` : sql``}
      order by d.planned_at desc, d.id desc limit ${limit}`);
  }

  one(id: string): Promise<DeliveryRow | undefined> {
    return this.database.one(sql`${select} where d.id = ${id}`);
  }

  /** Lets a parked delivery wait for the next message again. */
  async unpark(id: string): Promise<void> {
    await this.database.rows(
      sql`update delivery set state = 'planned', attempts = 0, failure = null where id = ${id} and state = 'parked'`,
    );
  }
}

/** Days are those of the clock in a time zone. */
function conditions(
  { state: wanted, kind, personId, recipientId, subjectId, from, until }: DeliveryFilter,
  zone: string,
): Sql {
  return join(
    [
      sql`true`,
      ...(wanted ? [sql`${state} = ${wanted}`] : []),
      ...(kind ? [sql`d.kind = ${kind}`] : []),
      ...(personId ? [sql`d.person_id = ${personId}`] : []),
      ...(recipientId ? [sql`d.recipient_id = ${recipientId}`] : []),
      ...(subjectId ? [sql`d.subject_id = ${subjectId}`] : []),
      ...(from ? [sql`d.planned_at >= ${from}::date::timestamp at time zone ${zone}`] : []),
      ...(until ? [sql`d.planned_at < (${until}::date + 1)::timestamp at time zone ${zone}`] : []),
    ],
    ' and ',
  );
}
