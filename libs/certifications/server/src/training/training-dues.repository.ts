import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';

/** Somebody and a session of theirs. */
export interface TrainingDueRow {
  trainingId: string;
  personId: string;
  person: string;
  type: string;
  /** Day and time of the session on the clock of the company. */
  day: LocalDate;
  time: string;
  place: string;
  /** The day on which they were invited, told of a change, or told that they need not come. */
  toldOn: LocalDate;
}

/** Sessions of today or later only; of everybody, or of these people. */
export interface TrainingQuestion {
  today: LocalDate;
  zone: string;
  personIds: readonly string[] | null;
}

/** Whether there is any session of a day or later, also one that is off. */
export const anyTraining = (today: LocalDate): Sql =>
  sql`exists (select from training where ends_at >= ${today}::date)`;

@Injectable()
export class TrainingDuesRepository {
  constructor(private readonly database: TenantDatabase) {}

  ahead(question: TrainingQuestion): Promise<TrainingDueRow[]> {
    return this.rows(question, sql`p.told_at`, sql`t.state = 'planned' and p.withdrawn_at is null`);
  }

  /** Only who has no e-mail address: others got a mail. */
  invited(question: TrainingQuestion): Promise<TrainingDueRow[]> {
    const going = sql`t.state = 'planned' and p.withdrawn_at is null and c.email_norm is null`;
    return this.rows(question, sql`p.told_at`, going);
  }

  /** Only who has no e-mail address: others got a mail. */
  cancelled(question: TrainingQuestion): Promise<TrainingDueRow[]> {
    const off = sql`(t.state = 'cancelled' or p.withdrawn_at is not null) and c.email_norm is null`;
    return this.rows(question, sql`coalesce(p.withdrawn_at, t.cancelled_at)`, off);
  }

  private rows({ today, zone, personIds }: TrainingQuestion, told: Sql, where: Sql): Promise<TrainingDueRow[]> {
    return this.database.rows(sql`
      select t.id as "trainingId", p.person_id as "personId", c.full_name as person, k.name_nl as type, (t.starts_at at time zone ${zone})::date as day,
             to_char(t.starts_at at time zone ${zone}, 'HH24:MI') as time, t.place, (${told} at time zone ${zone})::date as "toldOn"
      from training t
      join training_participant p on p.training_id = t.id
      join person_card c on c.id = p.person_id
      join certificate_type k on k.id = t.type_id
      where ${where} and t.ends_at >= ${today}::date
        and (${personIds}::uuid[] is null or p.person_id = any(${personIds}::uuid[]))`);
  }
}
