import { Injectable } from '@nestjs/common';
import { type Reach, within } from '@leerspoor/people-server';
import { sql, TenantDatabase } from '@leerspoor/platform-server';

export interface PersonRow {
  id: string;
  name: string;
  team: string;
  lead: string;
  jobRoles: string[];
  locationId: string | null;
}

/** People within somebody's reach; there is no way to find others. */
@Injectable()
export class PersonRepository {
  constructor(private readonly database: TenantDatabase) {}

  within(reach: Reach, ids: readonly string[]): Promise<PersonRow[]> {
    return this.database.rows(sql`
      select p.id, p.full_name as name, coalesce(p.team_name, '') as team, coalesce(p.lead_name, '') as lead, p.job_role_names as "jobRoles", p.location_id as "locationId"
      from person_card p where p.id = any(${ids}) and ${within(reach, sql`p.id`)} order by p.sort_key, p.id`);
  }
}
