import { Injectable } from '@nestjs/common';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type Corrections, type DerivedRow, type GapRow } from './read-model.rules.js';
import { among } from './renewal.repository.js';

/** The dates, gaps and derived rows that follow from the facts, so that reading needs no engine. */
@Injectable()
export class ReadModelRepository {
  constructor(private readonly database: TenantDatabase) {}

  derived(personIds: readonly string[] | null, typeIds: readonly string[]): Promise<DerivedRow[]> {
    return this.database.rows(sql`
      select c.id, c.person_id as "personId", c.type_id as "typeId", c.obtained_on as "from", c.window_opens_on as "windowOpens",
             c.expires_on as expires, c.policy_version as "policyVersion"
      from certificate c where c.source = 'derived' and ${among(sql`c`, personIds, typeIds)}`);
  }

  gaps(personIds: readonly string[] | null, typeIds: readonly string[]): Promise<(GapRow & { id: string })[]> {
    return this.database.rows(sql`
      select g.id, g.certificate_id as "certificateId", g.person_id as "personId", g.part, g.name, g.starts_on as "from", g.ends_on as "until",
             g.warns_on as warns, g.at, g.spares
      from certificate_gap g join certificate c on c.id = g.certificate_id where ${among(sql`c`, personIds, typeIds)}`);
  }

  /** Writes what must change, at a moment; answers how many rows that were. */
  async write(corrections: Corrections, at: Date): Promise<number> {
    const { dates, added, changed, goneDerived, addedGaps, goneGaps } = corrections;
    if (dates.length > 0) await this.correct(dates);
    if (goneGaps.length > 0)
      await this.database.rows(sql`delete from certificate_gap where id = any(${goneGaps}::uuid[])`);
    if (goneDerived.length > 0)
      await this.database.rows(
        sql`delete from certificate where source = 'derived' and id = any(${goneDerived}::uuid[])`,
      );
    if (changed.length > 0) await this.change(changed);
    if (added.length > 0) await this.add(added, at);
    if (addedGaps.length > 0) await this.addGaps(addedGaps);
    return [dates, added, changed, goneDerived, addedGaps, goneGaps].reduce((sum, { length }) => sum + length, 0);
  }

  private async correct(rows: Corrections['dates']): Promise<void> {
    await this.database.rows(sql`
      update certificate c
      set window_opens_on = x.window_opens, expires_on = x.expires, grace_ends_on = x.grace_ends
      from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ windowOpens }) => windowOpens)}::date[],
                  ${rows.map(({ expires }) => expires)}::date[], ${rows.map(({ graceEnds }) => graceEnds)}::date[])
           as x(id, window_opens, expires, grace_ends)
      where c.id = x.id`);
  }

  private async change(rows: readonly DerivedRow[]): Promise<void> {
    await this.database.rows(sql`
      update certificate c
      set window_opens_on = x."windowOpens", expires_on = x.expires, policy_version = x."policyVersion"
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, "windowOpens" date, expires date, "policyVersion" int)
      where c.id = x.id`);
  }

  private async add(rows: readonly DerivedRow[], at: Date): Promise<void> {
    await this.database.rows(sql`
      insert into certificate (id, person_id, type_id, obtained_on, window_opens_on, expires_on, source, policy_version, state, recorded_at, decided_at)
      select x.id, x."personId", x."typeId", x."from", x."windowOpens", x.expires, 'derived', x."policyVersion", 'verified', ${at}, ${at}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
           as x(id uuid, "personId" uuid, "typeId" uuid, "from" date, "windowOpens" date, expires date, "policyVersion" int)`);
  }

  private async addGaps(rows: readonly GapRow[]): Promise<void> {
    await this.database.rows(sql`
      insert into certificate_gap (certificate_id, person_id, part, name, starts_on, ends_on, warns_on, at, spares)
      select x."certificateId", x."personId", x.part, x.name, x."from", x."until", x.warns, x.at, array(select jsonb_array_elements_text(x.spares))
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
           as x("certificateId" uuid, "personId" uuid, part text, name text, "from" date, "until" date, warns date, at text, spares jsonb)`);
  }
}
