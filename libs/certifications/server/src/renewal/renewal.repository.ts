import { Injectable } from '@nestjs/common';
import { type RenewalPolicy } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type CycleDates, type StoredEarning } from './renewal.rules.js';

interface Row {
  id: string;
  personId: string;
  typeId: string;
  addOnOf: string | null;
  from: LocalDate;
  printed: LocalDate | null;
  revokedOn: LocalDate | null;
  policy: RenewalPolicy;
  windowOpens: LocalDate | null;
  expires: LocalDate | null;
  graceEnds: LocalDate | null;
}

@Injectable()
export class RenewalRepository {
  constructor(private readonly database: TenantDatabase) {}

  /**
   * The types whose chains hang together with these: their bases and their add-ons. Locked until the transaction ends, so
   * that of two people who record at once the second sees what the first did.
   */
  async lockFamily(typeIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(sql`
      select id from certificate_type
      where id = any(${typeIds}) or add_on_of = any(${typeIds})
         or id in (select add_on_of from certificate_type where id = any(${typeIds}))
      order by id for no key update`);
    return rows.map(({ id }) => id);
  }

  /** Checked certificates of these types, also those that were withdrawn; of everybody when `personIds` is null. */
  async earnings(personIds: readonly string[] | null, typeIds: readonly string[]): Promise<StoredEarning[]> {
    const rows = await this.database.rows<Row>(sql`
      select c.id, c.person_id as "personId", c.type_id as "typeId", t.add_on_of as "addOnOf", c.obtained_on as "from",
             c.printed_expires_on as printed, c.revoked_on as "revokedOn", p.policy,
             c.window_opens_on as "windowOpens", c.expires_on as expires, c.grace_ends_on as "graceEnds"
      from certificate c
      join certificate_type t on t.id = c.type_id
      join certificate_type_policy p on p.type_id = c.type_id and p.version = c.policy_version
      where c.state in ('verified', 'revoked') and c.type_id = any(${typeIds})
        and (${personIds === null} or c.person_id = any(${personIds ?? []}))`);
    return rows.map(({ windowOpens, expires, graceEnds, ...earning }) => ({
      ...earning,
      stored: { windowOpens, expires, graceEnds },
    }));
  }

  async correct(rows: readonly (CycleDates & { id: string })[]): Promise<void> {
    if (rows.length === 0) return;
    await this.database.rows(sql`
      update certificate c
      set window_opens_on = x.window_opens, expires_on = x.expires, grace_ends_on = x.grace_ends
      from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ windowOpens }) => windowOpens)}::date[],
                  ${rows.map(({ expires }) => expires)}::date[], ${rows.map(({ graceEnds }) => graceEnds)}::date[])
           as x(id, window_opens, expires, grace_ends)
      where c.id = x.id`);
  }
}
