import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { monthsAhead } from '@leerspoor/certifications-contract';
import { type Reach, within } from '@leerspoor/people-server';
import { addDays, addMonths, type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { alone, cellsOf, employed, frame, personTokens } from '../cell/cells.repository.js';
import { CoverageEntity } from './coverage.entity.js';
import { type CoverageRow, type PersonStep } from './coverage.row.js';

export interface CoverageQuestion {
  reach: Reach;
  asOf: LocalDate;
  /** How many days back it is looked when a place broke. */
  lookBack: number;
  /** Null is any. */
  ids: readonly string[] | null;
}

const running = ({ asOf, ids }: CoverageQuestion): Sql => sql`
  (c.ends_on is null or c.ends_on > ${asOf}::date) and (${ids}::uuid[] is null or c.id = any(${ids}::uuid[]))`;

/** Whether any place asks for people, on a day or later. */
export const anyCoverage = (today: LocalDate): Sql =>
  sql`exists (select from coverage where ends_on is null or ends_on > ${today}::date)`;

/** Days on which something of a holder begins or ends; between two of them nothing changes. */
const changes = sql`
  select h.person_id, unnest(array[paper.obtained_on, paper.expires_on, paper.revoked_on]) as day
  from holder h join kind k on k.key = h.key join certificate paper on paper.person_id = h.person_id and paper.type_id = k.type_id and paper.state in ('verified', 'revoked')
  union select m.person_id, unnest(array[m.starts_on, m.ends_on]) from suspension m
  union select m.person_id, unnest(array[m.starts_on, m.ends_on]) from exemption m
  union select a.employee_id, unnest(array[a.starts_on, a.ends_on + 1]) from absence a
  union select p.id, unnest(array[p.starts_on, p.ends_on + 1]) from people p`;

/**
 * Of everybody who holds what places ask, the steps in which they count: each person is judged on the own days only, by the
 * same cells as the matrix. `wanted` are rows (key, type_id, location_id).
 */
const stepsOf = (wanted: Sql, { reach, asOf, lookBack }: Omit<CoverageQuestion, 'ids'>): Sql => {
  const from = addDays(asOf, -lookBack);
  const until = addMonths(asOf, monthsAhead);
  return sql`
  with ${frame(asOf)},
  wanted as materialized (${wanted}),
  kind as materialized (
    select w.key, w.type_id as asked_id, w.location_id, x.type_id
    from wanted w cross join lateral (
      select w.type_id union select e.satisfied_by_id from equivalence e where e.type_id = w.type_id) x),
  holder as materialized (
    select distinct k.key, k.asked_id, p.id as person_id
    from kind k join person_card p on p.location_id = k.location_id
    where (p.ends_on is null or p.ends_on >= ${from}::date)
      and exists (select from certificate paper where paper.person_id = p.id and paper.type_id = k.type_id and paper.state in ('verified', 'revoked'))),
  people as materialized (
    select p.id, p.full_name, p.sort_key, p.starts_on, p.ends_on, ${personTokens} as tokens, ${within(reach, sql`p.id`)} as seen
    from person_card p where p.id in (select person_id from holder)),
  moment as materialized (
    select distinct c.person_id, greatest(c.day, ${from}::date) as day from (${changes}) c
    where c.day < ${until}::date and c.person_id in (select id from people)
    union select id, ${from}::date from people),
  state as materialized (
    select moment.person_id, moment.day, array_agg(cell.type_id) filter (where cell.covers) as types
    from moment join people on people.id = moment.person_id left join lateral ${cellsOf(alone(sql`people`, sql`moment.day`))} cell on true
    group by 1, 2),
  judged as (
    select h.key, h.person_id, state.day,
      case
        when people.starts_on > state.day or people.ends_on < state.day then 'leaves'
        when not coalesce(state.types && array(select k.type_id from kind k where k.key = h.key), false) then 'certificate'
        when exists (select from exemption m where m.person_id = h.person_id and m.type_id = h.asked_id and m.starts_on <= state.day and (m.ends_on is null or m.ends_on > state.day)) then 'exempt'
        when exists (select from absence a where a.employee_id = h.person_id and a.starts_on <= state.day and (a.ends_on is null or a.ends_on >= state.day)) then 'away'
      end as why
    from holder h join state on state.person_id = h.person_id join people on people.id = h.person_id)
  select nullif(judged.key, 'trial') as "coverageId", judged.person_id as "personId", people.full_name as name, people.seen, judged.day as "on",
         judged.why is null as counts, judged.why
  from judged join people on people.id = judged.person_id
  order by people.sort_key, people.id, judged.day`;
};

@Injectable()
export class CoverageRepository {
  constructor(private readonly database: TenantDatabase) {}

  find(id: string): Promise<CoverageEntity | null> {
    return this.database.table(CoverageEntity).findOneBy({ id });
  }

  async insert(coverage: Omit<CoverageEntity, 'id' | 'endsOn' | 'version'>): Promise<string> {
    const id = randomUUID();
    await this.database.table(CoverageEntity).insert({ ...coverage, id, endsOn: null, version: 1 });
    return id;
  }

  /** False when somebody else changed it first. */
  async update(id: string, version: number, change: Partial<CoverageEntity>): Promise<boolean> {
    const { affected } = await this.database
      .table(CoverageEntity)
      .update({ id, version }, { ...change, version: version + 1 });
    return affected === 1;
  }

  /** Whether a place asks for a type already on one of these days (null: all), but for `except`. */
  async isThere(
    { typeId, locationId, weekdays }: Pick<CoverageEntity, 'typeId' | 'locationId' | 'weekdays'>,
    today: LocalDate,
    except: string | null,
  ): Promise<boolean> {
    const row = await this.database.one(sql`
      select from coverage c
      where c.type_id = ${typeId} and c.location_id = ${locationId} and (c.ends_on is null or c.ends_on > ${today}::date)
        and (${except}::uuid is null or c.id <> ${except}::uuid)
        and (c.weekdays is null or ${weekdays}::int[] is null or c.weekdays && ${weekdays}::int[]) limit 1`);
    return row !== undefined;
  }

  async hasLocation(id: string): Promise<boolean> {
    return (await this.database.one(sql`select from location where id = ${id} and archived_at is null`)) !== undefined;
  }

  /** What runs or is to begin, by place and type; for somebody with a reach, where people within it work. */
  list(question: CoverageQuestion): Promise<CoverageRow[]> {
    const { reach, asOf } = question;
    return this.database.rows(sql`
      select c.id, c.version, c.type_id as "typeId", c.location_id as "locationId", c.minimum, c.weekdays, c.applies_from as "appliesFrom",
             c.ends_on as "endsOn", c.made_at as "madeAt", t.code as "typeCode", t.name_nl as "typeNl", t.name_en as "typeEn", l.name as location
      from coverage c join certificate_type t on t.id = c.type_id and t.archived_at is null join location l on l.id = c.location_id
      where ${running(question)} and (${reach.kind === 'all'} or exists (
        select from person_card p where p.location_id = c.location_id and ${within(reach, sql`p.id`)} and ${employed(asOf, asOf)}))
      order by l.name_norm, t.code_norm, c.id`);
  }

  steps(question: CoverageQuestion): Promise<PersonStep[]> {
    const wanted = sql`select c.id::text as key, c.type_id, c.location_id from coverage c where ${running(question)}`;
    return this.database.rows(stepsOf(wanted, question));
  }

  /** The same for what is not saved yet. */
  stepsAt(
    place: { typeId: string; locationId: string },
    question: Omit<CoverageQuestion, 'ids'>,
  ): Promise<PersonStep[]> {
    const wanted = sql`select 'trial' as key, ${place.typeId}::uuid as type_id, ${place.locationId}::uuid as location_id`;
    return this.database.rows(stepsOf(wanted, question));
  }

  /** Who leads somebody that works at these places. */
  async leadsAt(locationIds: readonly string[], today: LocalDate): Promise<Map<string, string[]>> {
    const rows = await this.database.rows<{ locationId: string; leads: string[] }>(sql`
      select p.location_id as "locationId", array_agg(distinct p.lead_id::text) as leads
      from person_card p
      where p.location_id = any(${locationIds}::uuid[]) and p.lead_id is not null and ${employed(today, today)}
      group by 1`);
    return new Map(rows.map(({ locationId, leads }) => [locationId, leads]));
  }
}
