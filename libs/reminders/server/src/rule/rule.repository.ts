import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Ladder, type ReminderKind } from '@leerspoor/reminders-contract';
import { Clock, join, type Sql, sql, TenantDatabase } from '@leerspoor/platform-server';

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

/** What a tick begins with. */
export interface LockedCompany extends StoredCompany {
  /** The secret with which the company signs the links that stop mail. */
  stopKey: Buffer;
  /** Whether deliveries wait for a message. */
  waiting: boolean;
  /** Which of the conditions hold. */
  has: boolean[];
}

const rules = sql`
  coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'floorOn', floor_on, 'steps', steps, 'version', version)) from reminder_rule), '[]') as rules`;

@Injectable()
export class RuleRepository {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  async company(): Promise<StoredCompany> {
    return (await this.database.one(
      sql`select (select planned_until from reminder_company) as "plannedUntil", ${rules}`,
    )) as StoredCompany;
  }

  /**
   * The same for a tick, which keeps other ticks of this company waiting until it is done; with conditions that it goes by. A tick
   * with nothing to say writes nothing, so what is locked is no row.
   */
  async lock(conditions: readonly Sql[]): Promise<LockedCompany> {
    const select = sql`
      with turn as materialized (select pg_advisory_xact_lock(hashtextextended('reminders/' || current_setting('app.tenant'), 0)))
      select planned_until as "plannedUntil", unsubscribe_key as "stopKey", exists (select from delivery where state = 'planned' and planned_at <= ${this.clock.now()}) as waiting,
             jsonb_build_array(${join(conditions, ', ')}) as has, ${rules}
      from turn cross join reminder_company`;
    const known = await this.database.one<LockedCompany>(select);
    if (known) return known;
    await this.database.rows(sql`insert into reminder_company default values on conflict (tenant_id) do nothing`);
    return (await this.database.one(select)) as LockedCompany;
  }

  /** Gives kinds that are new here their floor. Of two that do it at once one wins. */
  async begin(kinds: readonly ReminderKind[], floorOn: LocalDate): Promise<void> {
    await this.database.rows(sql`
      insert into reminder_rule (kind, floor_on) select kind, ${floorOn} from unnest(${kinds}::text[]) kind on conflict (tenant_id, kind) do nothing`);
  }

  /** Undefined for a company that never sent anything, or that there is not. */
  async stopKey(): Promise<Buffer | undefined> {
    return (await this.database.one<{ key: Buffer }>(sql`select unsubscribe_key as key from reminder_company`))?.key;
  }

  /** Undefined when somebody else changed it meanwhile. A kind without a row has version 0. */
  setSteps(
    kind: ReminderKind,
    steps: Ladder | null,
    version: number,
    today: LocalDate,
  ): Promise<StoredRule | undefined> {
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
