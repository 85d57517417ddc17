import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type GivenHat } from '@leerspoor/people-contract';
import { type Sql, sql, TenantDatabase } from '@leerspoor/platform-server';
import {
  type AbsenceFacts,
  type CircleFacts,
  type CompanyCalendar,
  type PersonFacts,
  type Places,
  type Reachability,
  type WordFacts,
} from './people-facts.js';

type StoredCalendar = Omit<CompanyCalendar, 'holidays'> & { holidays: LocalDate[] };

/** Rows of PersonFacts, of people by their ids: looked up one by one, because they are few. */
const facts = (ids: Sql): Sql => sql`
  select p.id, p.full_name as name, p.first_name as "firstName", p.sort_key as "sortKey", p.language, p.lead_id as "leadId",
         p.starts_on as "startsOn", p.ends_on as "endsOn"
  from ${ids} wanted cross join lateral (select * from person_card where id = wanted.id offset 0) p`;

/** Ids of who wears a hat and works here on a day; null is no day. */
const wearing = (hat: GivenHat, day: LocalDate | null): Sql => sql`
  select e.id, e.sort_key from employee e join identity.membership m on m.employee_id = e.id
  where ${hat} = any(m.hats) and m.disabled_at is null and m.account_id is not null
    and exists (select from employment p where p.employee_id = e.id and p.starts_on <= ${day}::date and (p.ends_on is null or p.ends_on >= ${day}::date))`;

/** Who is away on a day; of two absences the one that lasts longest. */
const absences = (day: Sql): Sql => sql`
  select distinct on (employee_id) employee_id as id, ends_on as until, stand_in_id as "standInId"
  from absence where starts_on <= ${day} and (ends_on is null or ends_on >= ${day})
  order by employee_id, ends_on desc nulls first`;

@Injectable()
export class PeopleReaderRepository {
  constructor(private readonly database: TenantDatabase) {}

  facts(ids: readonly string[]): Promise<PersonFacts[]> {
    return this.database.rows(sql`
      select id, full_name as name, first_name as "firstName", sort_key as "sortKey", language, lead_id as "leadId",
             starts_on as "startsOn", ends_on as "endsOn"
      from person_card where id = any(${ids})`);
  }

  async wearing(hat: GivenHat, day: LocalDate): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(sql`
      select id from (${wearing(hat, day)}) e order by e.sort_key, e.id`);
    return rows.map(({ id }) => id);
  }

  /** Whether somebody else wears this hat, works here on that day and has a password: only with one is a hat worn. */
  async anotherWearing(hat: GivenHat, than: string, day: LocalDate): Promise<boolean> {
    const rows = await this.database.rows(sql`
      select from employee e
      join identity.membership m on m.tenant_id = e.tenant_id and m.employee_id = e.id
      join identity.account a on a.id = m.account_id
      where e.id <> ${than} and ${hat} = any(m.hats) and m.disabled_at is null and a.password_hash is not null
        and exists (select from employment p where p.employee_id = e.id and p.starts_on <= ${day} and (p.ends_on is null or p.ends_on >= ${day}))
      limit 1`);
    return rows.length === 1;
  }

  contacts(ids: readonly string[]): Promise<({ id: string } & Omit<Reachability, 'by'>)[]> {
    return this.database.rows(sql`
      select e.id, e.email_norm as email, e.mobile,
             coalesce(m.disabled_at is null and (a.password_hash is not null or m.card_code_hash is not null), false) as "canSignIn"
      from employee e
      left join identity.membership m on m.employee_id = e.id
      left join identity.account a on a.id = m.account_id
      where e.id = any(${ids})`);
  }

  absences(day: LocalDate): Promise<({ id: string } & AbsenceFacts)[]> {
    return this.database.rows(absences(sql`${day}`));
  }

  circle(ids: readonly string[], days: readonly LocalDate[]): Promise<CircleFacts> {
    return this.database.json(sql`
      with about as materialized (${facts(sql`(select unnest(${ids}::uuid[]) as id)`)}),
      hr as materialized (${wearing('hr', days[0] ?? null)}),
      away as materialized (select d.day, a.* from unnest(${days}::date[]) d (day) cross join lateral (${absences(sql`d.day`)}) a),
      other as (
        select distinct id from (select "leadId" from about union all select id from hr union all select "standInId" from away) x (id)
        where id is not null and id not in (select id from about))
      select json_build_object(
        'people', (select coalesce(json_agg(f), '[]') from (select * from about union all ${facts(sql`other`)}) f),
        'hr', (select coalesce(json_agg(id order by sort_key, id), '[]') from hr),
        'away', (select coalesce(json_agg(a), '[]') from away a))`);
  }

  async names(places: Places): Promise<{ id: string; name: string }[]> {
    return this.database.rows(sql`
      select id, full_name as name from employee where id = any(${places.people}::uuid[])
      union all select id, name from team where id = any(${places.teams}::uuid[])
      union all select id, name from location where id = any(${places.locations}::uuid[])
      union all select id, name from job_role where id = any(${places.jobRoles}::uuid[])`);
  }

  jobRoles(): Promise<{ id: string; name: string }[]> {
    return this.database.rows(sql`select id, name from job_role where archived_at is null order by name, id`);
  }

  words(): Promise<WordFacts[]> {
    return this.database.rows(sql`
      select kind, value, count(*)::int as people
      from (
        select 'contract-type' as kind, contract_type as value from person_card where contract_type <> ''
        union all select 'tag', tag from person_card cross join unnest(tags) tag) word
      group by 1, 2 order by 1, lower(value), value`);
  }

  /** Read once in a piece of work: a tick asks it of every domain. */
  calendar(): Promise<StoredCalendar> {
    return this.database.once(this, PeopleReaderRepository, async () => {
      const calendar = await this.database.json<StoredCalendar | null>(sql`
        select jsonb_build_object('zone', time_zone, 'workDays', work_days, 'opens', to_char(opens, 'HH24:MI'), 'closes', to_char(closes, 'HH24:MI'),
                                  'holidays', coalesce((select jsonb_agg(day order by day) from holiday), '[]'))
        from company`);
      if (!calendar) throw new Error('A company without settings.');
      return calendar;
    });
  }
}
