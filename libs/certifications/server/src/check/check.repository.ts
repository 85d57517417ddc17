import { Injectable } from '@nestjs/common';
import { type EvidenceFile, type RenewalPolicy } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';

export interface CheckRow {
  id: string;
  version: number;
  personId: string;
  personName: string;
  team: string;
  typeId: string;
  obtainedOn: LocalDate;
  printedExpiresOn: LocalDate | null;
  number: string;
  note: string;
  source: 'upload' | 'import' | 'manual';
  recordedAt: Date;
  recordedByName: string;
  /** The policy under which it was handed in. */
  policy: RenewalPolicy;
  files: EvidenceFile[];
}

@Injectable()
export class CheckRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** What waits, oldest first; `after` is the id of the last one of the page before. */
  page(after: string | null, limit: number): Promise<CheckRow[]> {
    return this.database.rows(sql`
      select c.id, c.version, c.person_id as "personId", p.full_name as "personName", coalesce(p.team_name, '') as team, c.type_id as "typeId",
             c.obtained_on as "obtainedOn", c.printed_expires_on as "printedExpiresOn", c.number, c.note, c.source, c.recorded_at as "recordedAt",
             coalesce((select full_name from person_card r where r.tenant_id = c.tenant_id and r.id = c.recorded_by), '') as "recordedByName", y.policy,
             coalesce((
               select json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'bytes', f.bytes) order by x.added_at, f.id)
               from certificate_file x join stored_file f on f.id = x.file_id
               where x.certificate_id = c.id and x.removed_at is null and f.removed_at is null), '[]') as files
      from certificate c
      join person_card p on p.tenant_id = c.tenant_id and p.id = c.person_id
      join certificate_type_policy y on y.type_id = c.type_id and y.version = c.policy_version
      where c.state = 'waiting'
        and (${after}::uuid is null or (c.recorded_at, c.id) > (select recorded_at, id from certificate where id = ${after}::uuid))
      order by c.recorded_at, c.id limit ${limit}`);
  }

  async count(): Promise<number> {
    return (
      (await this.database.one<{ count: number }>(sql`select count(*) from certificate where state = 'waiting'`))
        ?.count ?? 0
    );
  }
}
