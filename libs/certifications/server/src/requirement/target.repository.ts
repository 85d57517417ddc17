import { Injectable } from '@nestjs/common';
import { type RuleTarget } from '@leerspoor/certifications-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';

/** What rules can name. The one place of this domain that looks at the company's teams, locations and job roles. */
@Injectable()
export class TargetRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Names by id; an id that is unknown, or of another kind than the target says, is left out. */
  async names(targets: readonly RuleTarget[]): Promise<Map<string, string>> {
    const ids = (kind: RuleTarget['kind']) =>
      targets.flatMap((target) => (target.kind === kind && 'id' in target ? [target.id] : []));
    const rows = await this.database.rows<{ id: string; name: string }>(sql`
      select id, full_name as name from person_card where id = any(${ids('person')}::uuid[])
      union all select id, name from team where id = any(${ids('team')}::uuid[])
      union all select id, name from location where id = any(${ids('location')}::uuid[])
      union all select id, name from job_role where id = any(${ids('job-role')}::uuid[])`);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Job roles in use, by name. */
  jobRoles(): Promise<{ id: string; name: string }[]> {
    return this.database.rows(sql`select id, name from job_role where archived_at is null order by name, id`);
  }
}
