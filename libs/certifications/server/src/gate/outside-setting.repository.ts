import { Injectable } from '@nestjs/common';
import { type OutsideSetting } from '@leerspoor/certifications-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';

/** Until a company agrees on something else: a first name, and no types at points. */
const careful: OutsideSetting = {
  name: 'initial',
  showsUntil: true,
  selfService: false,
  showsNeeds: false,
  version: 0,
};

const columns = sql`name, shows_until as "showsUntil", self_service as "selfService", shows_needs as "showsNeeds", version`;

@Injectable()
export class OutsideSettingRepository {
  constructor(private readonly database: TenantDatabase) {}

  async get(): Promise<OutsideSetting> {
    return (await this.database.one<OutsideSetting>(sql`select ${columns} from outside_setting`)) ?? careful;
  }

  /** Undefined when somebody else changed it meanwhile. */
  set({ name, showsUntil, selfService, showsNeeds, version }: OutsideSetting): Promise<OutsideSetting | undefined> {
    return this.database.one(sql`
      insert into outside_setting as s (name, shows_until, self_service, shows_needs)
      values (${name}, ${showsUntil}, ${selfService}, ${showsNeeds})
      on conflict (tenant_id) do update set
        name = excluded.name, shows_until = excluded.shows_until, self_service = excluded.self_service,
        shows_needs = excluded.shows_needs, version = s.version + 1
      where s.version = ${version}
      returning ${columns}`);
  }

  /** What every outsider reads above it. */
  async companyName(): Promise<string> {
    return (await this.database.one<{ name: string }>(sql`select name from company`))?.name ?? '';
  }
}
