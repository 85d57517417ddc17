import { Injectable } from '@nestjs/common';
import { type RuleTarget } from '@leerspoor/certifications-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';

/** What rules can name. The one place of this domain that looks at the company's teams, locations and job roles. */
@Injectable()
export class TargetRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Names by id; an id that is unknown, or of another kind than the target says, is left out. */
  async names(targets: readonly RuleTarget[]): Promise<Map<string, string>> {
    if (!targets.some((target) => 'id' in target)) return new Map();
    const ids = (kind: RuleTarget['kind']) =>
      targets.flatMap((target) => (target.kind === kind && 'id' in target ? [target.id] : []));
    const rows = await this.database.rows<{ id: string; name: string }>(sql`
      select id, full_name as name from person_card where id = any(${ids('person')}::uuid[])
      union all select id, name from team where id = any(${ids('team')}::uuid[])
      union all select id, name from location where id = any(${ids('location')}::uuid[])
      union all select id, name from job_role where id = any(${ids('job-role')}::uuid[])`);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** What people carry that has no list of its own, with how many. */
  words(): Promise<{ kind: 'contract-type' | 'tag'; value: string; people: number }[]> {
    return this.database.rows(sql`
      select kind, value, count(*)::int as people
      from (
        select 'contract-type' as kind, contract_type as value from person_card where contract_type <> ''
        union all select 'tag', tag from person_card cross join unnest(tags) tag) word
      group by 1, 2 order by 1, lower(value), value`);
  }

  /** Job roles in use, by name. */
  jobRoles(): Promise<{ id: string; name: string }[]> {
    return this.database.rows(sql`select id, name from job_role where archived_at is null order by name, id`);
  }
}
