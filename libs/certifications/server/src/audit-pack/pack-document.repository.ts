import { Injectable } from '@nestjs/common';
import { type ActivityState } from '@leerspoor/certifications-contract';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { typeName } from '../cell/standing.repository.js';
import { ofTypes } from './pack-content.repository.js';

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

const fileOf = sql`f.id as "fileId", f.media_type as "mediaType", f.bytes::float8 as bytes, f.sha256`;

/** The documents of what a pack says, a ZIP of somebody's own and an auditor's link: where they are, not their bytes. */
@Injectable()
export class PackDocumentRepository {
  constructor(private readonly database: TenantDatabase) {}

  /**
   * The documents of certificates, oldest first. What proves an activity goes with the certificate whose term it falls in:
   * the last one before it, or else the first one after it. Only of what counts, unless other states are asked for.
   */
  documents(
    certificateIds: readonly string[],
    states: readonly ActivityState[] = ['verified'],
  ): Promise<PackedDocument[]> {
    return this.database.rows(sql`
      with link as (
        select x.certificate_id, x.file_id, x.shared, x.added_at
        from certificate_file x where x.certificate_id = any(${certificateIds}::uuid[]) and x.removed_at is null
        union all
        select term.id, x.file_id, x.shared, x.added_at
        from activity_file x
        join renewal_activity a on a.id = x.activity_id and a.state = any(${states}::text[]) and a.removed_at is null
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
    states: readonly ActivityState[] = ['verified'],
  ): Promise<PackedActivity[]> {
    return this.database.rows(sql`
      select a.id, a.person_id as "personId", a.type_id as "typeId", t.code, ${typeName(language, sql`t`)} as name, a.done_on as on, a.subject
      from renewal_activity a join certificate_type t on t.id = a.type_id
      where a.person_id = any(${personIds}::uuid[]) and a.state = any(${states}::text[]) and a.removed_at is null and a.done_on <= ${until}::date and ${ofTypes(sql`a.type_id`, typeIds)}
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
}
