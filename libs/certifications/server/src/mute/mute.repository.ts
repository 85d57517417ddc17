import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { ExemptionEntity, type MuteEntity, SuspensionEntity } from './mute.entity.js';

export type MuteKind = 'exemption' | 'suspension';
export type NewMute = Pick<MuteEntity, 'personId' | 'typeId' | 'startsOn' | 'endsOn' | 'reason' | 'madeBy' | 'madeAt'>;
export type MuteRow = Pick<MuteEntity, 'id' | 'version' | 'startsOn' | 'endsOn' | 'reason'> & {
  kind: MuteKind;
  madeByName: string;
};

const tables = { exemption: sql`exemption`, suspension: sql`suspension` };
const entities = { exemption: ExemptionEntity, suspension: SuspensionEntity };

const rowsOf = (kind: MuteKind, where: Sql): Sql => sql`
  select ${kind}::text as kind, m.id, m.version, m.starts_on as "startsOn", m.ends_on as "endsOn", m.reason,
         coalesce((select full_name from person_card p where p.tenant_id = m.tenant_id and p.id = m.made_by), '') as "madeByName"
  from ${tables[kind]} m where ${where}`;

@Injectable()
export class MuteRepository {
  constructor(private readonly database: TenantDatabase) {}

  find(kind: MuteKind, id: string): Promise<MuteEntity | null> {
    return this.database.table(entities[kind]).findOneBy({ id });
  }

  async insert(kind: MuteKind, mute: NewMute): Promise<string> {
    const id = randomUUID();
    await this.database.table(entities[kind]).insert({ ...mute, id, endedBy: null, version: 1 });
    return id;
  }

  async insertAll(mutes: readonly NewMute[]): Promise<{ id: string; personId: string }[]> {
    const rows = mutes.map((mute) => ({ ...mute, id: randomUUID(), endedBy: null, version: 1 }));
    await this.database.table(ExemptionEntity).insert(rows);
    return rows;
  }

  /** Who of these people has an exemption from the type that has a day in common with the stretch: `overlaps` in set form. */
  async exemptDuring(
    personIds: readonly string[],
    { typeId, startsOn, endsOn }: Pick<NewMute, 'typeId' | 'startsOn' | 'endsOn'>,
  ): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(sql`
      select distinct person_id as id from exemption
      where person_id = any(${personIds}) and type_id = ${typeId} and (ends_on is null or ends_on > starts_on)
        and (ends_on is null or ends_on > ${startsOn}::date) and (${endsOn}::date is null or starts_on < ${endsOn}::date)`);
    return rows.map(({ id }) => id);
  }

  /** False when somebody else changed it first. */
  async end(kind: MuteKind, id: string, version: number, endsOn: LocalDate, endedBy: string): Promise<boolean> {
    const { affected } = await this.database
      .table(entities[kind])
      .update({ id, version }, { endsOn, endedBy, version: version + 1 });
    return affected === 1;
  }

  /** Both kinds of one person and one type, newest first. One of no length, ended on its first day, is left out. */
  ofCell(personId: string, typeId: string): Promise<MuteRow[]> {
    const here = sql`m.person_id = ${personId} and m.type_id = ${typeId} and (m.ends_on is null or m.ends_on > m.starts_on)`;
    return this.database.rows(
      sql`${rowsOf('exemption', here)} union all ${rowsOf('suspension', here)} order by "startsOn" desc, id`,
    );
  }

  detailed(kind: MuteKind, id: string): Promise<MuteRow | undefined> {
    return this.database.one(rowsOf(kind, sql`m.id = ${id}`));
  }
}
