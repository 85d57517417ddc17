import { Injectable } from '@nestjs/common';
import { forecastMonths, type ForecastPerson, type readForecast } from '@leerspoor/certifications-contract';
import { type Reach, within } from '@leerspoor/people-server';
import { type Language, type LocalDate, type ReplyOf } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { bookings } from '../booking/booking.repository.js';
import { cellsOf, employed, frame, personTokens } from '../cell/cells.repository.js';
import { typeName } from '../cell/standing.repository.js';

export type Forecast = ReplyOf<typeof readForecast>;

export interface ForecastQuery {
  reach: Reach;
  today: LocalDate;
  zone: string;
  language: Language;
  typeId: string | null;
  teamId: string | null;
  locationId: string | null;
}

/** First and last bar; 'now' sorts before every month. */
export interface ForecastSpan {
  from: string;
  until: string;
}

const people = ({ reach, today, teamId, locationId }: ForecastQuery): Sql => sql`
  select p.id, p.full_name, p.sort_key, p.starts_on, p.team_id, p.team_name, p.location_name, ${personTokens} as tokens, ${today}::date as day
  from person_card p
  where ${within(reach, sql`p.id`)} and ${employed(today, today)}
    and (${teamId}::uuid is null or ${teamId}::uuid = any(p.team_path))
    and (${locationId}::uuid is null or p.location_id = ${locationId}::uuid)`;

/**
 * What has to be renewed or obtained, once per person and type: what covers now lapses on its last day, what is asked for from
 * a day on is due that day, and what is over or lacks stands in the bar 'now'. What another type makes green is that other
 * type's business.
 */
const lapses = (query: ForecastQuery): Sql => sql`
  ${frame(query.today)},
  people as materialized (${people(query)}),
  booking as materialized (${bookings(query.today)}),
  cell as materialized (
    select c.*, case when c.covers or c.held_type_id is not null then coalesce(c.held_type_id, c.type_id) else c.type_id end as wanted_type_id
    from ${cellsOf(sql`people`)} c
    where c.wanted and c.status not in ('exempt', 'future', 'not-required')),
  ending as (
    select distinct on (person_id, wanted_type_id) person_id, wanted_type_id as type_id, expires_on, waiting,
           case when covers or status = 'suspended' then expires_on - 1
                when status = 'missing' then due
                else coalesce(expires_on - 1, date, due) end as lapses_on
    from cell
    where not (covers or status = 'suspended') or expires_on is not null
    order by person_id, wanted_type_id, expires_on),
  lapse as materialized (
    select e.person_id, e.type_id, e.expires_on, e.lapses_on, e.waiting, b.starts_at as booked_at, t.price_cents,
           case when e.lapses_on < ${query.today}::date then 'now' else to_char(e.lapses_on, 'YYYY-MM') end as bar
    from ending e
    join certificate_type t on t.id = e.type_id
    left join booking b on b.person_id = e.person_id and b.type_id = e.type_id
    where (${query.typeId}::uuid is null or e.type_id = ${query.typeId}::uuid)
      and e.lapses_on < (date_trunc('month', ${query.today}::date::timestamp) + make_interval(months => ${forecastMonths}::int))::date)`;

/** The figures of a group of lapses `l`, as parts of an object. */
const figures = sql`
  'lapsing', count(l.person_id),
  'waiting', count(l.person_id) filter (where l.waiting),
  'booked', count(l.person_id) filter (where l.booked_at is not null and not l.waiting),
  'costCents', coalesce(sum(l.price_cents) filter (where not l.waiting), 0),
  'unpriced', count(l.person_id) filter (where l.price_cents is null and not l.waiting)`;

const forecast = (query: ForecastQuery): Sql => sql`
  with ${lapses(query)},
  bar as (
    select 'now' as key, 0 as at
    union all
    select to_char(date_trunc('month', ${query.today}::date::timestamp) + make_interval(months => n), 'YYYY-MM'), n + 1
    from generate_series(0, ${forecastMonths - 1}::int) n)
  select json_build_object(
    'today', ${query.today}::date,
    'bars', (
      select json_agg(part order by at)
      from (select bar.at, json_build_object('key', bar.key, ${figures}) as part from bar left join lapse l on l.bar = bar.key group by bar.key, bar.at) x),
    'types', coalesce((
      select json_agg(part order by n desc, name)
      from (select count(*) as n, ${typeName(query.language, sql`t`)} as name,
                   json_build_object('type', json_build_object('id', t.id, 'name', ${typeName(query.language, sql`t`)}), ${figures}) as part
            from lapse l join certificate_type t on t.id = l.type_id group by t.id) x), '[]'),
    'teams', coalesce((
      select json_agg(part order by name nulls last)
      from (select people.team_name as name, json_build_object('team', case when people.team_id is not null then json_build_object('id', people.team_id, 'name', people.team_name) end, ${figures}) as part
            from lapse l join people on people.id = l.person_id group by people.team_id, people.team_name) x), '[]'))`;

const listed = (query: ForecastQuery, { from, until }: ForecastSpan): Sql => sql`
  with ${lapses(query)}
  select coalesce(json_agg(json_build_object(
    'person', json_build_object('id', people.id, 'name', people.full_name), 'team', coalesce(people.team_name, ''), 'location', coalesce(people.location_name, ''),
    'type', json_build_object('id', t.id, 'name', ${typeName(query.language, sql`t`)}), 'wording', t.wording,
    'expires', l.expires_on, 'on', l.lapses_on, 'waiting', l.waiting, 'bookedOn', (l.booked_at at time zone ${query.zone})::date, 'priceCents', l.price_cents)
    order by l.lapses_on, people.sort_key, people.id, t.code_norm), '[]')
  from lapse l join people on people.id = l.person_id join certificate_type t on t.id = l.type_id
  where case l.bar when 'now' then '' else l.bar end between ${from === 'now' ? '' : from} and ${until === 'now' ? '' : until}`;

@Injectable()
export class ForecastRepository {
  constructor(private readonly database: TenantDatabase) {}

  read(query: ForecastQuery): Promise<Forecast> {
    return this.database.json(forecast(query));
  }

  people(query: ForecastQuery, span: ForecastSpan): Promise<ForecastPerson[]> {
    return this.database.json(listed(query, span));
  }
}
