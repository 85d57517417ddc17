import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Ladder, type ReminderKind } from '@leerspoor/reminders-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';

/** What a company has of its own for a kind; `steps` null: as the product ships them. */
export interface StoredRule {
  kind: ReminderKind;
  floorOn: LocalDate;
  steps: Ladder | null;
  version: number;
}

export interface StoredCompany {
  plannedUntil: LocalDate | null;
  rules: StoredRule[];
}

@Injectable()
export class RuleRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Everything of the company by one statement. */
  async company(): Promise<StoredCompany> {
    const row = await this.database.one<StoredCompany>(sql`
      select (select planned_until from reminder_company) as "plannedUntil",
             coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'floorOn', floor_on, 'steps', steps, 'version', version)) from reminder_rule), '[]') as rules`);
    return row as StoredCompany;
  }

  /** Gives kinds that are new here their floor. Of two that do it at once one wins. */
  async begin(kinds: readonly ReminderKind[], floorOn: LocalDate): Promise<void> {
    await this.database.rows(sql`
      insert into reminder_rule (kind, floor_on) select kind, ${floorOn} from unnest(${kinds}::text[]) kind on conflict (tenant_id, kind) do nothing`);
  }

  async plannedUntil(day: LocalDate): Promise<void> {
    await this.database.rows(sql`
      insert into reminder_company (planned_until) values (${day})
      on conflict (tenant_id) do update set planned_until = greatest(reminder_company.planned_until, excluded.planned_until)`);
  }

  /** The secret with which the company signs the links that stop mail; made when it is first needed. */
  async unsubscribeKey(): Promise<Buffer> {
    const known = await this.knownUnsubscribeKey();
    if (known) return known;
    await this.database.rows(sql`insert into reminder_company default values on conflict (tenant_id) do nothing`);
    return (await this.knownUnsubscribeKey()) as Buffer;
  }

  /** Undefined for a company that never sent anything, or that there is not. */
  async knownUnsubscribeKey(): Promise<Buffer | undefined> {
    return (await this.database.one<{ key: Buffer }>(sql`select unsubscribe_key as key from reminder_company`))?.key;
  }

  /** Undefined when somebody else changed it meanwhile. A kind without a row has version 0. */
  setSteps(kind: ReminderKind, steps: Ladder | null, version: number, today: LocalDate): Promise<StoredRule | undefined> {
    const json = steps && JSON.stringify(steps);
    return this.database.one(sql`
      insert into reminder_rule as r (kind, floor_on, steps) values (${kind}, ${today}, ${json}::jsonb)
      on conflict (tenant_id, kind) do update set steps = excluded.steps, version = r.version + 1 where r.version = ${version}
      returning kind, floor_on as "floorOn", steps, version`);
  }

  setFloor(kind: ReminderKind, floorOn: LocalDate, version: number): Promise<StoredRule | undefined> {
    return this.database.one(sql`
      insert into reminder_rule as r (kind, floor_on) values (${kind}, ${floorOn})
      on conflict (tenant_id, kind) do update set floor_on = excluded.floor_on, version = r.version + 1 where r.version = ${version}
      returning kind, floor_on as "floorOn", steps, version`);
  }
}
