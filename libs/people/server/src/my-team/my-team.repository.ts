import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Named, type TeamMember } from '@leerspoor/people-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type Days } from '../employee/status.rules.js';

export interface TeamMemberRow {
  id: string;
  name: string;
  jobRoles: string[];
  team: Named | null;
  lead: Named;
  distance: number;
  employments: Days[];
  absent: TeamMember['absent'];
}

/** More than anybody can lead; a bound for the page. */
const most = 1000;

@Injectable()
export class MyTeamRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Everybody below a lead who has not left, nearest first. `path` stops a circle that came in from outside. */
  below(leadId: string, today: LocalDate): Promise<TeamMemberRow[]> {
    return this.database.rows(sql`
      with recursive below as (
        select id, 1 as distance, array[${leadId}::uuid, id] as path from employee where lead_id = ${leadId}
        union all
        select e.id, b.distance + 1, b.path || e.id from employee e join below b on e.lead_id = b.id
        where e.id <> all(b.path)
      )
      select e.id, e.full_name as name, b.distance,
             coalesce((select array_agg(r.name order by r.name_norm) from employee_job_role x join job_role r on r.id = x.job_role_id where x.employee_id = e.id), '{}') as "jobRoles",
             case when t.id is not null then jsonb_build_object('id', t.id, 'name', t.name) end as team,
             jsonb_build_object('id', l.id, 'name', l.full_name) as lead,
             (select jsonb_agg(jsonb_build_object('startsOn', p.starts_on, 'endsOn', p.ends_on)) from employment p where p.employee_id = e.id) as employments,
             (select jsonb_build_object('until', a.ends_on) from absence a
              where a.employee_id = e.id and a.starts_on <= ${today} and (a.ends_on is null or a.ends_on >= ${today}) limit 1) as absent
      from below b join employee e on e.id = b.id join employee l on l.id = e.lead_id left join team t on t.id = e.team_id
      where exists (select from employment p where p.employee_id = e.id and (p.ends_on is null or p.ends_on >= ${today}))
      order by b.distance, e.sort_key, e.id limit ${most}`);
  }
}
