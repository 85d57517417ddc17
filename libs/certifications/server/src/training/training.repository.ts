import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type TrainingDraft, type TrainingState } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';

/** A session with its times on the clock of the company. */
export interface TrainingRow extends TrainingDraft {
  id: string;
  version: number;
  typeId: string;
  state: TrainingState;
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  organiserName: string;
  organiserEmail: string | null;
  cancelReason: string;
  changedByName: string;
}

/** Who changes it, and when. */
export interface Deed {
  by: string;
  at: Date;
}

const instant = (day: LocalDate, time: string, zone: string): Sql =>
  sql`((${day}::date + ${time}::time) at time zone ${zone})`;

@Injectable()
export class TrainingRepository {
  constructor(private readonly database: TenantDatabase) {}

  find(id: string, zone: string): Promise<TrainingRow | undefined> {
    return this.database.one(sql`
      select t.id, t.version, t.type_id as "typeId", t.state, t.sequence, t.starts_at as "startsAt", t.ends_at as "endsAt",
             (t.starts_at at time zone ${zone})::date as day, to_char(t.starts_at at time zone ${zone}, 'HH24:MI') as begins,
             to_char(t.ends_at at time zone ${zone}, 'HH24:MI') as ends, t.place, t.provider, t.cost_cents as "costCents", t.note, t.capacity,
             t.organiser_id as "organiserId", o.full_name as "organiserName", o.email_norm as "organiserEmail", t.cancel_reason as "cancelReason",
             coalesce((select full_name from person_card where id = coalesce(t.changed_by, t.made_by)), '') as "changedByName"
      from training t join person_card o on o.id = t.organiser_id
      where t.id = ${id}`);
  }

  /** Of two people who change who is invited, the second sees what the first did. */
  async hold(id: string): Promise<void> {
    await this.database.rows(sql`select from training where id = ${id} for no key update`);
  }

  async insert(typeId: string, draft: TrainingDraft, zone: string, { by, at }: Deed): Promise<string> {
    const id = randomUUID();
    await this.database.rows(sql`
      insert into training (id, type_id, starts_at, ends_at, place, provider, cost_cents, note, capacity, organiser_id, made_by, made_at)
      values (${id}, ${typeId}, ${instant(draft.day, draft.begins, zone)}, ${instant(draft.day, draft.ends, zone)}, ${draft.place}, ${draft.provider},
              ${draft.costCents}, ${draft.note}, ${draft.capacity}, ${draft.organiserId}, ${by}, ${at})`);
    return id;
  }

  /** False when somebody else changed it first, or when it is not planned any more. */
  async update(id: string, version: number, draft: TrainingDraft, zone: string, { by }: Deed): Promise<boolean> {
    return this.changed(sql`
      update training
      set starts_at = ${instant(draft.day, draft.begins, zone)}, ends_at = ${instant(draft.day, draft.ends, zone)}, place = ${draft.place},
          provider = ${draft.provider}, cost_cents = ${draft.costCents}, note = ${draft.note}, capacity = ${draft.capacity},
          organiser_id = ${draft.organiserId}, changed_by = ${by}, version = version + 1
      where id = ${id} and version = ${version} and state = 'planned' returning id`);
  }

  async cancel(id: string, version: number, reason: string, { by, at }: Deed): Promise<boolean> {
    return this.changed(sql`
      update training set state = 'cancelled', cancel_reason = ${reason}, cancelled_at = ${at}, changed_by = ${by}, sequence = sequence + 1, version = version + 1
      where id = ${id} and version = ${version} and state = 'planned' returning id`);
  }

  /** Closed: what was obtained is recorded. */
  async close(id: string, { by }: Deed): Promise<void> {
    await this.database.rows(sql`
      update training set state = 'held', changed_by = ${by}, version = version + 1 where id = ${id} and state = 'planned'`);
  }

  /** The next version of the calendar entry. */
  async raise(id: string): Promise<void> {
    await this.database.rows(sql`update training set sequence = sequence + 1 where id = ${id}`);
  }

  private async changed(statement: Sql): Promise<boolean> {
    return (await this.database.rows(statement)).length === 1;
  }
}
