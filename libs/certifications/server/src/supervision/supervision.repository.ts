import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Supervision } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { SupervisionEntity } from './supervision.entity.js';

@Injectable()
export class SupervisionRepository {
  constructor(private readonly database: TenantDatabase) {}

  find(id: string): Promise<SupervisionEntity | null> {
    return this.database.table(SupervisionEntity).findOneBy({ id });
  }

  async insert(supervision: Omit<SupervisionEntity, 'id' | 'version'>): Promise<string> {
    const id = randomUUID();
    await this.database.table(SupervisionEntity).insert({ ...supervision, id, version: 1 });
    return id;
  }

  /** False when somebody else changed it first. */
  async end(id: string, version: number, endsOn: LocalDate): Promise<boolean> {
    const { affected } = await this.database
      .table(SupervisionEntity)
      .update({ id, version }, { endsOn, version: version + 1 });
    return affected === 1;
  }

  /** Newest first; one that ended on its first day is left out. */
  ofCell(personId: string, typeId: string): Promise<Supervision[]> {
    return this.rows(sql`s.person_id = ${personId} and s.type_id = ${typeId} and s.ends_on > s.starts_on`);
  }

  async detailed(id: string): Promise<Supervision | undefined> {
    return (await this.rows(sql`s.id = ${id}`))[0];
  }

  private rows(where: Sql): Promise<Supervision[]> {
    return this.database.rows(sql`
      select s.id, s.version, s.starts_on as "startsOn", s.ends_on as "endsOn", json_build_object('id', m.id, 'name', m.full_name) as mentor
      from supervision s join person_card m on m.id = s.mentor_id
      where ${where} order by s.starts_on desc, s.id`);
  }

  /** Keeps the day on which somebody comes of an age, or forgets it; days that have passed are forgotten, whose ever they are. */
  async setAge(personId: string, age: number, reachedOn: LocalDate | null, today: LocalDate): Promise<void> {
    await this.forgetGrownUps(today);
    await this.database.rows(sql`delete from minor where person_id = ${personId} and age = ${age}`);
    if (reachedOn !== null)
      await this.database.rows(
        sql`insert into minor (person_id, age, reached_on) values (${personId}, ${age}, ${reachedOn})`,
      );
  }

  /** Whoever is old enough by now, or left: nothing is kept of them. */
  async forgetGrownUps(today: LocalDate): Promise<void> {
    await this.database.rows(sql`
      delete from minor where reached_on <= ${today}::date or person_id in (select id from person_card p where p.ends_on < ${today}::date)`);
  }
}
