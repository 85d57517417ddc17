import { Injectable } from '@nestjs/common';
import { type Reach, within } from '@leerspoor/people-server';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { typeName } from '../cell/standing.repository.js';

/** A living card with what must be known to tell it. */
export interface GateCardRow {
  id: string;
  personId: string;
  everything: boolean;
  /** Chosen types that are still in use; empty when everything is told. */
  types: { id: string; name: string }[];
  endsOn: LocalDate | null;
  madeAt: Date;
  madeBy: string;
  fullName: string;
  firstName: string;
  sortName: string;
  team: string;
  startsOn: LocalDate | null;
  leftOn: LocalDate | null;
}

export interface NewGateCard {
  personId: string;
  typeIds: readonly string[] | null;
  endsOn: LocalDate | null;
  madeBy: string;
  madeAt: Date;
}

export interface CardPerson {
  id: string;
  fullName: string;
  firstName: string;
  sortName: string;
  leftOn: LocalDate | null;
}

const rows = (language: Language, where: Sql): Sql => sql`
  select c.id, c.person_id as "personId", c.everything, c.ends_on as "endsOn", c.made_at as "madeAt",
         coalesce((select full_name from person_card where id = c.made_by), '') as "madeBy",
         p.full_name as "fullName", p.first_name as "firstName", p.sort_name as "sortName", coalesce(p.team_name, '') as team,
         p.starts_on as "startsOn", p.ends_on as "leftOn",
         coalesce((select json_agg(json_build_object('id', t.id, 'name', ${typeName(language, sql`t`)}) order by t.code_norm)
                   from gate_card_type x join certificate_type t on t.id = x.type_id where x.card_id = c.id and t.archived_at is null), '[]') as types
  from gate_card c join person_card p on p.id = c.person_id
  where c.ended_at is null and ${where}
  order by p.sort_key, p.id`;

@Injectable()
export class GateCardRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** By name after the card `after`, one more than asked for. */
  page(reach: Reach, language: Language, after: string | null, limit: number): Promise<GateCardRow[]> {
    const isLater = sql`(p.sort_key, p.id) > (
      select q.sort_key, q.id from gate_card k join person_card q on q.id = k.person_id where k.id = ${after}::uuid)`;
    return this.database.rows(
      sql`${rows(language, sql`${within(reach, sql`p.id`)} and (${after}::uuid is null or ${isLater})`)} limit ${limit + 1}`,
    );
  }

  async count(reach: Reach): Promise<number> {
    const row = await this.database.one<{ count: number }>(sql`
      select count(*)::int as count from gate_card c join person_card p on p.id = c.person_id where c.ended_at is null and ${within(reach, sql`p.id`)}`);
    return row?.count ?? 0;
  }

  some(ids: readonly string[], reach: Reach, language: Language): Promise<GateCardRow[]> {
    return this.database.rows(rows(language, sql`c.id = any(${ids}) and ${within(reach, sql`p.id`)}`));
  }

  /** The one card behind a secret; there is no way on from here. */
  one(id: string, language: Language): Promise<GateCardRow | undefined> {
    return this.database.one(rows(language, sql`c.id = ${id}`));
  }

  ofPerson(personId: string, language: Language): Promise<GateCardRow | undefined> {
    return this.database.one(rows(language, sql`c.person_id = ${personId}`));
  }

  people(ids: readonly string[], reach: Reach): Promise<CardPerson[]> {
    return this.database.rows(sql`
      select p.id, p.full_name as "fullName", p.first_name as "firstName", p.sort_name as "sortName", p.ends_on as "leftOn"
      from person_card p where p.id = any(${ids}) and ${within(reach, sql`p.id`)} order by p.sort_key, p.id`);
  }

  async insert({ personId, typeIds, endsOn, madeBy, madeAt }: NewGateCard): Promise<string> {
    const row = await this.database.one<{ id: string }>(sql`
      insert into gate_card (person_id, everything, ends_on, made_by, made_at)
      values (${personId}, ${typeIds === null}, ${endsOn}, ${madeBy}, ${madeAt}) returning id`);
    if (!row) throw new Error('A gate card that was not made.');
    if (typeIds !== null)
      await this.database.rows(
        sql`insert into gate_card_type (card_id, type_id) select ${row.id}, id from unnest(${typeIds}::uuid[]) id`,
      );
    return row.id;
  }

  /** Ends the living cards of these people; gives their ids. */
  async end(personIds: readonly string[], endedBy: string, now: Date): Promise<string[]> {
    const ended = await this.database.rows<{ id: string }>(sql`
      update gate_card set ended_at = ${now}, ended_by = ${endedBy} where person_id = any(${personIds}) and ended_at is null returning id`);
    return ended.map(({ id }) => id);
  }
}
