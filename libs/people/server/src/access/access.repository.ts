import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { Clock, type Sql, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type AccessPerson, type AccessRow } from './access.row.js';

const invitation = (now: Date): Sql => sql`
  (select max(l.expires_at) from identity.link l
   where l.membership_id = m.id and l.purpose = 'invitation' and l.used_at is null and l.expires_at > ${now})`;

/** Whether somebody can sign in; for statements that have joined the membership as `m` and its account as `a`. */
export const accessState = (now: Date): Sql => sql`
  case when m.disabled_at is null and (a.password_hash is not null or m.card_code_hash is not null) then 'open'
       when ${invitation(now)} is not null then 'invited'
       when m.disabled_at is not null then 'closed'
       else 'none' end`;

@Injectable()
export class AccessRepository {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** In name order. */
  people(ids: readonly string[], today: LocalDate): Promise<AccessPerson[]> {
    return this.database.rows(sql`
      select e.id, e.number, e.full_name as name, e.first_name as "firstName", e.email_norm as email, e.language, coalesce(m.hats, '{}') as hats,
             not exists (select from employment p where p.employee_id = e.id and (p.ends_on is null or p.ends_on >= ${today})) as left,
             ${accessState(this.clock.now())} = 'open' as open
      from employee e
      left join identity.membership m on m.employee_id = e.id
      left join identity.account a on a.id = m.account_id
      where e.id = any(${ids}) order by e.sort_key, e.id`);
  }

  of(employeeId: string): Promise<AccessRow | undefined> {
    const now = this.clock.now();
    return this.database.one(sql`
      select ${accessState(now)} as state, coalesce(m.hats, '{}') as hats, a.email_norm as "accountEmail",
             coalesce(m.card_code_hash is not null, false) as "hasCard",
             (select max(s.last_seen_at) from identity.session s where s.membership_id = m.id) as "lastSeenAt",
             ${invitation(now)} as "invitationEndsAt"
      from employee e
      left join identity.membership m on m.employee_id = e.id
      left join identity.account a on a.id = m.account_id
      where e.id = ${employeeId}`);
  }

  /** Whether, without this person, somebody is left who can sign in as administrator of the company. Holds off parallel changes. */
  async anotherAdmin(employeeId: string, today: LocalDate): Promise<boolean> {
    await this.database.rows(
      sql`select pg_advisory_xact_lock(hashtextextended('admins/' || current_setting('app.tenant'), 0))`,
    );
    const rows = await this.database.rows(sql`
      select from employee e
      join identity.membership m on m.employee_id = e.id
      join identity.account a on a.id = m.account_id
      where e.id <> ${employeeId} and 'company-admin' = any(m.hats) and m.disabled_at is null and a.password_hash is not null
        and exists (select from employment p where p.employee_id = e.id and p.starts_on <= ${today} and (p.ends_on is null or p.ends_on >= ${today}))
      limit 1`);
    return rows.length === 1;
  }
}
