import { Injectable } from '@nestjs/common';
import { fold, type LocalDate } from '@leerspoor/platform-contract';
import { Clock, type Sql, sql, TenantDatabase } from '@leerspoor/platform-server';
import { nameFields } from '../employee/names.rules.js';
import { type EmployeeImage, type RosterEmployee, type RosterThing, type RosterWrite } from './roster.js';

export type ThingTable = 'team' | 'location' | 'job_role';

const tables: Readonly<Record<ThingTable, Sql>> = { team: sql`team`, location: sql`location`, job_role: sql`job_role` };

const image = sql`
  jsonb_build_object(
    'employee', to_jsonb(e) - 'tenant_id',
    'employments', coalesce((select jsonb_agg(to_jsonb(p) - 'tenant_id' order by p.starts_on) from employment p where p.employee_id = e.id), '[]'),
    'jobRoles', coalesce((select jsonb_agg(to_jsonb(r) - 'tenant_id' order by r.job_role_id) from employee_job_role r where r.employee_id = e.id), '[]'))`;

const rowsOf = (writes: readonly RosterWrite[]) =>
  JSON.stringify(
    writes.map((write) => {
      const { fullName, sortName, sortKey, searchNorm } = nameFields(write);
      return { ...write, fullName, sortName, sortKey, searchNorm };
    }),
  );

const given = (writes: readonly RosterWrite[]): Sql => sql`
  jsonb_to_recordset(${rowsOf(writes)}::jsonb) as x(
    id uuid, number text, "firstName" text, prefix text, "lastName" text, "fullName" text, "sortName" text, "sortKey" text,
    "searchNorm" text, email text, mobile text, "contractType" text, "weeklyHours" numeric, "leadId" uuid, "teamId" uuid, "locationId" uuid)`;

/** Writes many people at once: every method is one statement, whatever the number. */
@Injectable()
export class RosterRepository {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** One bulk change at a time, and no change of the reporting line, the tree of teams or the administrators meanwhile. */
  async hold(): Promise<void> {
    for (const what of ['leads/', 'teams/', 'admins/']) {
      await this.database.rows(
        sql`select pg_advisory_xact_lock(hashtextextended(${what} || current_setting('app.tenant'), 0))`,
      );
    }
    await this.database.rows(sql`select from employee order by id for no key update`);
  }

  employees(): Promise<RosterEmployee[]> {
    return this.database.rows(sql`
      select e.id, e.number, e.first_name as "firstName", e.prefix, e.last_name as "lastName", e.email_norm as email, e.mobile,
             e.contract_type as "contractType", e.weekly_hours as "weeklyHours", e.lead_id as "leadId", e.team_id as "teamId",
             e.location_id as "locationId", coalesce(r.ids, '[]') as "jobRoleIds", coalesce(p.periods, '[]') as employments
      from employee e
      left join (select employee_id, jsonb_agg(job_role_id order by job_role_id) as ids from employee_job_role group by 1) r on r.employee_id = e.id
      left join (select employee_id, jsonb_agg(jsonb_build_object('startsOn', starts_on, 'endsOn', ends_on) order by starts_on) as periods
                 from employment group by 1) p on p.employee_id = e.id
      order by e.number`);
  }

  /** Also archived ones: their names are taken. */
  things(table: ThingTable): Promise<RosterThing[]> {
    return this.database.rows(sql`select id, name from ${tables[table]} order by name_norm`);
  }

