import { Injectable } from '@nestjs/common';
import { type CertificateStatus, type MatrixCell, type MatrixRow, type MatrixType } from '@leerspoor/certifications-contract';
import { type Reach, within } from '@leerspoor/people-server';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { type z } from 'zod';
import { cells, employed, personTokens } from '../cell/cells.repository.js';
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
  select p.id, p.full_name, p.sort_key, p.starts_on, p.team_id, p.team_name, p.lead_name, p.job_role_names, ${personTokens} as tokens
  from person_card p
  where ${within(query.reach, sql`p.id`)} and ${employed(query.asOf, query.today)}
    and (${query.teamId}::uuid is null or ${query.teamId}::uuid = any(p.team_path))
    and (${query.locationId}::uuid is null or p.location_id = ${query.locationId}::uuid)
    and (${query.jobRoleId}::uuid is null or ${query.jobRoleId}::uuid = any(p.job_role_ids))
    and not exists (select from unnest(${query.words}::text[]) word where position(word in p.search_norm) = 0)`;

/** A cell that says something and passes the filters on cells. */
const spoken = (query: MatrixQuery): Sql => sql`
  cell.status <> 'not-required'
  and (${query.typeId}::uuid is null or cell.type_id = ${query.typeId}::uuid)
  and (${query.statuses}::text[] is null or cell.status = any(${query.statuses}::text[]))
  and (not ${query.trouble} or (cell.wanted and cell.status not in ('exempt', 'valid', 'future')))`;

const filtersCells = ({ typeId, statuses, trouble }: MatrixQuery) => typeId !== null || statuses !== null || trouble;

/** The whole page as one value: bits of a cell as in `cellFlag` of the contract. */
const matrix = (query: MatrixQuery): Sql => sql`
  with ${cells(people(query), query.asOf)},
  shown as (select people.* from people ${filtersCells(query) ? sql`where id in (select person_id from cell where ${spoken(query)})` : sql``}),
  page as (
    select shown.* from shown
    where ${query.after}::uuid is null or (${order(sql`shown`)}) > (select ${order(sql`c`)} from person_card c where c.id = ${query.after}::uuid)
    order by ${order(sql`shown`)} limit ${query.limit + 1}),
  col as (
    select t.id, t.code, t.wording, t.certainty, ${typeName(query.language, sql`t`)} as name, row_number() over (order by t.code_norm) - 1 as at, n.wanted, n.covered
    from (
      select type_id, count(*) filter (where wanted and status <> 'exempt') as wanted, count(*) filter (where wanted and covers and status <> 'exempt') as covered
      from cell where status <> 'not-required' and (${query.typeId}::uuid is null or type_id = ${query.typeId}::uuid) group by 1
    ) n join type t on t.id = n.type_id),
  packed as (
    select cell.person_id, json_agg(json_build_array(col.at, cell.status, cell.expires_on, cell.date,
             cell.wanted::int + cell.covers::int * 2 + cell.blocked::int * 4 + cell.waiting::int * 8 + coalesce(cell.held_type_id <> cell.type_id, false)::int * 16)
             order by col.at) as cells
    from cell join col on col.id = cell.type_id
    where cell.status <> 'not-required' and cell.person_id in (select id from page)
    group by 1),
  numbered as (select page.*, row_number() over (order by ${order(sql`page`)}) as at from page)
  select json_build_object(
    'asOf', ${query.asOf}::date,
    'types', coalesce((select json_agg(json_build_object('id', id, 'name', name, 'code', code, 'wording', wording, 'certainty', certainty, 'wanted', wanted, 'covered', covered) order by at) from col), '[]'),
    'rows', coalesce((
      select json_agg(json_build_object('id', n.id, 'name', n.full_name, 'jobRoles', n.job_role_names, 'teamId', n.team_id,
        'team', coalesce(n.team_name, ''), 'lead', coalesce(n.lead_name, ''), 'cells', coalesce(packed.cells, '[]')) order by n.at)
      from numbered n left join packed on packed.person_id = n.id where n.at <= ${query.limit}), '[]'),
    'total', (select count(*) from shown),
    'everybody', (select count(*) from person_card p where ${within(query.reach, sql`p.id`)} and ${employed(query.asOf, query.today)}),
    'next', (select n.id from numbered n where n.at = ${query.limit} and exists (select from numbered m where m.at > ${query.limit})))`;

@Injectable()
export class MatrixRepository {
  constructor(private readonly database: TenantDatabase) {}

  read(query: MatrixQuery): Promise<MatrixReply> {
    return this.database.json(matrix(query));
  }
}
