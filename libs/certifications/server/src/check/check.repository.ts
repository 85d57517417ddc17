import { Injectable } from '@nestjs/common';
import { type Sql, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type ActivityCheckRow, type CheckRow, type Waiting } from './check.row.js';

/** Of a table with what was handed in as `c`, and whose it is as `p`. */
const handedIn = (files: Sql): Sql => sql`
  c.id, c.version, c.person_id as "personId", p.full_name as "personName", coalesce(p.team_name, '') as team, c.type_id as "typeId", c.note,
  c.recorded_at as "recordedAt", coalesce((select full_name from person_card r where r.tenant_id = c.tenant_id and r.id = c.recorded_by), '') as "recordedByName",
  coalesce((
    select json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'bytes', f.bytes) order by x.added_at, f.id)
    from ${files} and x.removed_at is null and f.removed_at is null), '[]') as files`;

const queue = sql`(
  select id, 'certificate' as waits, recorded_at from certificate where state = 'waiting'
  union all
  select id, 'activity' as waits, recorded_at from renewal_activity where state = 'waiting' and removed_at is null)`;

@Injectable()
export class CheckRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** What waits, oldest first; `after` is the id of the last one of the page before. */
  page(after: string | null, limit: number): Promise<Waiting[]> {
    return this.database.rows(sql`
      select q.id, q.waits from ${queue} q
      where ${after}::uuid is null or (q.recorded_at, q.id) > (
        select recorded_at, id from certificate where id = ${after}::uuid
        union all select recorded_at, id from renewal_activity where id = ${after}::uuid)
      order by q.recorded_at, q.id limit ${limit}`);
  }

  certificates(ids: readonly string[]): Promise<CheckRow[]> {
    return this.database.rows(sql`
      select ${handedIn(sql`certificate_file x join stored_file f on f.id = x.file_id where x.certificate_id = c.id`)},
             c.obtained_on as "obtainedOn", c.printed_expires_on as "printedExpiresOn", c.number, c.source, y.policy
      from certificate c
      join person_card p on p.tenant_id = c.tenant_id and p.id = c.person_id
      join certificate_type_policy y on y.type_id = c.type_id and y.version = c.policy_version
      where c.id = any(${ids}::uuid[])`);
  }

  activities(ids: readonly string[]): Promise<ActivityCheckRow[]> {
    return this.database.rows(sql`
      select ${handedIn(sql`activity_file x join stored_file f on f.id = x.file_id where x.activity_id = c.id`)},
             c.done_on as "on", c.kind, c.amount::float8 as amount, c.practical::float8 as practical, c.elearning::float8 as elearning,
             c.in_person::float8 as "inPerson", c.subject, c.course, c.registered, c.meeting
      from renewal_activity c
      join person_card p on p.tenant_id = c.tenant_id and p.id = c.person_id
      where c.id = any(${ids}::uuid[])`);
  }

  async count(): Promise<number> {
    return (await this.database.one<{ count: number }>(sql`select count(*) from ${queue} q`))?.count ?? 0;
  }
}
