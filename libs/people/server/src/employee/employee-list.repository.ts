import { Injectable } from '@nestjs/common';
import { type LocalDate, type InputOf } from '@leerspoor/platform-contract';
import { type EmployeeSort, type listEmployees } from '@leerspoor/people-contract';
import { Clock, join, type Sql, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type Reach } from '../access/reach.rules.js';
import { within } from '../access/within.js';
import { accessState } from '../access/access.repository.js';
import { searchWords } from './names.rules.js';
import { type ListedEmployee } from './employee.row.js';

export type EmployeeFilter = InputOf<typeof listEmployees>['query'];

/** Counting stops here: beyond it the number says nothing to anybody. */
const mostCounted = 10_000;

const from = sql`
  from employee e
  left join team on team.id = e.team_id
  left join identity.membership m on m.employee_id = e.id
  left join identity.account a on a.id = m.account_id`;

const named = sql`
  ${from}
  left join employee lead on lead.id = e.lead_id
  left join location place on place.id = e.location_id`;

/** What the rows of `named` are ordered by before their names. By name alone an index has the order. */
const orders = (now: Date): Record<Exclude<EmployeeSort, 'name'>, Sql> => ({
  jobRoles: sql`(select string_agg(r.name_norm, ', ' order by r.name_norm)
    from employee_job_role x join job_role r on r.id = x.job_role_id where x.employee_id = e.id)`,
  team: sql`team.name_norm`,
  location: sql`place.name_norm`,
  lead: sql`lead.sort_key`,
  access: accessState(now),
});

@Injectable()
export class EmployeeListRepository {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** In the order that is asked; one more than `limit` when there is a next page. */
  page(filter: EmployeeFilter, reach: Reach, today: LocalDate): Promise<ListedEmployee[]> {
    const { order, beyond } = this.orderOf(filter);
    return this.database.rows(sql`
      select e.id, e.number, e.full_name as "fullName", e.sort_name as "sortName", e.email_norm as email, e.tags,
             case when lead.id is not null then jsonb_build_object('id', lead.id, 'name', lead.full_name) end as lead,
             case when team.id is not null then jsonb_build_object('id', team.id, 'name', team.name) end as team,
             case when place.id is not null then jsonb_build_object('id', place.id, 'name', place.name) end as location,
             coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name) order by r.name_norm)
               from employee_job_role x join job_role r on r.id = x.job_role_id where x.employee_id = e.id), '[]') as "jobRoles",
             coalesce((select jsonb_agg(jsonb_build_object('startsOn', p.starts_on, 'endsOn', p.ends_on)) from employment p where p.employee_id = e.id), '[]') as employments,
             ${accessState(this.clock.now())} as access, coalesce(m.card_code_hash is not null, false) as "hasCard"
      ${named}
      where ${this.conditions(filter, reach, today)} ${filter.after ? sql`and ${beyond}` : sql``}
      order by ${order} limit ${filter.limit + 1}`);
  }

  /** Who has nothing of what is asked comes last, whichever way it goes. `beyond`: after the row `after` in that order. */
  private orderOf({ sort = 'name', down, after }: EmployeeFilter): { order: Sql; beyond: Sql } {
    if (sort === 'name') {
      const mark = sql`(select sort_key, id from employee where id = ${after})`;
      return down
        ? { order: sql`e.sort_key desc, e.id desc`, beyond: sql`(e.sort_key, e.id) < ${mark}` }
        : { order: sql`e.sort_key, e.id`, beyond: sql`(e.sort_key, e.id) > ${mark}` };
    }
    const by = orders(this.clock.now())[sort];
    const marked = (mark: Sql) => sql`(select ${mark} ${named} where e.id = ${after})`;
    const value = sql`coalesce(${by}, '') collate "C", e.sort_key, e.id`;
    const within = sql`(${value}) ${down ? sql`<` : sql`>`} ${marked(value)}`;
    return {
      order: down
        ? sql`${by} is null, ${by} collate "C" desc, e.sort_key desc, e.id desc`
        : sql`${by} is null, ${by} collate "C", e.sort_key, e.id`,
      beyond: sql`((${by} is null) > ${marked(sql`${by} is null`)} or (${by} is null) = ${marked(sql`${by} is null`)} and ${within})`,
    };
  }

  async count(filter: EmployeeFilter, reach: Reach, today: LocalDate): Promise<number> {
    const row = await this.database.one<{ count: number }>(sql`
      select count(*)::int as count from (select ${from} where ${this.conditions(filter, reach, today)} limit ${mostCounted}) found`);
    return row?.count ?? 0;
  }

  private conditions(filter: EmployeeFilter, reach: Reach, today: LocalDate): Sql {
    const { search, teamId, locationId, jobRoleId, leadId, tag, access, status } = filter;
    const here = sql`exists (select from employment p where p.employee_id = e.id and (p.ends_on is null or p.ends_on >= ${today}))`;
    const conditions = [
      within(reach, sql`e.id`),
      ...(status === 'active' ? [here] : status === 'left' ? [sql`not ${here}`] : []),
      ...searchWords(search ?? '').map((word) => sql`strpos(e.search_norm, ${word}) > 0`),
      ...(teamId ? [sql`${teamId} = any(team.path)`] : []),
      ...(locationId ? [sql`e.location_id = ${locationId}`] : []),
      ...(jobRoleId
        ? [sql`exists (select from employee_job_role x where x.employee_id = e.id and x.job_role_id = ${jobRoleId})`]
        : []),
      ...(leadId ? [sql`e.lead_id = ${leadId}`] : []),
      ...(tag ? [sql`${tag} = any(e.tags)`] : []),
      ...(access ? [sql`${accessState(this.clock.now())} = ${access}`] : []),
    ];
    return join(conditions, ' and ');
  }
}
