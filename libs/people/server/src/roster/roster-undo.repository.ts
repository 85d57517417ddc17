import { Injectable } from '@nestjs/common';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type EmployeeImage } from './roster.js';
import { type ThingTable } from './roster.repository.js';

const list = (images: readonly EmployeeImage[], part: 'employments' | 'jobRoles') =>
  JSON.stringify(images.flatMap((image) => image[part] as unknown[]));

/** Puts people back as an image has them, row for row. */
@Injectable()
export class RosterUndoRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Lets go of what is unique, so that everybody can be put back in any order. */
  async loosen(ids: readonly string[]): Promise<void> {
    await this.database.rows(
      sql`update employee set email_norm = null, number = id::text where id = any(${ids}::uuid[])`,
    );
  }

  async unlink(ids: readonly string[]): Promise<void> {
    await this.database.rows(sql`update employee set lead_id = null where id = any(${ids}::uuid[])`);
  }

  /** Everything of the person's own row, but the lead. */
  async putBack(images: readonly EmployeeImage[]): Promise<void> {
    const people = JSON.stringify(images.map(({ employee }) => employee));
    await this.database.rows(sql`
      update employee e
      set number = x.number, first_name = x.first_name, prefix = x.prefix, last_name = x.last_name, full_name = x.full_name,
          sort_name = x.sort_name, sort_key = x.sort_key, search_norm = x.search_norm, email_norm = x.email_norm, mobile = x.mobile,
          contract_type = x.contract_type, weekly_hours = x.weekly_hours, team_id = x.team_id, location_id = x.location_id, tags = x.tags,
          language = x.language, external_id = x.external_id, version = x.version, created_at = x.created_at, updated_at = x.updated_at
      from jsonb_populate_recordset(null::employee, ${people}::jsonb) x where e.id = x.id`);
  }

  /** Their leads; somebody who is gone leads nobody. */
  async putLeadsBack(images: readonly EmployeeImage[]): Promise<void> {
    const people = JSON.stringify(images.map(({ employee }) => employee));
    await this.database.rows(sql`
      update employee e set lead_id = x.lead_id from jsonb_populate_recordset(null::employee, ${people}::jsonb) x
      where e.id = x.id and x.lead_id is not null and exists (select from employee l where l.id = x.lead_id)`);
  }

  /** Employments and job roles, with the ids they had. */
  async putPartsBack(ids: readonly string[], images: readonly EmployeeImage[]): Promise<void> {
    await this.database.rows(sql`delete from employment where employee_id = any(${ids}::uuid[])`);
    await this.database.rows(sql`delete from employee_job_role where employee_id = any(${ids}::uuid[])`);
    await this.database.rows(sql`
      insert into employment (id, employee_id, starts_on, ends_on)
      select x.id, x.employee_id, x.starts_on, x.ends_on from jsonb_populate_recordset(null::employment, ${list(images, 'employments')}::jsonb) x`);
    await this.database.rows(sql`
      insert into employee_job_role (id, employee_id, job_role_id)
      select x.id, x.employee_id, x.job_role_id from jsonb_populate_recordset(null::employee_job_role, ${list(images, 'jobRoles')}::jsonb) x`);
  }

  /** Gives somebody who has to stay the address and number back, where nobody else has them now. */
  async keepUnique(images: readonly EmployeeImage[]): Promise<void> {
    const people = JSON.stringify(images.map(({ employee }) => employee));
    const records = sql`jsonb_populate_recordset(null::employee, ${people}::jsonb) x`;
    await this.database.rows(sql`
      update employee e set number = x.number from ${records}
      where e.id = x.id and not exists (select from employee o where o.number = x.number and o.id <> e.id)`);
    await this.database.rows(sql`
      update employee e set email_norm = x.email_norm from ${records}
      where e.id = x.id and not exists (select from employee o where o.email_norm = x.email_norm and o.id <> e.id)`);
  }

  /** Removes those that nothing refers to; answers which. */
  async remove(thing: 'employee' | ThingTable, ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(sql`select remove_unused(${thing}, ${ids}::uuid[]) as id`);
    return rows.map(({ id }) => id);
  }
}
