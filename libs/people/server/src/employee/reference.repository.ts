import { Injectable } from '@nestjs/common';
import { sql, TenantDatabase } from '@leerspoor/platform-server';

export interface References {
  leadId: string | null;
  teamId: string | null;
  locationId: string | null;
  jobRoleIds: readonly string[];
}

type Missing = Record<keyof References, boolean>;

/** What a person points at: whether it is there, and whether the reporting line stays a line. */
@Injectable()
export class ReferenceRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** The fields that name something this company does not have. An archived one may stay where it already is. */
  async missing({ leadId, teamId, locationId, jobRoleIds }: References): Promise<(keyof References)[]> {
    const row = await this.database.one<Missing>(sql`
      select ${leadId}::uuid is not null and not exists (select from employee where id = ${leadId}) as "leadId",
             ${teamId}::uuid is not null and not exists (select from team where id = ${teamId}) as "teamId",
             ${locationId}::uuid is not null and not exists (select from location where id = ${locationId}) as "locationId",
             (select count(*) from job_role where id = any(${jobRoleIds})) < ${new Set(jobRoleIds).size} as "jobRoleIds"`);
    return Object.entries(row ?? {}).flatMap(([field, missing]) => (missing ? [field as keyof References] : []));
  }

  /** One change of the reporting line at a time: two that are right by themselves can make a circle together. */
  async holdLine(): Promise<void> {
    await this.database.rows(
      sql`select pg_advisory_xact_lock(hashtextextended('leads/' || current_setting('app.tenant'), 0))`,
    );
  }

  /** Whether `id` stands somewhere above `leadId` in the line, or is that person. */
  async leadsTo(leadId: string, id: string): Promise<boolean> {
    const row = await this.database.one<{ found: boolean }>(sql`
      with recursive above as (
        select id, lead_id from employee where id = ${leadId}
        union
        select e.id, e.lead_id from employee e join above on e.id = above.lead_id
      ) select exists (select from above where id = ${id}) as found`);
    return row?.found ?? false;
  }
}
