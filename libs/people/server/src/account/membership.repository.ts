import { Injectable } from '@nestjs/common';
import { type GivenHat } from '@leerspoor/people-contract';
import { DirectoryDatabase, sql } from '@leerspoor/platform-server';
import { type Account } from './account.repository.js';
import { type Member, type Membership } from './membership.row.js';

const columns = sql`
  m.id, m.tenant_id as "tenantId", m.employee_id as "employeeId", m.account_id as "accountId", m.hats,
  m.disabled_at is not null as disabled, m.card_pin_hash as "pinHash"`;

const memberColumns = sql`
  membership_id as "membershipId", account_id as "accountId", tenant_id as "tenantId", employee_id as "employeeId",
  full_name as name, first_name as "firstName", hats, leads, company_name as "companyName", zone, languages, language, today`;

@Injectable()
export class MembershipRepository {
  constructor(private readonly directory: DirectoryDatabase) {}

  byId(id: string): Promise<Membership | undefined> {
    return this.directory.one(sql`select ${columns} from identity.membership m where m.id = ${id}`);
  }

  byCard(codeHash: Buffer): Promise<Membership | undefined> {
    return this.directory.one(sql`select ${columns} from identity.membership m where m.card_code_hash = ${codeHash}`);
  }

  ofEmployees(employeeIds: readonly string[]): Promise<Membership[]> {
    return this.directory.rows(
      sql`select ${columns} from identity.membership m where m.employee_id = any(${employeeIds})`,
    );
  }

  ofAccount(accountId: string): Promise<Membership[]> {
    return this.directory.rows(
      sql`select ${columns} from identity.membership m where m.account_id = ${accountId} order by m.created_at, m.id`,
    );
  }

  /** The membership of an employee, made when there is none. */
  async ensure(tenantId: string, employeeId: string): Promise<Membership> {
    const row = await this.directory.one<Membership>(sql`
      insert into identity.membership as m (tenant_id, employee_id) values (${tenantId}, ${employeeId})
      on conflict (employee_id) do update set employee_id = excluded.employee_id returning ${columns}`);
    if (!row) throw new Error('A membership that was neither made nor found.');
    return row;
  }

  /** The companies that an account can enter at this moment, the last one used first. */
  enterable(accountId: string, now: Date): Promise<Member[]> {
    return this.directory.rows(sql`
      select p.* from identity.membership m
      cross join lateral (select ${memberColumns} from identity.member(m.id, ${now})) p
      where m.account_id = ${accountId}
      order by (select max(s.created_at) from identity.session s where s.membership_id = m.id) desc nulls last, m.created_at, m.id`);
  }

  /** Undefined when it cannot be entered: taken away, or the employment has ended. */
  enter(id: string, now: Date): Promise<Member | undefined> {
    return this.directory.one(sql`select ${memberColumns} from identity.member(${id}, ${now})`);
  }

  /** Gives an account this membership, and opens it. False when the account is somebody else in the same company. */
  async open(id: string, account: Pick<Account, 'id'>): Promise<boolean> {
    const rows = await this.directory.rows(sql`
      update identity.membership m set account_id = ${account.id}, disabled_at = null
      where m.id = ${id} and not exists (
        select from identity.membership o where o.account_id = ${account.id} and o.tenant_id = m.tenant_id and o.id <> m.id
      ) returning id`);
    return rows.length === 1;
  }

  /** False when the code is in use: as good as impossible, and harmless. */
  async setCard(id: string, accountId: string, codeHash: Buffer, pinHash: string): Promise<boolean> {
    const rows = await this.directory.rows(sql`
      update identity.membership set account_id = ${accountId}, card_code_hash = ${codeHash}, card_pin_hash = ${pinHash}, disabled_at = null
      where id = ${id} and not exists (select from identity.membership where card_code_hash = ${codeHash}) returning id`);
    return rows.length === 1;
  }

  async dropCards(employeeId: string): Promise<void> {
    await this.directory.rows(
      sql`update identity.membership set card_code_hash = null, card_pin_hash = null where employee_id = ${employeeId}`,
    );
  }

  async setHats(id: string, hats: readonly GivenHat[]): Promise<void> {
    await this.directory.rows(sql`update identity.membership set hats = ${hats} where id = ${id}`);
  }

  async close(id: string, now: Date): Promise<void> {
    await this.directory.rows(sql`
      update identity.membership set disabled_at = ${now}, card_code_hash = null, card_pin_hash = null where id = ${id}`);
  }
}
