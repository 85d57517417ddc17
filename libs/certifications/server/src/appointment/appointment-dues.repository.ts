import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Sql, sql, TenantDatabase } from '@leerspoor/platform-server';
import { employed } from '../cell/cells.repository.js';

/** A signature that lacks, and of whom. */
export interface UnsignedRow {
  appointmentId: string;
  /** Who must sign: whom it is about, or who signs for the employer. */
  personId: string;
  person: string;
  type: string;
  offeredOn: LocalDate;
}

export interface UnsignedQuestion {
  today: LocalDate;
  zone: string;
  /** Null: of everybody. */
  personIds: readonly string[] | null;
}

/** Whether any appointment that was laid ready lacks a signature. */
export const anyUnsigned: Sql = sql`exists (
  select from appointment where offered_at is not null and withdrawn_on is null and (signed_by_employer_at is null or signed_by_person_at is null))`;

@Injectable()
export class AppointmentDuesRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Who must still sign something that would hold, and works here. */
  unsigned({ today, zone, personIds }: UnsignedQuestion): Promise<UnsignedRow[]> {
    return this.database.rows(sql`
      select a.id as "appointmentId", p.id as "personId", p.full_name as person, t.name_nl as type, (a.offered_at at time zone ${zone})::date as "offeredOn"
      from appointment a
      join certificate_type t on t.id = a.type_id
      join person_card p on (p.id = a.person_id and a.signed_by_person_at is null) or (p.id = a.signer_id and a.signed_by_employer_at is null)
      where a.offered_at is not null and a.withdrawn_on is null and (a.signed_by_employer_at is null or a.signed_by_person_at is null)
        and (a.ends_on is null or a.ends_on > ${today}) and ${employed(today, today)}
        and (${personIds}::uuid[] is null or p.id = any(${personIds}::uuid[]))
      order by a.offered_at, a.id, p.id`);
  }
}
