import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { join, type Sql, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type AuditRow } from './audit-trail.row.js';

export interface AuditFilter {
  personId?: string | undefined;
  actorId?: string | undefined;
  subjectId?: string | undefined;
  subjectKind?: string | undefined;
  action?: string | undefined;
  from?: LocalDate | undefined;
  until?: LocalDate | undefined;
  after?: string | undefined;
  limit: number;
}

@Injectable()
export class AuditTrailRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Newest first; one more than `limit` when there is a next page. Days are days in `zone`. */
  page(filter: AuditFilter, zone: string): Promise<AuditRow[]> {
    return this.database.rows(sql`
      select a.id, a.at, a.actor_id as "actorId", a.actor_name as "actorName", a.action, a.subject_kind as "subjectKind", a.subject_id as "subjectId",
             a.person_id as "personId", e.full_name as "personName", a.details
      from audit_event a left join employee e on e.id = a.person_id
      where ${join(conditions(filter, zone), ' and ')}
      order by a.seq desc limit ${filter.limit + 1}`);
  }
}

function conditions(
  { personId, actorId, subjectId, subjectKind, action, from, until, after }: AuditFilter,
  zone: string,
): Sql[] {
  return [
    sql`true`,
    ...(personId ? [sql`a.person_id = ${personId}`] : []),
    ...(actorId ? [sql`a.actor_id = ${actorId}`] : []),
    ...(subjectId ? [sql`a.subject_id = ${subjectId}`] : []),
    ...(subjectKind ? [sql`a.subject_kind = ${subjectKind}`] : []),
    ...(action ? [sql`(a.action = ${action} or starts_with(a.action, ${`${action}.`}))`] : []),
    ...(from ? [sql`a.at >= ${from}::date::timestamp at time zone ${zone}`] : []),
    ...(until ? [sql`a.at < (${until}::date + 1)::timestamp at time zone ${zone}`] : []),
    ...(after ? [sql`a.seq < (select seq from audit_event where id = ${after})`] : []),
  ];
}
