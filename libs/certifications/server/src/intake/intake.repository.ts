import { Injectable } from '@nestjs/common';
import { type Sql, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type CertificateImage, type IntakeCertificate, type IntakeWrite } from './intake.js';

const image = sql`to_jsonb(c) - array['tenant_id', 'expires_on', 'window_opens_on', 'grace_ends_on']`;

const given = (writes: readonly IntakeWrite[]): Sql => sql`
  jsonb_to_recordset(${JSON.stringify(writes)}::jsonb) as x(
    id uuid, "personId" uuid, "typeId" uuid, "obtainedOn" date, "printedExpiresOn" date, number text, issuer text, note text)`;

/** Who imports what, and when. */
export interface Importing {
  importId: string;
  by: string | null;
  at: Date;
}

/** Writes many certificates at once: every method is one statement, whatever the number. */
@Injectable()
export class IntakeRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Nobody else changes certificates until the transaction ends. Types first, as everybody who records does. */
  async hold(): Promise<void> {
    await this.database.rows(sql`select from certificate_type order by id for no key update`);
    await this.database.rows(sql`select from certificate order by id for no key update`);
  }

  certificates(): Promise<IntakeCertificate[]> {
    return this.database.rows(sql`
      select id, person_id as "personId", type_id as "typeId", obtained_on as "obtainedOn", printed_expires_on as "printedExpiresOn",
             expires_on as "expiresOn", number, issuer, note, state
      from certificate where state in ('waiting', 'verified', 'revoked') and source <> 'derived' order by obtained_on, id`);
  }

  /** Adds certificates under the policy of today. What is the importer's own waits for somebody else to check it. */
  async insert(writes: readonly IntakeWrite[], { importId, by, at }: Importing): Promise<void> {
    await this.database.rows(sql`
      insert into certificate (id, person_id, type_id, obtained_on, printed_expires_on, number, issuer, note, source, import_id,
                               policy_version, state, recorded_by, recorded_at, decided_by, decided_at)
      select x.id, x."personId", x."typeId", x."obtainedOn", x."printedExpiresOn", x.number, x.issuer, x.note, 'import', ${importId},
             t.policy_version, own.state, ${by}::uuid, ${at},
             case own.state when 'verified' then ${by}::uuid end, case own.state when 'verified' then ${at}::timestamptz end
      from ${given(writes)} join certificate_type t on t.id = x."typeId"
      cross join lateral (select case when x."personId" = ${by}::uuid then 'waiting' else 'verified' end as state) own`);
  }

  async update(writes: readonly IntakeWrite[]): Promise<void> {
    await this.database.rows(sql`
      update certificate c
      set printed_expires_on = x."printedExpiresOn", number = x.number, issuer = x.issuer, note = x.note, version = c.version + 1
      from ${given(writes)} where c.id = x.id`);
  }

  async images(ids: readonly string[]): Promise<Map<string, CertificateImage>> {
    const rows = await this.database.rows<{ id: string; image: CertificateImage }>(
      sql`select c.id, ${image} as image from certificate c where c.id = any(${ids}::uuid[])`,
    );
    return new Map(rows.map((row) => [row.id, row.image]));
  }

  async putBack(images: readonly CertificateImage[]): Promise<void> {
    await this.database.rows(sql`
      update certificate c
      set printed_expires_on = x.printed_expires_on, number = x.number, issuer = x.issuer, note = x.note, version = x.version
      from jsonb_populate_recordset(null::certificate, ${JSON.stringify(images)}::jsonb) x where c.id = x.id`);
  }

  /** Removes those that nothing refers to; answers which. */
  async remove(thing: 'certificate' | 'certificate_type', ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(sql`select remove_unused(${thing}, ${ids}::uuid[]) as id`);
    return rows.map(({ id }) => id);
  }

  /** Teams, locations, job roles and people that requirements name. */
  async idsInRules(): Promise<string[]> {
    const rows = await this.database.rows<{ token: string }>(
      sql`select distinct unnest(tokens) as token from requirement`,
    );
    return rows.map(({ token }) => token);
  }
}
