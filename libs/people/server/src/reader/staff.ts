import { sql } from '@leerspoor/platform-server';

/**
 * Everybody of the company with what rules may find in them, as `person_card` has it: for who looks at a whole company. The card
 * is looked up person by person, which suits a few; this reads each table once.
 */
export const staff = sql`(
  select e.id, e.full_name, e.location_id, e.contract_type, e.tags, team.path as team_path, coalesce(roles.ids, '{}') as job_role_ids,
         period.starts_on, period.ends_on
  from employee e
  left join team on team.id = e.team_id
  left join (select employee_id, array_agg(job_role_id) as ids from employee_job_role group by employee_id) roles on roles.employee_id = e.id
  left join (
    select distinct on (employee_id) employee_id, starts_on, ends_on from employment order by employee_id, starts_on desc) period on period.employee_id = e.id)`;
