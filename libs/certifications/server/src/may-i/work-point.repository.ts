import { Injectable } from '@nestjs/common';
import { type Need, type WorkPointDraft, type WorkPointKind } from '@leerspoor/certifications-contract';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { cellsOf, employed, frame, personTokens } from '../cell/cells.repository.js';
import { typeName } from '../cell/standing.repository.js';

/** A type that a point asks for, with those that satisfy it. */
export interface NeedRow extends Need {
  place: number;
  name: string;
  storesImage: boolean;
}

export interface WorkPointRow {
  id: string;
  version: number;
  name: string;
  kind: WorkPointKind;
  locationId: string | null;
  locationName: string | null;
  instruction: string;
  leadHelps: boolean;
  /** In the order of the groups; types that are not in use any more are not asked. */
  needs: NeedRow[];
  helpers: { id: string; name: string }[];
}

const rows = (language: Language, where: Sql): Sql => sql`
  select w.id, w.version, w.name, w.kind, w.location_id as "locationId", l.name as "locationName", w.instruction, w.lead_helps as "leadHelps",
         coalesce((
           select json_agg(json_build_object('place', n.place, 'typeId', t.id, 'name', ${typeName(language, sql`t`)}, 'storesImage', t.stores_image,
                    'alsoIds', coalesce((select json_agg(e.satisfied_by_id) from certificate_equivalence e where e.type_id = t.id), '[]')) order by n.place, t.code_norm)
           from work_point_need n join certificate_type t on t.id = n.type_id where n.point_id = w.id and t.archived_at is null), '[]') as needs,
         coalesce((
           select json_agg(json_build_object('id', p.id, 'name', p.full_name) order by p.sort_key, p.id)
           from work_point_helper h join person_card p on p.id = h.person_id where h.point_id = w.id), '[]') as helpers
  from work_point w left join location l on l.id = w.location_id
  where w.closed_at is null and ${where}
  order by w.name, w.id`;

@Injectable()
export class WorkPointRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** By name after the point `after`, one more than asked for. */
  page(language: Language, after: string | null, limit: number): Promise<WorkPointRow[]> {
    const isLater = sql`(w.name, w.id) > (select v.name, v.id from work_point v where v.id = ${after}::uuid)`;
    return this.database.rows(sql`${rows(language, sql`(${after}::uuid is null or ${isLater})`)} limit ${limit + 1}`);
  }

  async count(): Promise<number> {
    const row = await this.database.one<{ count: number }>(
      sql`select count(*)::int as count from work_point where closed_at is null`,
    );
    return row?.count ?? 0;
  }

  one(id: string, language: Language): Promise<WorkPointRow | undefined> {
    return this.database.one(rows(language, sql`w.id = ${id}`));
  }

  async insert(draft: WorkPointDraft, madeBy: string, madeAt: Date): Promise<string> {
    const { name, kind, locationId, instruction, leadHelps } = draft;
    const row = await this.database.one<{ id: string }>(sql`
      insert into work_point (name, kind, location_id, instruction, lead_helps, made_by, made_at)
      values (${name}, ${kind}, ${locationId}, ${instruction}, ${leadHelps}, ${madeBy}, ${madeAt}) returning id`);
    if (!row) throw new Error('A work point that was not made.');
    await this.setParts(row.id, draft);
    return row.id;
  }

  /** False when somebody else changed it first. */
  async update(id: string, version: number, draft: WorkPointDraft): Promise<boolean> {
    const { name, kind, locationId, instruction, leadHelps } = draft;
    const row = await this.database.one(sql`
      update work_point set name = ${name}, kind = ${kind}, location_id = ${locationId}, instruction = ${instruction},
             lead_helps = ${leadHelps}, version = version + 1
      where id = ${id} and version = ${version} and closed_at is null returning id`);
    if (row) await this.setParts(id, draft);
    return row !== undefined;
  }

  async close(id: string, version: number, now: Date): Promise<boolean> {
    const row = await this.database.one(sql`
      update work_point set closed_at = ${now}, version = version + 1
      where id = ${id} and version = ${version} and closed_at is null returning id`);
    return row !== undefined;
  }

  /** Everybody who works here, with the types among these of which they hold something that counts today. */
  covered(
    typeIds: readonly string[],
    today: LocalDate,
  ): Promise<{ id: string; name: string; team: string; covered: string[] }[]> {
    return this.database.rows(sql`
      with ${frame(today)},
      people as materialized (
        select p.id, p.full_name, p.sort_key, coalesce(p.team_name, '') as team, p.starts_on, ${personTokens} as tokens, ${today}::date as day
        from person_card p where ${employed(today, today)})
      select people.id, people.full_name as name, people.team, coalesce(cell.types, '{}') as covered
      from people full join (
        select person_id, array_agg(type_id) as types from ${cellsOf(sql`people`)} c where covers and type_id = any(${typeIds}::uuid[]) group by 1) cell on cell.person_id = people.id
      order by people.sort_key, people.id`);
  }

  private async setParts(id: string, { groups, helperIds }: WorkPointDraft): Promise<void> {
    await this.database.rows(sql`delete from work_point_need where point_id = ${id}`);
    for (const [place, typeIds] of groups.entries())
      await this.database.rows(
        sql`insert into work_point_need (point_id, place, type_id) select ${id}, ${place}, type from (select distinct unnest(${typeIds}::uuid[]) as type) t`,
      );
    await this.database.rows(sql`delete from work_point_helper where point_id = ${id}`);
    await this.database.rows(
      sql`insert into work_point_helper (point_id, person_id) select ${id}, person from (select distinct unnest(${helperIds}::uuid[]) as person) t`,
    );
  }
}
