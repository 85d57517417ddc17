import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Clause, type RequirementRule } from '@leerspoor/certifications-contract';
import { type LocalDate, type Period } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { asks, cellsOf, clauses, employed, frame, personTokens } from '../cell/cells.repository.js';
import { RequirementEntity } from './requirement.entity.js';

export type RequirementRow = Omit<RequirementEntity, 'tokens' | 'clauses'> & {
  typeNameNl: string;
  typeNameEn: string;
  people: number;
  lacking: number;
};

export interface Reached {
  employed: number;
  people: number;
  lacking: number;
  named: { person: { id: string; name: string }; lacks: boolean; due: LocalDate }[];
}

export interface TrialRequirement {
  typeId: string;
  clauses: readonly Clause[];
  leadTime: Period | null;
  appliesFrom: LocalDate;
  /** How many of those whom it names are told by name. */
  most: number;
}

/** Everybody with the types that they are covered for today. */
const covered = (today: LocalDate): Sql => sql`
  ${frame(today)},
  people as materialized (${everybody(today)}),
  covered as materialized (
    select people.*, coalesce(c.types, '{}') as types
    from people full join (
      select person_id, array_agg(type_id) as types from ${cellsOf(sql`people`)} c where covers group by 1) c on c.person_id = people.id)`;

/** Whether `covered` has a type, or another that satisfies it. */
const has = (type: Sql): Sql =>
  sql`(covered.types && (array[${type}] || coalesce((select array_agg(e.satisfied_by_id) from equivalence e where e.type_id = ${type}), '{}')))`;

const everybody = (today: LocalDate): Sql =>
  sql`select p.id, p.full_name, p.sort_key, p.starts_on, ${personTokens} as tokens, ${today}::date as day from person_card p where ${employed(today, today)}`;

@Injectable()
export class RequirementRepository {
  constructor(private readonly database: TenantDatabase) {}

  find(id: string): Promise<RequirementEntity | null> {
    return this.database.table(RequirementEntity).findOneBy({ id });
  }

  async insert(requirement: Omit<RequirementEntity, 'id' | 'endsOn' | 'version'>): Promise<string> {
    const id = randomUUID();
    await this.database.table(RequirementEntity).insert({ ...requirement, id, endsOn: null, version: 1 });
    return id;
  }

  /** False when somebody else changed it first. */
  async update(id: string, version: number, change: Partial<RequirementEntity>): Promise<boolean> {
    const { affected } = await this.database
      .table(RequirementEntity)
      .update({ id, version }, { ...change, version: version + 1 });
    return affected === 1;
  }

  /** Rules by id, as they are now. */
  rules(ids: readonly string[]): Promise<{ id: string; rule: RequirementRule }[]> {
    return this.database.rows(sql`select id, rule from requirement where id = any(${ids}::uuid[])`);
  }

  /** Types that somebody is asked for, also from a later day on. */
  async askedTypes(): Promise<Set<string>> {
    const rows = await this.database.rows<{ typeId: string }>(
      sql`select distinct type_id as "typeId" from requirement where ends_on is null`,
    );
    return new Set(rows.map(({ typeId }) => typeId));
  }

  /** The tokens of everybody who works here or is hired. */
  async tokensOfEverybody(today: LocalDate): Promise<string[][]> {
    const rows = await this.database.rows<{ tokens: string[] }>(everybody(today));
    return rows.map(({ tokens }) => tokens);
  }

  /** With names, and counted as of today. `id` or `typeId` null is any. */
  list({
    id = null,
    typeId = null,
    ended,
    today,
  }: {
    id?: string | null;
    typeId?: string | null;
    ended: boolean;
    today: LocalDate;
  }): Promise<RequirementRow[]> {
    return this.database.rows(sql`
      with ${covered(today)},
      clause as materialized (
        select r.id, r.type_id, coalesce(c."any", r.tokens) as tokens, coalesce(c."all", '{}') as all_of, coalesce(c."none", '{}') as none_of
        from requirement r left join lateral ${clauses} on true),
      reached as (
        select d.id, count(distinct covered.id) as people, count(distinct covered.id) filter (where not ${has(sql`d.type_id`)}) as lacking
        from clause d join covered on ${asks(sql`covered`)}
        group by 1)
      select r.id, r.type_id as "typeId", r.rule, r.basis, r.source, r.lead_time as "leadTime", r.blocks_work as "blocksWork",
             r.applies_from as "appliesFrom", r.ends_on as "endsOn", r.made_by as "madeBy", r.version, t.name_nl as "typeNameNl", t.name_en as "typeNameEn",
             coalesce(reached.people, 0) as people, coalesce(reached.lacking, 0) as lacking
      from requirement r join certificate_type t on t.id = r.type_id left join reached on reached.id = r.id
      where (${id}::uuid is null or r.id = ${id}::uuid) and (${typeId}::uuid is null or r.type_id = ${typeId}::uuid)
        and (${ended} or r.ends_on is null or r.ends_on > ${today}::date)
      order by t.code_norm, r.applies_from, r.id`);
  }

  /** Whom a rule would name, and who of them lacks the type. */
  async tryOut(
    { typeId, clauses: parts, leadTime, appliesFrom, most }: TrialRequirement,
    today: LocalDate,
  ): Promise<Reached> {
    const rows = JSON.stringify(parts.map(({ any, all, none }) => ({ tokens: any, all_of: all, none_of: none })));
    return this.database.json(sql`
      with ${covered(today)},
      clause as materialized (select * from jsonb_to_recordset(${rows}::jsonb) as d(tokens text[], all_of text[], none_of text[])),
      named as materialized (
        select id, full_name, sort_key, ${has(sql`${typeId}::uuid`)} as covers,
               (greatest(${appliesFrom}::date, starts_on) + coalesce(${leadTime}, 'P0D')::interval)::date as due
        from covered where exists (select from clause d where ${asks(sql`covered`)}))
      select json_build_object(
        'employed', (select count(*) from people),
        'people', (select count(*) from named),
        'lacking', (select count(*) from named where not covers),
        'named', coalesce((
          select json_agg(json_build_object('person', json_build_object('id', s.id, 'name', s.full_name), 'lacks', not s.covers, 'due', s.due)
                          order by s.covers, s.sort_key, s.id)
          from (select * from named order by covers, sort_key, id limit ${most}) s), '[]'))`);
  }
}
