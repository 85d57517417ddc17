import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { type EmployeeChange, type EmployeeDraft } from '@leerspoor/people-contract';
import { Clock, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type Reach } from '../access/reach.rules.js';
import { orTaken } from '../taken.js';
import { within } from '../access/within.js';
import { EmployeeJobRoleEntity } from './employee-job-role.entity.js';
import { EmployeeEntity } from './employee.entity.js';
import { EmploymentEntity } from './employment.entity.js';
import { nameFields } from './names.rules.js';
import { type EmployeeCard } from './employee.row.js';

type Values = Omit<EmployeeDraft, 'startsOn'> | Omit<EmployeeChange, 'version'>;

const uniques = {
  employee_tenant_id_number_key: { code: 'people.number-taken', path: 'number' },
  employee_email: { code: 'people.email-taken', path: 'email' },
} as const;

const columnsOf = ({ jobRoleIds: _, tags, ...values }: Values) => ({
  ...values,
  ...nameFields(values),
  tags: [...new Set(tags)].sort(),
});

@Injectable()
export class EmployeeRepository {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** Undefined when there is no such person, or out of reach. `today` decides which absences are over. */
  card(id: string, reach: Reach, today: LocalDate): Promise<EmployeeCard | undefined> {
    return this.database.one(sql`
      select e.id, e.version, e.number, e.first_name as "firstName", e.prefix, e.last_name as "lastName", e.full_name as "fullName",
             e.email_norm as email, e.mobile, e.contract_type as "contractType", e.weekly_hours as "weeklyHours", e.language, e.tags,
             e.lead_id as "leadId", e.team_id as "teamId", e.location_id as "locationId",
             (select jsonb_build_object('id', l.id, 'name', l.full_name) from employee l where l.id = e.lead_id) as lead,
             (select jsonb_build_object('id', t.id, 'name', t.name) from team t where t.id = e.team_id) as team,
             (select jsonb_build_object('id', l.id, 'name', l.name) from location l where l.id = e.location_id) as location,
             coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name) order by r.name_norm)
               from employee_job_role x join job_role r on r.id = x.job_role_id where x.employee_id = e.id), '[]') as "jobRoles",
             coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'startsOn', p.starts_on, 'endsOn', p.ends_on) order by p.starts_on desc)
               from employment p where p.employee_id = e.id), '[]') as employments,
             coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'startsOn', a.starts_on, 'endsOn', a.ends_on, 'standIn',
                 (select jsonb_build_object('id', s.id, 'name', s.full_name) from employee s where s.id = a.stand_in_id)) order by a.starts_on)
               from absence a where a.employee_id = e.id and (a.ends_on is null or a.ends_on >= ${today})), '[]') as absences,
             (select count(*)::int from employee r where r.lead_id = e.id and exists (
               select from employment p where p.employee_id = r.id and (p.ends_on is null or p.ends_on >= ${today}))) as reports
      from employee e where e.id = ${id} and ${within(reach, sql`e.id`)}`);
  }

  async exists(id: string, reach: Reach): Promise<boolean> {
    return (
      (await this.database.rows(sql`select from employee e where e.id = ${id} and ${within(reach, sql`e.id`)}`))
        .length === 1
    );
  }

  /** Throws `people.number-taken` or `people.email-taken`. */
  async add(draft: EmployeeDraft): Promise<string> {
    const { startsOn, ...values } = draft;
    const id = randomUUID();
    const now = this.clock.now();
    await orTaken(
      this.database
        .table(EmployeeEntity)
        .insert({ id, ...columnsOf(values), version: 1, createdAt: now, updatedAt: now }),
      uniques,
    );
    await this.addEmployment(id, startsOn);
    await this.setJobRoles(id, values.jobRoleIds);
    return id;
  }

  /** False when somebody else changed the person meanwhile. Throws as `add`. */
  async change(id: string, { version, ...values }: EmployeeChange): Promise<boolean> {
    const next = { ...columnsOf(values), version: version + 1, updatedAt: this.clock.now() };
    const { affected } = await orTaken(this.database.table(EmployeeEntity).update({ id, version }, next), uniques);
    if (affected !== 1) return false;
    await this.setJobRoles(id, values.jobRoleIds);
    return true;
  }

  async setLanguage(id: string, language: Language): Promise<void> {
    await this.database.table(EmployeeEntity).update({ id }, { language });
  }

  async addEmployment(employeeId: string, startsOn: LocalDate): Promise<void> {
    await this.database.table(EmploymentEntity).insert({ id: randomUUID(), employeeId, startsOn, endsOn: null });
  }

  async changeEmployment(id: string, days: { startsOn: LocalDate; endsOn: LocalDate | null }): Promise<void> {
    await this.database.table(EmploymentEntity).update({ id }, days);
  }

  private async setJobRoles(employeeId: string, jobRoleIds: readonly string[]): Promise<void> {
    const table = this.database.table(EmployeeJobRoleEntity);
    await this.database.rows(
      sql`delete from employee_job_role where employee_id = ${employeeId} and job_role_id <> all(${jobRoleIds}::uuid[])`,
    );
    const have = new Set((await table.findBy({ employeeId })).map(({ jobRoleId }) => jobRoleId));
    const missing = [...new Set(jobRoleIds)].filter((jobRoleId) => !have.has(jobRoleId));
    if (missing.length > 0)
      await table.insert(missing.map((jobRoleId) => ({ id: randomUUID(), employeeId, jobRoleId })));
  }
}
