import { Injectable } from '@nestjs/common';
import { type Booking, type Candidate } from '@leerspoor/certifications-contract';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { typeName } from '../cell/standing.repository.js';

/** The types for which a session counts: its own, and those that it satisfies. */
const countsFor = (training: Sql): Sql => sql`(
  select ${training}.type_id union select e.type_id from certificate_equivalence e where e.satisfied_by_id = ${training}.type_id)`;

/** A place in a session that is today or later: rows (person_id, type_id, training_id, starts_at), the first session of each. */
export const bookings = (today: LocalDate): Sql => sql`
  select distinct on (b.person_id, counts.type_id) b.person_id, counts.type_id, s.id as training_id, s.starts_at
  from training s
  join training_participant b on b.training_id = s.id and b.withdrawn_at is null
  cross join lateral ${countsFor(sql`s`)} counts
  where s.state = 'planned' and s.ends_at >= ${today}::date
  order by b.person_id, counts.type_id, s.starts_at`;

interface BookingQuery {
  today: LocalDate;
  zone: string;
  language: Language;
}

interface Candidature {
  personIds: readonly string[];
  typeId: string | null;
  today: LocalDate;
  zone: string;
}

@Injectable()
export class BookingRepository {
  constructor(private readonly database: TenantDatabase) {}

  ofPerson(personId: string, { today, zone, language }: BookingQuery): Promise<Booking[]> {
    return this.database.rows(sql`
      select s.id as "trainingId", array(select type_id from ${countsFor(sql`s`)} c) as "typeIds", ${typeName(language, sql`t`)} as "typeName",
             (s.starts_at at time zone ${zone})::date as day, to_char(s.starts_at at time zone ${zone}, 'HH24:MI') as begins,
             to_char(s.ends_at at time zone ${zone}, 'HH24:MI') as ends, s.place
      from training s
      join training_participant b on b.training_id = s.id and b.withdrawn_at is null and b.person_id = ${personId}
      join certificate_type t on t.id = s.type_id
      where s.state = 'planned' and s.ends_at >= ${today}::date
      order by s.starts_at, s.id`);
  }

  /** People of the company, by name. */
  candidates({ personIds, typeId, today, zone }: Candidature): Promise<Candidate[]> {
    return this.database.rows(sql`
      with booking as materialized (${bookings(today)})
      select json_build_object('id', p.id, 'name', p.full_name) as person, coalesce(p.team_name, '') as team, p.email_norm is null as "withoutMail",
             (b.starts_at at time zone ${zone})::date as "bookedOn"
      from person_card p left join booking b on b.person_id = p.id and b.type_id = ${typeId}
      where p.id = any(${personIds}) order by p.sort_key, p.id`);
  }
}
