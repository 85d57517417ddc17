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

/** Something that somebody did and that a document proves. */
export interface PackedActivity {
  id: string;
  personId: string;
  typeId: string;
  code: string;
  name: string;
  on: LocalDate;
  subject: string;
}

export interface PackedDocument {
  /** The certificate, activity or appointment that it proves. */
  proofId: string;
  personId: string;
  fileId: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  /** A list with the names of several people. */
  shared: boolean;
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
const ofTypes = (column: Sql, typeIds: readonly string[]) =>
  sql`(${none(typeIds)} or ${column} = any(${typeIds}::uuid[]))`;

const fileOf = sql`f.id as "fileId", f.media_type as "mediaType", f.bytes::float8 as bytes, f.sha256`;

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

  /**
   * The documents of certificates, oldest first. What proves an activity goes with the certificate whose term it falls in:
   * the last one before it, or else the first one after it.
   */
  documents(certificateIds: readonly string[]): Promise<PackedDocument[]> {
    return this.database.rows(sql`
      with link as (
        select x.certificate_id, x.file_id, x.shared, x.added_at
        from certificate_file x where x.certificate_id = any(${certificateIds}::uuid[]) and x.removed_at is null
        union all
        select term.id, x.file_id, x.shared, x.added_at
        from activity_file x
        join renewal_activity a on a.id = x.activity_id and a.removed_at is null
        cross join lateral (
          select c.id from certificate c
          where c.id = any(${certificateIds}::uuid[]) and c.person_id = a.person_id and c.type_id = a.type_id
          order by c.obtained_on > a.done_on, abs(c.obtained_on - a.done_on), c.id limit 1) term
        where x.removed_at is null and a.person_id in (select person_id from certificate where id = any(${certificateIds}::uuid[])))
      select c.id as "proofId", c.person_id as "personId", ${fileOf}, x.shared
      from link x
      join certificate c on c.id = x.certificate_id
      join stored_file f on f.id = x.file_id
      where f.removed_at is null
      order by x.added_at, f.id`);
  }

  /**
   * What these people did up to a day for types of which they hold none of the certificates, oldest first: only what a
   * document proves, because without one there is nothing to show.
   */
  activities(
    personIds: readonly string[],
    certificateIds: readonly string[],
    typeIds: readonly string[],
    until: LocalDate,
    language: Language,
  ): Promise<PackedActivity[]> {
    return this.database.rows(sql`
      select a.id, a.person_id as "personId", a.type_id as "typeId", t.code, ${typeName(language, sql`t`)} as name, a.done_on as on, a.subject
      from renewal_activity a join certificate_type t on t.id = a.type_id
      where a.person_id = any(${personIds}::uuid[]) and a.removed_at is null and a.done_on <= ${until}::date and ${ofTypes(sql`a.type_id`, typeIds)}
        and exists (
          select from activity_file x join stored_file f on f.id = x.file_id
          where x.activity_id = a.id and x.removed_at is null and f.removed_at is null)
        and not exists (
          select from certificate c
          where c.id = any(${certificateIds}::uuid[]) and c.person_id = a.person_id and c.type_id = a.type_id)
      order by a.done_on, a.id`);
  }

  /** The documents of activities, oldest first. */
  activityDocuments(activityIds: readonly string[]): Promise<PackedDocument[]> {
    return this.database.rows(sql`
      select a.id as "proofId", a.person_id as "personId", ${fileOf}, x.shared
      from activity_file x
      join renewal_activity a on a.id = x.activity_id
      join stored_file f on f.id = x.file_id
      where x.activity_id = any(${activityIds}::uuid[]) and x.removed_at is null and f.removed_at is null
      order by a.done_on, x.added_at, f.id`);
  }

  /** The papers of appointments that were signed on paper. */
  scans(appointmentIds: readonly string[]): Promise<PackedDocument[]> {
    return this.database.rows(sql`
      select a.id as "proofId", a.person_id as "personId", ${fileOf}, false as shared
      from appointment a join stored_file f on f.id = a.paper_id
      where a.id = any(${appointmentIds}::uuid[]) and f.removed_at is null
      order by a.starts_on, a.id`);
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
