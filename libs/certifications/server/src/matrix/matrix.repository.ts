import { Injectable } from '@nestjs/common';
import { type CertificateStatus, type MatrixCell, type MatrixRow, type MatrixType } from '@leerspoor/certifications-contract';
import { type Reach, within } from '@leerspoor/people-server';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { type z } from 'zod';
import { cellsOf, employed, frame, personTokens } from '../cell/cells.repository.js';
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

const people = (query: MatrixQuery): Sql => sql`
  select p.id, p.sort_key, p.starts_on, p.team_name, ${personTokens} as tokens
  from person_card p
  where ${within(query.reach, sql`p.id`)} and ${employed(query.asOf, query.today)}
    and (${query.teamId}::uuid is null or ${query.teamId}::uuid = any(p.team_path))
    and (${query.locationId}::uuid is null or p.location_id = ${query.locationId}::uuid)
    and (${query.jobRoleId}::uuid is null or ${query.jobRoleId}::uuid = any(p.job_role_ids))
    and not exists (select from unnest(${query.words}::text[]) word where position(word in p.search_norm) = 0)`;

/** A cell that says something and passes the filters on cells. */
const spoken = (query: MatrixQuery): Sql => sql`(
  cell.status <> 'not-required'
  and (${query.typeId}::uuid is null or cell.type_id = ${query.typeId}::uuid)
  and (${query.statuses}::text[] is null or cell.status = any(${query.statuses}::text[]))
  and (not ${query.trouble}::boolean or (cell.wanted and cell.status not in ('exempt', 'valid', 'future'))))`;

const filtersCells = ({ typeId, statuses, trouble }: MatrixQuery) => typeId !== null || statuses !== null || trouble;

/**
 * The whole page as one value: bits of a cell as in `cellFlag` of the contract. Cells are worked out for everybody in the
 * filter (columns are counted, people chosen by them), and once more for the people of the page, which is cheaper than
 * looking those up among all.
 */
export const matrix = (query: MatrixQuery): Sql => sql`
  with ${frame(query.asOf)},
  people as materialized (${people(query)}),
  cell as materialized (select people.id as person_id, c.* from people cross join lateral ${cellsOf(sql`people`, query.asOf)} c),
  col as materialized (
    select t.id, t.code, t.wording, t.certainty, ${typeName(query.language, sql`t`)} as name, row_number() over (order by t.code_norm) - 1 as at, n.wanted, n.covered
    from (
      select type_id, count(*) filter (where wanted and status <> 'exempt') as wanted, count(*) filter (where wanted and covers and status <> 'exempt') as covered
      from cell where status <> 'not-required' and (${query.typeId}::uuid is null or type_id = ${query.typeId}::uuid) group by 1
    ) n join type t on t.id = n.type_id),
  shown as materialized (select people.* from people ${filtersCells(query) ? sql`where (id in (select person_id from cell where ${spoken(query)})) is true` : sql``}),
  page as materialized (
    select shown.*, row_number() over (order by ${order(sql`shown`)}) as at
    from shown
    where ${query.after}::uuid is null or (${order(sql`shown`)}) > (select ${order(sql`c`)} from person_card c where c.id = ${query.after}::uuid)
    order by ${order(sql`shown`)} limit ${query.limit + 1})
  select json_build_object(
    'asOf', ${query.asOf}::date,
    'types', coalesce((select json_agg(json_build_object('id', id, 'name', name, 'code', code, 'wording', wording, 'certainty', certainty, 'wanted', wanted, 'covered', covered) order by at) from col), '[]'),
    'rows', coalesce((
      select json_agg(json_build_object('id', page.id, 'name', p.full_name, 'jobRoles', p.job_role_names, 'teamId', p.team_id,
        'team', coalesce(p.team_name, ''), 'lead', coalesce(p.lead_name, ''), 'cells', coalesce((
          select json_agg(json_build_array(col.at, c.status, c.expires_on, c.date,
                   c.wanted::int + c.covers::int * 2 + c.blocked::int * 4 + c.waiting::int * 8 + coalesce(c.held_type_id <> c.type_id, false)::int * 16) order by col.at)
          from ${cellsOf(sql`page`, query.asOf)} c join col on col.id = c.type_id where c.status <> 'not-required'), '[]')) order by page.at)
      from page cross join lateral (select * from person_card card where card.id = page.id offset 0) p where page.at <= ${query.limit}), '[]'),
    'total', (select count(*) from shown),
    'everybody', (select count(*) from person_card p where ${within(query.reach, sql`p.id`)} and ${employed(query.asOf, query.today)}),
    'next', (select page.id from page where page.at = ${query.limit} and exists (select from page more where more.at > ${query.limit})))`;

@Injectable()
export class MatrixRepository {
  constructor(private readonly database: TenantDatabase) {}

  read(query: MatrixQuery): Promise<MatrixReply> {
    return this.database.json(matrix(query));
  }
}
