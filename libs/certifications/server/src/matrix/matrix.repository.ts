import { Injectable } from '@nestjs/common';
import {
  type CertificateStatus,
  type MatrixCell,
  type MatrixRow,
  type MatrixType,
} from '@leerspoor/certifications-contract';
import { type Reach, within } from '@leerspoor/people-server';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { type z } from 'zod';
import { bookings } from '../booking/booking.repository.js';
import { alone, cellsOf, employed, frame, personTokens } from '../cell/cells.repository.js';
import { typeName } from '../cell/standing.repository.js';

export interface MatrixQuery {
  reach: Reach;
  asOf: LocalDate;
  today: LocalDate;
  language: Language;
  /** Folded words that must all be found. */
  words: readonly string[];
  teamId: string | null;
  locationId: string | null;
  jobRoleId: string | null;
  typeId: string | null;
  statuses: readonly CertificateStatus[] | null;
  trouble: boolean;
  after: string | null;
  limit: number;
}

export interface MatrixReply {
  asOf: LocalDate;
  types: z.infer<typeof MatrixType>[];
  rows: (Omit<MatrixRow, 'cells'> & { cells: MatrixCell[] })[];
  total: number;
  everybody: number;
  next: string | null;
}

/** Teams in the order of their names, whoever has none at the end; within a team by name. */
const order = (row: Sql) => sql`${row}.team_name is null, coalesce(${row}.team_name, ''), ${row}.sort_key, ${row}.id`;

/** Everybody in the filters on people, with what order and cells need. */
const people = (query: MatrixQuery): Sql => sql`
  select p.id, p.sort_key, p.team_name, p.starts_on, ${personTokens} as tokens, ${query.asOf}::date as day
  from person_card p
  where ${within(query.reach, sql`p.id`)} and ${employed(query.asOf, query.today)}
    and (${query.teamId}::uuid is null or ${query.teamId}::uuid = any(p.team_path))
    and (${query.locationId}::uuid is null or p.location_id = ${query.locationId}::uuid)
    and (${query.jobRoleId}::uuid is null or ${query.jobRoleId}::uuid = any(p.job_role_ids))
    and not exists (select from unnest(${query.words}::text[]) word where position(word in p.search_norm) = 0)`;

/** What a row shows of a person, looked up one by one. */
const card = (person: Sql): Sql => sql`(
  select p.full_name, p.team_id, p.lead_name, p.job_role_names from person_card p where p.id = ${person}.id offset 0)`;

/** A cell that says something and passes the filters on cells. */
const spoken = (query: MatrixQuery): Sql => sql`(
  cell.status <> 'not-required'
  and (${query.typeId}::uuid is null or cell.type_id = ${query.typeId}::uuid)
  and (${query.statuses}::text[] is null or cell.status = any(${query.statuses}::text[]))
  and (not ${query.trouble}::boolean or (cell.wanted and cell.status not in ('exempt', 'valid', 'future'))))`;

const filtersCells = ({ typeId, statuses, trouble }: MatrixQuery) => typeId !== null || statuses !== null || trouble;

/** The first page counts columns and people, so it works out every cell of everybody in the filter. */
const firstPage = (query: MatrixQuery): Sql => sql`
  all_cell as materialized (select cell.* from ${cellsOf(sql`people`)} cell),
  shown as materialized (
    select people.* from people ${filtersCells(query) ? sql`where (id in (select person_id from all_cell cell where ${spoken(query)})) is true` : sql``}),
  page as materialized (
    select shown.*, row_number() over (order by ${order(sql`shown`)}) as at from shown order by ${order(sql`shown`)} limit ${query.limit + 1}),
  page_cell as materialized (select * from all_cell where status <> 'not-required' and (person_id in (select id from page)) is true)`;

const counted = ({ after }: MatrixQuery): Sql =>
  after === null
    ? sql`select type_id, count(*) filter (where wanted and status <> 'exempt') as wanted, count(*) filter (where wanted and covers and status <> 'exempt') as covered
          from all_cell where status <> 'not-required' group by 1`
    : sql`select distinct type_id, 0 as wanted, 0 as covered from page_cell`;

/** A later page goes on where the one before ended, and works out cells of no more people than it needs. */
const laterPage = (query: MatrixQuery, after: string): Sql => sql`
  shown as (
    select people.* from people where (${order(sql`people`)}) > (select ${order(sql`p`)} from person_card p where p.id = ${after}::uuid)
    order by ${order(sql`people`)} offset 0),
  found as (
    select shown.* from shown
    where ${filtersCells(query) ? sql`exists (select from ${cellsOf(alone(sql`shown`, sql`shown.day`))} cell where ${spoken(query)})` : sql`true`}
    limit ${query.limit + 1}),
  page as materialized (select found.*, row_number() over (order by ${order(sql`found`)}) as at from found),
  page_cell as materialized (
    select cell.* from ${cellsOf(sql`page`)} cell where cell.status <> 'not-required')`;

/** The whole page as one value: bits of a cell as in `cellFlag` of the contract. */
const matrix = (query: MatrixQuery): Sql => sql`
  with ${frame(query.asOf)},
  people as materialized (${people(query)}),
  ${query.after === null ? firstPage(query) : laterPage(query, query.after)},
  col as materialized (
    select t.id, t.code, t.wording, t.certainty, ${typeName(query.language, sql`t`)} as name, row_number() over (order by t.code_norm) - 1 as at, n.wanted, n.covered
    from (${counted(query)}) n join type t on t.id = n.type_id
    where ${query.typeId}::uuid is null or t.id = ${query.typeId}::uuid),
  booking as materialized (${bookings(query.today)}),
  packed as materialized (
    select cell.person_id, json_agg(json_build_array(col.at, cell.status, cell.expires_on, cell.date,
             cell.wanted::int + cell.covers::int * 2 + cell.blocked::int * 4 + cell.waiting::int * 8 + coalesce(cell.held_type_id <> cell.type_id, false)::int * 16
             + (b.person_id is not null)::int * 32)
             order by col.at) as cells
    from page_cell cell join col on col.id = cell.type_id left join booking b on b.person_id = cell.person_id and b.type_id = cell.type_id group by 1)
  select json_build_object(
    'asOf', ${query.asOf}::date,
    'types', coalesce((select json_agg(json_build_object('id', id, 'name', name, 'code', code, 'wording', wording, 'certainty', certainty, 'wanted', wanted, 'covered', covered) order by at) from col), '[]'),
    'rows', coalesce((
      select json_agg(json_build_object('id', page.id, 'name', card.full_name, 'jobRoles', card.job_role_names, 'teamId', card.team_id,
        'team', coalesce(page.team_name, ''), 'lead', coalesce(card.lead_name, ''), 'cells', coalesce((select cells from packed where packed.person_id = page.id), '[]')) order by page.at)
      from page cross join lateral ${card(sql`page`)} card where page.at <= ${query.limit}), '[]'),
    'total', ${query.after === null ? sql`(select count(*) from shown)` : sql`0`},
    'everybody', ${query.after === null ? sql`(select count(*) from person_card p where ${within(query.reach, sql`p.id`)} and ${employed(query.asOf, query.today)})` : sql`0`},
    'next', (select page.id from page where page.at = ${query.limit} and exists (select from page more where more.at > ${query.limit})))`;

@Injectable()
export class MatrixRepository {
  constructor(private readonly database: TenantDatabase) {}

  read(query: MatrixQuery): Promise<MatrixReply> {
    return this.database.heavyJson(matrix(query));
  }
}
