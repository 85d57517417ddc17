import { Injectable } from '@nestjs/common';
import {
  type Activity,
  type AppointmentFacts,
  type RenewalPolicy,
  type Span,
} from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { type RenewalType } from './family.rules.js';
import { type RenewalFacts, type StoredEarning } from './renewal.rules.js';

interface Row {
  id: string;
  personId: string;
  typeId: string;
  addOnOf: string | null;
  from: LocalDate;
  printed: LocalDate | null;
  revokedOn: LocalDate | null;
  policy: RenewalPolicy;
  windowOpens: LocalDate | null;
  expires: LocalDate | null;
  graceEnds: LocalDate | null;
}

type Of<T> = T & { personId: string; typeId: string };

/** Of these types, and of everybody when `personIds` is null. */
export const among = (row: Sql, personIds: readonly string[] | null, typeIds: readonly string[]): Sql => sql`
  ${row}.type_id = any(${typeIds}::uuid[]) and (${personIds}::uuid[] is null or ${row}.person_id = any(${personIds}::uuid[]))`;

/** The wall clock of the company. */
const zone = sql`(select time_zone from company)`;

/** What the engine is told: the facts from which every date follows. */
@Injectable()
export class RenewalRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Every type with its rule of today. */
  types(): Promise<RenewalType[]> {
    return this.read(sql``);
  }

  /**
   * These types, locked until the transaction ends, so that of two people who record at once the second sees what the first
   * did. As they are once they are locked.
   */
  async lock(ids: readonly string[]): Promise<RenewalType[]> {
    await this.database.rows(sql`select from certificate_type where id = any(${ids}) order by id for no key update`);
    return this.read(sql`where t.id = any(${ids})`);
  }

  private read(where: Sql): Promise<RenewalType[]> {
    return this.database.rows(sql`
      select t.id, t.add_on_of as "addOnOf", t.policy, t.policy_version as "policyVersion",
             coalesce((select array_agg(e.satisfied_by_id) from certificate_equivalence e where e.type_id = t.id), '{}') as "satisfiedBy"
      from certificate_type t ${where} order by t.id`);
  }

  async facts(personIds: readonly string[] | null, typeIds: readonly string[]): Promise<RenewalFacts> {
    return {
      earnings: await this.earnings(personIds, typeIds),
      activities: await this.activities(personIds, typeIds),
      appointments: await this.appointments(personIds, typeIds),
      suspensions: await this.suspensions(personIds, typeIds),
    };
  }

  /** Checked certificates of these types, also those that were withdrawn; of everybody when `personIds` is null. */
  async earnings(personIds: readonly string[] | null, typeIds: readonly string[]): Promise<StoredEarning[]> {
    const rows = await this.database.rows<Row>(sql`
      select c.id, c.person_id as "personId", c.type_id as "typeId", t.add_on_of as "addOnOf", c.obtained_on as "from",
             c.printed_expires_on as printed, c.revoked_on as "revokedOn", p.policy,
             c.window_opens_on as "windowOpens", c.expires_on as expires, c.grace_ends_on as "graceEnds"
      from certificate c
      join certificate_type t on t.id = c.type_id
      join certificate_type_policy p on p.type_id = c.type_id and p.version = c.policy_version
      where c.state in ('verified', 'revoked') and c.source <> 'derived' and ${among(sql`c`, personIds, typeIds)}`);
    return rows.map(({ windowOpens, expires, graceEnds, ...earning }) => ({
      ...earning,
      stored: { windowOpens, expires, graceEnds },
    }));
  }

  activities(personIds: readonly string[] | null, typeIds: readonly string[]): Promise<Of<Activity>[]> {
    return this.database.rows(sql`
      select a.id, a.person_id as "personId", a.type_id as "typeId", a.done_on as "on", a.kind, a.amount::float8 as amount,
             a.practical::float8 as practical, a.elearning::float8 as elearning, a.in_person::float8 as "inPerson",
             a.subject, a.course, a.registered, a.meeting
      from renewal_activity a where a.state = 'verified' and a.removed_at is null and ${among(sql`a`, personIds, typeIds)}`);
  }

  /** Days of signing are days at the company. */
  appointments(personIds: readonly string[] | null, typeIds: readonly string[]): Promise<Of<AppointmentFacts>[]> {
    return this.database.rows(sql`
      select a.person_id as "personId", a.type_id as "typeId", a.location_id as at, a.starts_on as "startsOn", a.ends_on as "endsOn",
             (a.signed_by_employer_at at time zone ${zone})::date as "signedByEmployerOn",
             (a.signed_by_person_at at time zone ${zone})::date as "signedByPersonOn", a.withdrawn_on as "withdrawnOn"
      from appointment a where ${among(sql`a`, personIds, typeIds)}`);
  }

  private suspensions(personIds: readonly string[] | null, typeIds: readonly string[]): Promise<Of<Span>[]> {
    return this.database.rows(sql`
      select s.person_id as "personId", s.type_id as "typeId", s.starts_on as "from", s.ends_on as "until"
      from suspension s where ${among(sql`s`, personIds, typeIds)}`);
  }
}
