import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '../tenant-table.js';

/** The company, its teams, places, job roles and people; and `person_card`, the one view that other domains may join. */
export class People1790000000002 implements MigrationInterface {
  name = 'People1790000000002';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'company',
      `name text not null,
       time_zone text not null default 'Europe/Amsterdam',
       work_days int[] not null default '{1,2,3,4,5}' check (work_days <@ array[1,2,3,4,5,6,7] and cardinality(work_days) > 0),
       opens time not null default '08:00',
       closes time not null default '18:00' check (closes > opens),
       languages text[] not null default '{nl,en}',
       version int not null default 1,
       unique (tenant_id)`,
    );
    await createTenantTable(
      runner,
      'holiday',
      `day date not null, name text not null, unique (tenant_id, day)`,
      'deletable',
    );
    await createTenantTable(
      runner,
      'location',
      `name text not null, name_norm text not null, archived_at timestamptz, unique (tenant_id, name_norm)`,
      'deletable',
    );
    await createTenantTable(
      runner,
      'team',
      `name text not null,
       name_norm text not null,
       parent_id uuid,
       path uuid[] not null default '{}',
       archived_at timestamptz,
       unique (tenant_id, name_norm),
       foreign key (tenant_id, parent_id) references team (tenant_id, id)`,
      'deletable',
    );
    await createTenantTable(
      runner,
      'job_role',
      `name text not null, name_norm text not null, archived_at timestamptz, unique (tenant_id, name_norm)`,
      'deletable',
    );
    await createTenantTable(
      runner,
      'employee',
      `number text not null,
       first_name text not null,
       prefix text not null default '',
       last_name text not null,
       full_name text not null,
       sort_name text not null,
       sort_key text collate "C" not null,
       search_norm text not null,
       email_norm text,
       mobile text,
       contract_type text not null default '',
       weekly_hours numeric(5,2),
       lead_id uuid,
       team_id uuid,
       location_id uuid,
       tags text[] not null default '{}',
       language text not null default 'nl' check (language in ('nl', 'en')),
       external_id text,
       version int not null default 1,
       created_at timestamptz not null default now(),
       updated_at timestamptz not null default now(),
       unique (tenant_id, number),
       check (lead_id <> id),
       foreign key (tenant_id, lead_id) references employee (tenant_id, id),
       foreign key (tenant_id, team_id) references team (tenant_id, id),
       foreign key (tenant_id, location_id) references location (tenant_id, id)`,
      'deletable',
    );
    await runner.query(
      `create unique index employee_email on employee (tenant_id, email_norm) where email_norm is not null`,
    );
    await runner.query(`create index on employee (tenant_id, sort_key, id)`);
    await runner.query(`create index on employee (tenant_id, lead_id)`);
    await runner.query(`create index on employee (tenant_id, team_id)`);
    await createTenantTable(
      runner,
      'employment',
      `employee_id uuid not null,
       starts_on date not null,
       ends_on date check (ends_on >= starts_on),
       unique (tenant_id, employee_id, starts_on),
       foreign key (tenant_id, employee_id) references employee (tenant_id, id)`,
      'deletable',
    );
    await createTenantTable(
      runner,
      'employee_job_role',
      `employee_id uuid not null,
       job_role_id uuid not null,
       unique (tenant_id, employee_id, job_role_id),
       foreign key (tenant_id, employee_id) references employee (tenant_id, id),
       foreign key (tenant_id, job_role_id) references job_role (tenant_id, id)`,
      'deletable',
    );
    await createTenantTable(
      runner,
      'absence',
      `employee_id uuid not null,
       starts_on date not null,
       ends_on date check (ends_on >= starts_on),
       stand_in_id uuid,
       foreign key (tenant_id, employee_id) references employee (tenant_id, id),
       foreign key (tenant_id, stand_in_id) references employee (tenant_id, id)`,
      'deletable',
    );
    await runner.query(`create index on absence (tenant_id, employee_id, starts_on)`);
    await runner.query(`
      create view person_card with (security_invoker = true) as
      select e.id, e.number, e.full_name, e.sort_name, e.sort_key, e.first_name, e.search_norm, e.email_norm, e.mobile, e.language, e.contract_type, e.tags,
             e.lead_id, lead.full_name as lead_name,
             e.team_id, team.name as team_name, team.path as team_path,
             e.location_id, location.name as location_name,
             coalesce(roles.ids, '{}') as job_role_ids, coalesce(roles.names, '{}') as job_role_names,
             period.starts_on, period.ends_on
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
    await runner.query(
      `alter table identity.membership add foreign key (tenant_id, employee_id) references employee (tenant_id, id)`,
    );
    await this.doorOfSessions(runner);
  }

  /**
   * Who somebody is, asked before it is known which company to look in: hence two functions of the owner. They look through
   * the wall of one company at a time (`app.tenant` falls back when they end; an owner that is a superuser sees over walls,
   * so they also say which company) and give one person, or nothing at all.
   */
  private async doorOfSessions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function identity.member(wanted uuid, moment timestamptz)
      returns table (
        membership_id uuid, account_id uuid, tenant_id uuid, employee_id uuid, full_name text, first_name text,
        hats text[], leads boolean, company_name text, zone text, languages text[], language text, today date
      )
      language plpgsql security definer set search_path = pg_catalog, pg_temp set app.tenant = '' as $$
      declare
        m identity.membership;
      begin
        select x.* into m from identity.membership x join identity.tenant t on t.id = x.tenant_id
        where x.id = wanted and x.disabled_at is null and x.account_id is not null and t.closed_at is null;
        if not found then return; end if;
        perform set_config('app.tenant', m.tenant_id::text, true);
        return query
          select m.id, m.account_id, m.tenant_id, e.id, e.full_name, e.first_name, m.hats,
                 exists (
                   select from public.employee r join public.employment p on p.tenant_id = r.tenant_id and p.employee_id = r.id
                   where r.tenant_id = m.tenant_id and r.lead_id = e.id and (p.ends_on is null or p.ends_on >= d.today)
                 ),
                 c.name, c.time_zone, c.languages, e.language, d.today
          from public.company c
          join public.employee e on e.tenant_id = m.tenant_id and e.id = m.employee_id
          cross join lateral (select (moment at time zone c.time_zone)::date as today) d
          where c.tenant_id = m.tenant_id and exists (
            select from public.employment p where p.tenant_id = m.tenant_id and p.employee_id = e.id and (p.ends_on is null or p.ends_on >= d.today)
          );
      end $$`);
    await runner.query(`
      create function identity.session_actor(token bytea, moment timestamptz)
      returns table (
        session_id uuid, kind text, platform_admin boolean, account_id uuid, tenant_id uuid, employee_id uuid,
        full_name text, hats text[], leads boolean, zone text, language text, today date
      )
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        s identity.session;
      begin
        select x.* into s from identity.session x
        where x.token_hash = token and x.ended_at is null and x.expires_at > moment and x.last_seen_at + make_interval(secs => x.idle_seconds) > moment;
        if not found then return; end if;
        if s.last_seen_at < moment - make_interval(secs => least(300, s.idle_seconds / 10)) then
          update identity.session x set last_seen_at = moment where x.id = s.id;
        end if;
        return query
          select s.id, s.kind, a.platform_admin, m.account_id, m.tenant_id, m.employee_id, m.full_name, m.hats, m.leads, m.zone, m.language, m.today
          from identity.member(s.membership_id, moment) m
          join identity.account a on a.id = m.account_id where m.account_id = s.account_id;
      end $$`);
    await runner.query(`revoke all on function identity.member, identity.session_actor from public`);
    await runner.query(`grant execute on function identity.member, identity.session_actor to app_rt`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function identity.session_actor, identity.member`);
    await runner.query(`alter table identity.membership drop constraint membership_tenant_id_employee_id_fkey`);
    await runner.query(`drop view person_card`);
    await runner.query(
      `drop table absence, employee_job_role, employment, employee, job_role, team, location, holiday, company`,
    );
  }
}
