import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type AbsenceDraft, type Named } from '@leerspoor/people-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { AbsenceEntity } from './absence.entity.js';

export type AbsenceRow = AbsenceEntity & { standIn: Named | null };

@Injectable()
export class AbsenceRepository {
  constructor(private readonly database: TenantDatabase) {}

  async add(employeeId: string, draft: AbsenceDraft): Promise<string> {
    const id = randomUUID();
    await this.database.table(AbsenceEntity).insert({ id, employeeId, ...draft });
    return id;
  }

  async change(id: string, draft: AbsenceDraft): Promise<void> {
    await this.database.table(AbsenceEntity).update({ id }, draft);
  }

  async remove(id: string): Promise<void> {
    await this.database.table(AbsenceEntity).delete({ id });
  }

  one(id: string, employeeId: string): Promise<AbsenceRow | undefined> {
    return this.database.one(sql`
      select a.id, a.employee_id as "employeeId", a.starts_on as "startsOn", a.ends_on as "endsOn", a.stand_in_id as "standInId",
             case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.full_name) end as "standIn"
      from absence a left join employee s on s.id = a.stand_in_id
      where a.id = ${id} and a.employee_id = ${employeeId}`);
  }

  /** Absences of a person by other names than `exceptId`. Holds the person, so that two of them cannot be written at once. */
  async others(employeeId: string, exceptId: string | null): Promise<AbsenceEntity[]> {
    await this.database.rows(sql`select id from employee where id = ${employeeId} for update`);
    return this.database.rows(sql`
      select id, starts_on as "startsOn", ends_on as "endsOn" from absence
      where employee_id = ${employeeId} and id is distinct from ${exceptId}::uuid`);
  }
}
