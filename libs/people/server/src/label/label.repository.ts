import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { fold, type LocalDate } from '@leerspoor/platform-contract';
import { type Label } from '@leerspoor/people-contract';
import { type Sql, sql, TenantDatabase } from '@leerspoor/platform-server';
import { orTaken } from '../taken.js';
import { JobRoleEntity, LocationEntity } from './label.entity.js';

export type LabelKind = 'location' | 'job-role';

interface LabelTable {
  entity: typeof LocationEntity | typeof JobRoleEntity;
  rows: Sql;
  /** Holds for an employee `e` who carries the label `l`. */
  carried: Sql;
}

const tables: Readonly<Record<LabelKind, LabelTable>> = {
  location: { entity: LocationEntity, rows: sql`location`, carried: sql`e.location_id = l.id` },
  'job-role': {
    entity: JobRoleEntity,
    rows: sql`job_role`,
    carried: sql`exists (select from employee_job_role x where x.employee_id = e.id and x.job_role_id = l.id)`,
  },
};

const taken = { code: 'people.name-taken', path: 'name' } as const;
const uniques = { location_tenant_id_name_norm_key: taken, job_role_tenant_id_name_norm_key: taken };

const working = (today: LocalDate) =>
  sql`exists (select from employment p where p.employee_id = e.id and (p.ends_on is null or p.ends_on >= ${today}))`;

@Injectable()
export class LabelRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** By name. `people` counts who carries it and works here on that day. */
  all(kind: LabelKind, today: LocalDate, archived: boolean): Promise<Label[]> {
    const { rows, carried } = tables[kind];
    return this.database.rows(sql`
      select l.id, l.name, l.archived_at is not null as archived,
             (select count(*)::int from employee e where ${carried} and ${working(today)}) as people
      from ${rows} l where ${archived} or l.archived_at is null order by l.name_norm`);
  }

  /** Throws `people.name-taken`. */
  async add(kind: LabelKind, name: string): Promise<string> {
    const id = randomUUID();
    await orTaken(
      this.database.table(tables[kind].entity).insert({ id, name, nameNorm: fold(name), archivedAt: null }),
      uniques,
    );
    return id;
  }

  /** Throws `people.name-taken`. */
  async change(kind: LabelKind, id: string, name: string, archivedAt: Date | null): Promise<void> {
    await orTaken(
      this.database.table(tables[kind].entity).update({ id }, { name, nameNorm: fold(name), archivedAt }),
      uniques,
    );
  }

  tags(today: LocalDate): Promise<{ tag: string; people: number }[]> {
    return this.database.rows(sql`
      select tag, count(*)::int as people from employee e cross join unnest(e.tags) tag where ${working(today)} group by tag order by lower(tag), tag`);
  }
}
