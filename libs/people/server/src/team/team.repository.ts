import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { fold, type LocalDate } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { orTaken } from '../taken.js';
import { TeamEntity } from './team.entity.js';

export interface TeamRow {
  id: string;
  name: string;
  parentId: string | null;
  path: string[];
  archived: boolean;
  people: number;
}

const uniques = { team_tenant_id_name_norm_key: { code: 'people.name-taken', path: 'name' } } as const;

@Injectable()
export class TeamRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** By name. `people` counts who works here on that day. */
  all(today: LocalDate, archived: boolean): Promise<TeamRow[]> {
    return this.database.rows(sql`
      select t.id, t.name, t.parent_id as "parentId", t.path, t.archived_at is not null as archived, coalesce(n.people, 0) as people
      from team t
      left join (
        select e.team_id, count(*)::int as people from employee e
        where exists (select from employment p where p.employee_id = e.id and (p.ends_on is null or p.ends_on >= ${today}))
        group by e.team_id
      ) n on n.team_id = t.id
      where ${archived} or t.archived_at is null order by t.name_norm`);
  }

  find(id: string): Promise<TeamEntity | null> {
    return this.database.table(TeamEntity).findOneBy({ id });
  }

  /** One change of the tree at a time: two moves that are right by themselves can make a circle together. */
  async holdTree(): Promise<void> {
    await this.database.rows(
      sql`select pg_advisory_xact_lock(hashtextextended('teams/' || current_setting('app.tenant'), 0))`,
    );
  }

  /** Throws `people.name-taken`. */
  async add(name: string, parentId: string | null, above: readonly string[]): Promise<string> {
    const id = randomUUID();
    await orTaken(
      this.database
        .table(TeamEntity)
        .insert({ id, name, nameNorm: fold(name), parentId, path: [...above, id], archivedAt: null }),
      uniques,
    );
    return id;
  }

  /** Throws `people.name-taken`. */
  async change(id: string, values: { name: string; parentId: string | null; archivedAt: Date | null }): Promise<void> {
    await orTaken(this.database.table(TeamEntity).update({ id }, { ...values, nameNorm: fold(values.name) }), uniques);
  }

  /** Hangs a team with everything below it under another path. */
  async rehang(id: string, above: readonly string[]): Promise<void> {
    await this.database.rows(sql`
      update team set path = ${above}::uuid[] || path[array_position(path, ${id}::uuid):] where ${id}::uuid = any(path)`);
  }

  async openBelow(id: string): Promise<number> {
    return (await this.database.rows(sql`select from team where parent_id = ${id} and archived_at is null`)).length;
  }
}
