import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = `
  e.id, e.number, e.full_name, e.sort_name, e.sort_key, e.first_name, e.search_norm, e.email_norm, e.mobile, e.language, e.contract_type, e.tags,
  e.lead_id, lead.full_name as lead_name,
  e.team_id, team.name as team_name, team.path as team_path,
  e.location_id, location.name as location_name,
  coalesce(roles.ids, '{}') as job_role_ids, coalesce(roles.names, '{}') as job_role_names,
  period.starts_on, period.ends_on`;

/** The card of a person says of which company it is, so that joins with it can use the indexes that begin with the company. */
export class PersonCard1790000000011 implements MigrationInterface {
  name = 'PersonCard1790000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace view person_card with (security_invoker = true) as
      select ${columns}, e.tenant_id
      from employee e
      left join employee lead on lead.tenant_id = e.tenant_id and lead.id = e.lead_id
      left join team on team.tenant_id = e.tenant_id and team.id = e.team_id
      left join location on location.tenant_id = e.tenant_id and location.id = e.location_id
      left join lateral (
        select array_agg(r.id order by r.name) ids, array_agg(r.name order by r.name) names
        from employee_job_role x join job_role r on r.tenant_id = x.tenant_id and r.id = x.job_role_id
        where x.tenant_id = e.tenant_id and x.employee_id = e.id
      ) roles on true
      left join lateral (
        select p.starts_on, p.ends_on from employment p
        where p.tenant_id = e.tenant_id and p.employee_id = e.id order by p.starts_on desc limit 1
      ) period on true`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop view person_card`);
    await runner.query(`
      create view person_card with (security_invoker = true) as
      select ${columns}
      from employee e
      left join employee lead on lead.id = e.lead_id
      left join team on team.id = e.team_id
      left join location on location.id = e.location_id
      left join lateral (
        select array_agg(r.id order by r.name) ids, array_agg(r.name order by r.name) names
        from employee_job_role x join job_role r on r.id = x.job_role_id where x.employee_id = e.id
      ) roles on true
      left join lateral (
        select p.starts_on, p.ends_on from employment p where p.employee_id = e.id order by p.starts_on desc limit 1
      ) period on true`);
    await runner.query(`grant select on person_card to app_rt`);
  }
}
