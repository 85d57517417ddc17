import { Injectable } from '@nestjs/common';
import { type QuietHours, type Weight } from '@leerspoor/reminders-contract';
import { Clock, sql, TenantDatabase } from '@leerspoor/platform-server';

/** What somebody chose; without a row everything comes by mail, at any working hour. */
export interface StoredPreference {
  email: Record<Weight, boolean>;
  quiet: QuietHours | null;
  version: number;
}

const columns = sql`
  jsonb_build_object('legal', email_legal, 'normal', email_normal, 'nudge', email_nudge) as email,
  case when quiet_from is not null then jsonb_build_object('from', to_char(quiet_from, 'HH24:MI'), 'until', to_char(quiet_until, 'HH24:MI')) end as quiet,
  version`;

@Injectable()
export class PreferenceRepository {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  async of(employeeIds: readonly string[]): Promise<Map<string, StoredPreference>> {
    const rows = await this.database.rows<StoredPreference & { id: string }>(sql`
      select employee_id as id, ${columns} from reminder_preference where employee_id = any(${employeeIds})`);
    return new Map(rows.map(({ id, ...preference }) => [id, preference]));
  }

  /** Undefined when it was changed meanwhile. Somebody without a row has version 0. */
  set(employeeId: string, { email, quiet, version }: StoredPreference): Promise<StoredPreference | undefined> {
    const silencedAt = email.legal ? null : this.clock.now();
    return this.database.one(sql`
      insert into reminder_preference as p (employee_id, email_legal, email_normal, email_nudge, legal_silenced_at, quiet_from, quiet_until)
      values (${employeeId}, ${email.legal}, ${email.normal}, ${email.nudge}, ${silencedAt}, ${quiet?.from ?? null}, ${quiet?.until ?? null})
      on conflict (tenant_id, employee_id) do update set
        email_legal = excluded.email_legal, email_normal = excluded.email_normal, email_nudge = excluded.email_nudge,
        legal_silenced_at = case when excluded.email_legal then null else coalesce(p.legal_silenced_at, excluded.legal_silenced_at) end,
        quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, version = p.version + 1
      where p.version = ${version}
      returning ${columns}`);
  }

  /** Stops the mail of some weights; says whether it is somebody of this company. */
  async silence(employeeId: string, weights: readonly Weight[]): Promise<boolean> {
    const row = await this.database.one(sql`
      insert into reminder_preference as p (employee_id, email_normal, email_nudge)
      select id, ${!weights.includes('normal')}, ${!weights.includes('nudge')} from person_card where id = ${employeeId}
      on conflict (tenant_id, employee_id) do update set
        email_normal = p.email_normal and excluded.email_normal, email_nudge = p.email_nudge and excluded.email_nudge, version = p.version + 1
      returning id`);
    return row !== undefined;
  }
}