  async adminIds(today: LocalDate): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(sql`
      select e.id from employee e join identity.membership m on m.employee_id = e.id join identity.account a on a.id = m.account_id
      where 'company-admin' = any(m.hats) and m.disabled_at is null and a.password_hash is not null
        and exists (select from employment p where p.employee_id = e.id and p.starts_on <= ${today} and (p.ends_on is null or p.ends_on >= ${today}))`);
    return rows.map(({ id }) => id);
  }

  /** What is stored about these people now. */
  async images(ids: readonly string[]): Promise<Map<string, EmployeeImage>> {
    const rows = await this.database.rows<{ id: string; image: EmployeeImage }>(
      sql`select e.id, ${image} as image from employee e where e.id = any(${ids}::uuid[])`,
    );
    return new Map(rows.map((row) => [row.id, row.image]));
  }

  /** Adds teams (at the top), locations or job roles. */
  async addThings(table: ThingTable, things: readonly RosterThing[]): Promise<void> {
    if (things.length === 0) return;
    const rows = JSON.stringify(things.map(({ id, name }) => ({ id, name, norm: fold(name) })));
    const [column, value] = table === 'team' ? [sql`, path`, sql`, array[x.id]`] : [sql``, sql``];
    await this.database.rows(sql`
      insert into ${tables[table]} (id, name, name_norm${column})
      select x.id, x.name, x.norm${value} from jsonb_to_recordset(${rows}::jsonb) as x(id uuid, name text, norm text)`);
  }

  /** Takes archived ones among these back into use; answers which, with the moment they were put away. */
  async revive(table: ThingTable, ids: readonly string[]): Promise<{ id: string; archivedAt: string }[]> {
    return this.database.rows(sql`
      with old as (select id, archived_at from ${tables[table]} where id = any(${ids}::uuid[]) and archived_at is not null)
      update ${tables[table]} t set archived_at = null from old where t.id = old.id returning t.id, to_jsonb(old.archived_at) as "archivedAt"`);
  }

  /** Puts these away again, unless somebody still points at them. */
  async retire(table: ThingTable, things: readonly { id: string; archivedAt: string }[]): Promise<void> {
    const used =
      table === 'job_role'
        ? sql`employee_job_role u where u.job_role_id = t.id`
        : table === 'team'
          ? sql`employee u where u.team_id = t.id`
          : sql`employee u where u.location_id = t.id`;
    await this.database.rows(sql`
      update ${tables[table]} t set archived_at = x."archivedAt"
      from jsonb_to_recordset(${JSON.stringify(things)}::jsonb) as x(id uuid, "archivedAt" timestamptz)
      where t.id = x.id and not exists (select from ${used})`);
  }

  /** Adds people. Their leads are there already, or among them. */
  async insert(writes: readonly RosterWrite[]): Promise<void> {
    const now = this.clock.now();
    await this.database.rows(sql`
      insert into employee (id, number, first_name, prefix, last_name, full_name, sort_name, sort_key, search_norm, email_norm, mobile,
                            contract_type, weekly_hours, lead_id, team_id, location_id, created_at, updated_at)
      select x.id, x.number, x."firstName", x.prefix, x."lastName", x."fullName", x."sortName", x."sortKey", x."searchNorm", x.email, x.mobile,
             x."contractType", x."weeklyHours", x."leadId", x."teamId", x."locationId", ${now}, ${now}
      from ${given(writes)}`);
  }

  /** Frees the addresses and numbers of these people, so that two can swap them. */
  async free(ids: readonly string[]): Promise<void> {
    await this.database.rows(
      sql`update employee set email_norm = null, number = id::text where id = any(${ids}::uuid[])`,
    );
  }

  async update(writes: readonly RosterWrite[]): Promise<void> {
    await this.database.rows(sql`
      update employee e
      set number = x.number, first_name = x."firstName", prefix = x.prefix, last_name = x."lastName", full_name = x."fullName",
          sort_name = x."sortName", sort_key = x."sortKey", search_norm = x."searchNorm", email_norm = x.email, mobile = x.mobile,
          contract_type = x."contractType", weekly_hours = x."weeklyHours", lead_id = x."leadId", team_id = x."teamId",
          location_id = x."locationId", version = e.version + 1, updated_at = ${this.clock.now()}
      from ${given(writes)} where e.id = x.id`);
  }

  /** Makes the employments of these people what is given; a period with the same first day keeps its row. */
  async setEmployments(writes: readonly RosterWrite[]): Promise<void> {
    const periods = JSON.stringify(
      writes.flatMap(({ id, employments }) => employments.map((period) => ({ id, ...period }))),
    );
    const records = sql`jsonb_to_recordset(${periods}::jsonb) as x(id uuid, "startsOn" date, "endsOn" date)`;
    await this.database.rows(sql`
      delete from employment p where p.employee_id = any(${writes.map(({ id }) => id)}::uuid[])
        and not exists (select from ${records} where x.id = p.employee_id and x."startsOn" = p.starts_on)`);
    await this.database.rows(sql`
      insert into employment (employee_id, starts_on, ends_on) select x.id, x."startsOn", x."endsOn" from ${records}
      on conflict (tenant_id, employee_id, starts_on) do update set ends_on = excluded.ends_on
      where employment.ends_on is distinct from excluded.ends_on`);
  }

  async setJobRoles(writes: readonly RosterWrite[]): Promise<void> {
    const roles = JSON.stringify(writes.flatMap(({ id, jobRoleIds }) => jobRoleIds.map((role) => ({ id, role }))));
    const records = sql`jsonb_to_recordset(${roles}::jsonb) as x(id uuid, role uuid)`;
    await this.database.rows(sql`
      delete from employee_job_role r where r.employee_id = any(${writes.map(({ id }) => id)}::uuid[])
        and not exists (select from ${records} where x.id = r.employee_id and x.role = r.job_role_id)`);
    await this.database.rows(sql`
      insert into employee_job_role (employee_id, job_role_id) select x.id, x.role from ${records}
      on conflict (tenant_id, employee_id, job_role_id) do nothing`);
  }
}
