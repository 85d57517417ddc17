import { Injectable } from '@nestjs/common';
import { type Attendance, type CertificateState, type TrainingResult } from '@leerspoor/certifications-contract';
import { type Reach, within } from '@leerspoor/people-server';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';

export interface ParticipantRow {
  personId: string;
  name: string;
  firstName: string;
  email: string | null;
  language: Language;
  team: string;
  /** Last day at the company; null while it is open. */
  endsOn: LocalDate | null;
  attendance: Attendance;
  result: TrainingResult;
  reason: string;
  certificate: CertificateState | null;
}

export interface Mark {
  personId: string;
  attendance: Attendance;
  at: Date;
}

export interface Outcome {
  personId: string;
  result: TrainingResult;
  reason: string;
}

export interface Clash {
  name: string;
  day: LocalDate;
}

/** Gave a certificate already: their mark and result stay. */
const graduated = sql`exists (
  select from certificate c where c.training_id = p.training_id and c.person_id = p.person_id and c.state in ('waiting', 'verified'))`;

/** Who is invited to which session, and how they did. */
@Injectable()
export class ParticipantRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** By name; of a reach when one is given. */
  ofTraining(trainingId: string, reach: Reach = { kind: 'all' }): Promise<ParticipantRow[]> {
    return this.rows(
      sql`p.training_id = ${trainingId} and p.withdrawn_at is null and ${within(reach, sql`p.person_id`)}`,
    );
  }

  /** Also when they were taken off the list. */
  ofPeople(trainingId: string, personIds: readonly string[]): Promise<ParticipantRow[]> {
    return this.rows(sql`p.training_id = ${trainingId} and p.person_id = any(${personIds})`);
  }

  async count(trainingId: string): Promise<number> {
    const row = await this.database.one<{ count: number }>(
      sql`select count(*)::int as count from training_participant where training_id = ${trainingId} and withdrawn_at is null`,
    );
    return row?.count ?? 0;
  }

  async invite(trainingId: string, personIds: readonly string[], by: string, at: Date): Promise<void> {
    await this.database.rows(sql`
      insert into training_participant (training_id, person_id, invited_by, told_at)
      select ${trainingId}, unnest(${personIds}::uuid[]), ${by}, ${at}
      on conflict (tenant_id, training_id, person_id) do update
      set withdrawn_at = null, invited_by = excluded.invited_by, told_at = excluded.told_at, attendance = 'unknown', marked_at = null, result = 'none', reason = ''`);
  }

  async withdraw(trainingId: string, personId: string, at: Date): Promise<void> {
    await this.database.rows(
      sql`update training_participant set withdrawn_at = ${at} where training_id = ${trainingId} and person_id = ${personId}`,
    );
  }

  /** Everybody hears of a change from this moment on. */
  async tell(trainingId: string, at: Date): Promise<void> {
    await this.database.rows(
      sql`update training_participant set told_at = ${at} where training_id = ${trainingId} and withdrawn_at is null`,
    );
  }

  /** A mark that was made before the one that stands changes nothing. Who was absent cannot have passed. */
  async mark(trainingId: string, marks: readonly Mark[]): Promise<void> {
    await this.database.rows(sql`
      update training_participant p
      set attendance = m.attendance, marked_at = m.at, result = case m.attendance when 'absent' then 'none' else p.result end
      from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) as m("personId" uuid, attendance text, at timestamptz)
      where p.training_id = ${trainingId} and p.person_id = m."personId" and p.withdrawn_at is null and not ${graduated}
        and (p.marked_at is null or p.marked_at <= m.at)`);
  }

  /** Who passed was there. */
  async judge(trainingId: string, outcomes: readonly Outcome[], at: Date): Promise<void> {
    await this.database.rows(sql`
      update training_participant p
      set result = m.result, reason = m.reason, attendance = case when m.result = 'passed' then 'present' else p.attendance end,
          marked_at = case when m.result = 'passed' and p.attendance <> 'present' then ${at} else p.marked_at end
      from jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb) as m("personId" uuid, result text, reason text)
      where p.training_id = ${trainingId} and p.person_id = m."personId" and p.withdrawn_at is null and not ${graduated}`);
  }

  /** Of these people, those who have a place in another session for the same type that is today or later. */
  clashes(trainingId: string, personIds: readonly string[], today: LocalDate, zone: string): Promise<Clash[]> {
    return this.database.rows(sql`
      select person.full_name as name, (other.starts_at at time zone ${zone})::date as day
      from training t
      join training other on other.type_id = t.type_id and other.id <> t.id and other.state = 'planned' and other.ends_at >= ${today}::date
      join training_participant b on b.training_id = other.id and b.withdrawn_at is null and b.person_id = any(${personIds})
      join person_card person on person.id = b.person_id
      where t.id = ${trainingId}
      order by person.sort_key, other.starts_at`);
  }

  private rows(where: Sql): Promise<ParticipantRow[]> {
    return this.database.rows(sql`
      select p.person_id as "personId", c.full_name as name, c.first_name as "firstName", c.email_norm as email, c.language, coalesce(c.team_name, '') as team,
             c.ends_on as "endsOn", p.attendance, p.result, p.reason,
             (select d.state from certificate d where d.training_id = p.training_id and d.person_id = p.person_id and d.state in ('waiting', 'verified')) as certificate
      from training_participant p join person_card c on c.id = p.person_id
      where ${where}
      order by c.sort_key, c.id`);
  }
}
