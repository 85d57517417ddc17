import { Injectable } from '@nestjs/common';
import { type readOverview } from '@leerspoor/certifications-contract';
import { type Reach, within } from '@leerspoor/people-server';
import { type Language, type LocalDate, type ReplyOf } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { bookings } from '../booking/booking.repository.js';
import { cellsOf, employed, frame, personTokens } from '../cell/cells.repository.js';
import { typeName } from '../cell/standing.repository.js';

export type Overview = ReplyOf<typeof readOverview>;

export interface OverviewQuery {
  reach: Reach;
  today: LocalDate;
  language: Language;
  zone: string;
  /** Who asks may check documents. */
  checks: boolean;
  limit: number;
}

const soonDays = 60;

const people = ({ reach, today }: OverviewQuery) => sql`
  select p.id, p.full_name, p.starts_on, p.team_id, p.team_name, ${personTokens} as tokens, ${today}::date as day
  from person_card p where ${within(reach, sql`p.id`)} and ${employed(today, today)}`;

/** The whole page as one value. A cell breaks on the day it expires; what is lacking, on the day it is due or was lost. */
const overview = (query: OverviewQuery): Sql => sql`
  with ${frame(query.today)},
  people as materialized (${people(query)}),
  booking as materialized (${bookings(query.today)}),
  acting as materialized (
    select people.full_name, people.team_id, people.team_name, cell.*, people.id as who,
           case
             when covers then expires_on
             when status = 'suspended' then ${query.today}::date
             when status = 'incomplete' then date
             when status = 'revoked' then greatest(date, due)
             else coalesce(greatest(expires_on, due), date)
           end as breaks_on
    from people full join (
      select * from ${cellsOf(sql`people`)} c where wanted and status not in ('exempt', 'future')) cell on cell.person_id = people.id),
  broken as (select * from acting where breaks_on <= ${query.today}::date + ${soonDays}::int),
  month as (
    select to_char(first, 'YYYY-MM') as month, first::date as first
    from generate_series(date_trunc('month', ${query.today}::date::timestamp), date_trunc('month', ${query.today}::date::timestamp) + interval '11 months', interval '1 month') first),
  ending as (
    select to_char(expires_on - 1, 'YYYY-MM') as month, count(distinct certificate_id) as expiring, count(distinct certificate_id) filter (where waiting) as waiting
    from acting where covers group by 1),
  standing as (
    select who, team_id, team_name, coalesce(bool_or(blocked), false) as blocked,
           coalesce(bool_or(breaks_on <= ${query.today}::date + ${soonDays}::int and (covers or (status = 'missing' and due > ${query.today}::date))), false) as soon
    from acting group by 1, 2, 3),
  team as (
    select team_id, team_name, count(*) as people, count(*) filter (where blocked) as blocked, count(*) filter (where soon) as soon
    from standing group by 1, 2)
  select json_build_object(
    'today', ${query.today}::date,
    'people', (select count(*) from people),
    'begun', json_build_object('certificates', exists (select from certificate), 'requirements', exists (select from demand)),
    'breaks', json_build_object(
      'total', (select count(*) from broken),
      'items', coalesce((
        select json_agg(json_build_object('on', b.breaks_on, 'person', json_build_object('id', b.person_id, 'name', b.full_name), 'team', coalesce(b.team_name, ''),
          'type', json_build_object('id', t.id, 'name', ${typeName(query.language, sql`t`)}), 'wording', t.wording, 'status', b.status, 'blocked', b.blocked, 'waiting', b.waiting,
          'bookedOn', (k.starts_at at time zone ${query.zone})::date)
          order by b.breaks_on, b.full_name, t.code_norm)
        from (select * from broken order by breaks_on, full_name, type_id limit ${query.limit}) b
        join certificate_type t on t.id = b.type_id
        left join booking k on k.person_id = b.person_id and k.type_id = b.type_id), '[]')),
    'months', (
      select json_agg(json_build_object('month', month.month, 'expiring', coalesce(ending.expiring, 0), 'waiting', coalesce(ending.waiting, 0)) order by month.month)
      from month left join ending on ending.month = month.month),
    'checks', (
      select json_build_object('count', count(*), 'oldestAt', to_char(min(recorded_at) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
      from (select recorded_at from certificate where state = 'waiting'
            union all select recorded_at from renewal_activity where state = 'waiting' and removed_at is null) waiting
      where ${query.checks}),
    'teams', coalesce((
      select json_agg(json_build_object('team', case when team_id is not null then json_build_object('id', team_id, 'name', team_name) end,
        'people', people, 'blocked', blocked, 'soon', soon) order by team_name nulls last)
      from team), '[]'))`;

@Injectable()
export class OverviewRepository {
  constructor(private readonly database: TenantDatabase) {}

  read(query: OverviewQuery): Promise<Overview> {
    return this.database.json(overview(query));
  }
}
