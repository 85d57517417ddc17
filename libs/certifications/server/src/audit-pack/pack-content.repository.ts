import { Injectable } from '@nestjs/common';
import {
  type CertificateState,
  type PackFilter,
  type ToolboxForm,
  type Wording,
} from '@leerspoor/certifications-contract';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { employed } from '../cell/cells.repository.js';
import { typeName } from '../cell/standing.repository.js';

export interface PackedPerson {
  id: string;
  name: string;
  number: string;
  team: string;
  jobRoles: string[];
}

/** A checked certificate, also one that a later one took the place of. */
export interface PackedCertificate {
  id: string;
  personId: string;
  typeId: string;
  code: string;
  name: string;
  wording: Wording;
  obtainedOn: LocalDate;
  expiresOn: LocalDate | null;
  revokedOn: LocalDate | null;
  state: CertificateState;
  number: string;
  issuer: string;
  recordedAt: Date;
  recordedBy: string;
  decidedAt: Date | null;
  decidedBy: string;
}

/** Somebody at a toolbox meeting. */
export interface PackedToolbox {
  personId: string;
  day: LocalDate;
  topic: string;
  form: ToolboxForm;
  place: string;
  leader: string;
  type: string;
}

export interface PackedChange {
  seq: number;
  at: Date;
  actor: string;
  person: string;
  action: string;
  type: string | null;
  details: Record<string, unknown>;
}

const none = (ids: readonly string[]) => ids.length === 0;
/** Of these types; of none is of all. */
export const ofTypes = (column: Sql, typeIds: readonly string[]) =>
  sql`(${none(typeIds)} or ${column} = any(${typeIds}::uuid[]))`;

/** What goes into a pack, a ZIP of somebody's own and an auditor's link: bounded by who asks, read in parts. */
@Injectable()
export class PackContentRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** In the order of teams and names. Named people also when they do not work here any more. */
  people(
    { teamId, locationId, jobRoleId, personIds }: PackFilter,
    asOf: LocalDate,
    today: LocalDate,
  ): Promise<PackedPerson[]> {
    return this.database.rows(sql`
      select p.id, p.full_name as name, p.number, coalesce(p.team_name, '') as team, p.job_role_names as "jobRoles"
      from person_card p
      where case when ${none(personIds)} then ${employed(asOf, today)} else p.id = any(${personIds}::uuid[]) end
        and (${teamId}::uuid is null or ${teamId}::uuid = any(p.team_path))
        and (${locationId}::uuid is null or p.location_id = ${locationId}::uuid)
        and (${jobRoleId}::uuid is null or ${jobRoleId}::uuid = any(p.job_role_ids))
      order by p.team_name is null, p.team_name, p.sort_key, p.id`);
  }

  /** Certificates obtained up to a day, oldest first: the checked ones, unless other states are asked for. */
  certificates(
    personIds: readonly string[],
    typeIds: readonly string[],
    until: LocalDate,
    language: Language,
    states: readonly CertificateState[] = ['verified', 'revoked'],
  ): Promise<PackedCertificate[]> {
    return this.database.rows(sql`
      select c.id, c.person_id as "personId", c.type_id as "typeId", t.code, ${typeName(language, sql`t`)} as name, t.wording,
             c.obtained_on as "obtainedOn", c.expires_on as "expiresOn", c.revoked_on as "revokedOn", c.state, c.number,
             coalesce(nullif(c.issuer, ''), t.issuer) as issuer, c.recorded_at as "recordedAt", c.decided_at as "decidedAt",
             coalesce((select full_name from employee where id = c.recorded_by), '') as "recordedBy",
             coalesce((select full_name from employee where id = c.decided_by), '') as "decidedBy"
      from certificate c join certificate_type t on t.id = c.type_id
      where c.person_id = any(${personIds}::uuid[]) and ${ofTypes(sql`c.type_id`, typeIds)}
        and c.state = any(${states}::text[]) and c.obtained_on <= ${until}::date
      order by c.obtained_on, c.id`);
  }

  /** Toolbox meetings at which these people were, oldest first. */
  toolboxes(
    personIds: readonly string[],
    typeIds: readonly string[],
    until: LocalDate,
    language: Language,
  ): Promise<PackedToolbox[]> {
    return this.database.rows(sql`
      select p.person_id as "personId", m.held_on as day, m.topic, m.form, m.place, l.full_name as leader, ${typeName(language, sql`t`)} as type
      from toolbox_presence p
      join toolbox_meeting m on m.id = p.meeting_id
      join certificate_type t on t.id = m.type_id
      join employee l on l.id = m.leader_id
      where p.person_id = any(${personIds}::uuid[]) and p.present and m.state = 'closed' and m.held_on <= ${until}::date
        and ${ofTypes(sql`m.type_id`, typeIds)}
      order by m.held_on, m.begun_at, m.id`);
  }

  /** What happened to these people's certificates, oldest first, page by page after `seq`. Days are days in `zone`. */
  changes(
    personIds: readonly string[],
    { typeIds, historyFrom, historyUntil }: PackFilter,
    zone: string,
    language: Language,
    after: number,
    limit: number,
  ): Promise<PackedChange[]> {
    return this.database.rows(sql`
      select a.seq::float8 as seq, a.at, a.actor_name as actor, e.full_name as person, a.action, a.details,
             (select ${typeName(language, sql`t`)} from certificate_type t where t.id::text = a.details ->> 'typeId') as type
      from audit_event a join employee e on e.id = a.person_id
      where a.person_id = any(${personIds}::uuid[]) and a.seq > ${after}
        and split_part(a.action, '.', 1) in ('certificate', 'evidence', 'exemption', 'suspension')
        and (${none(typeIds)} or a.details ->> 'typeId' = any(${typeIds}::text[]))
        and (${historyFrom}::date is null or a.at >= ${historyFrom}::date::timestamp at time zone ${zone})
        and (${historyUntil}::date is null or a.at < (${historyUntil}::date + 1)::timestamp at time zone ${zone})
      order by a.seq limit ${limit}`);
  }

  async company(): Promise<{ name: string; zone: string }> {
    const row = await this.database.one<{ name: string; zone: string }>(
      sql`select name, time_zone as zone from company`,
    );
    return row ?? { name: '', zone: 'Europe/Amsterdam' };
  }

  async nameOf(personId: string): Promise<string> {
    const row = await this.database.one<{ name: string }>(
      sql`select full_name as name from employee where id = ${personId}`,
    );
    return row?.name ?? '';
  }
}
