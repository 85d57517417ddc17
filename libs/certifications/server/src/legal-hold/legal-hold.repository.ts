import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { Clock, sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { LegalHoldEntity } from './legal-hold.entity.js';

export interface LegalHoldRow {
  id: string;
  person: { id: string; name: string } | null;
  pack: { id: string; name: string } | null;
  reason: string;
  reviewOn: LocalDate | null;
  madeBy: string;
  madeAt: Date;
}

/** Why something is kept, and who decided it. */
export interface Holding {
  reason: string;
  madeBy: string;
}

@Injectable()
export class LegalHoldRepository {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  async insert(hold: Pick<LegalHoldEntity, 'personId' | 'packId' | 'reason' | 'reviewOn' | 'madeBy'>): Promise<string> {
    const id = randomUUID();
    await this.database.table(LegalHoldEntity).insert({ ...hold, id, madeAt: this.clock.now() });
    return id;
  }

  find(id: string): Promise<LegalHoldEntity | null> {
    return this.database.table(LegalHoldEntity).findOneBy({ id });
  }

  /** False when it was over already. */
  async end(id: string, by: string): Promise<boolean> {
    const rows = await this.database.rows(sql`
      update legal_hold set ended_at = ${this.clock.now()}, ended_by = ${by} where id = ${id} and ended_at is null returning id`);
    return rows.length === 1;
  }

  /** Those that hold, newest first; `id` null is any. */
  open(id: string | null = null): Promise<LegalHoldRow[]> {
    return this.database.rows(sql`
      select h.id, h.reason, h.review_on as "reviewOn", h.made_at as "madeAt",
             coalesce((select full_name from employee where id = h.made_by), '') as "madeBy",
             (select json_build_object('id', e.id, 'name', e.full_name) from employee e where e.id = h.person_id) as person,
             (select json_build_object('id', a.id, 'name', a.title) from audit_pack a where a.id = h.pack_id) as pack
      from legal_hold h where h.ended_at is null and (${id}::uuid is null or h.id = ${id}::uuid)
      order by h.made_at desc, h.id`);
  }

  /** What keeps a document of a person: a hold on the person, or on a pack that it is in. */
  onDocument(personId: string, fileId: string): Promise<Holding | undefined> {
    return this.holding(sql`
      h.person_id = ${personId} or h.pack_id in (
        select x.pack_id from audit_pack_person x where x.person_id = ${personId} and ${fileId}::uuid = any(x.file_ids))`);
  }

  onPack(packId: string): Promise<Holding | undefined> {
    return this.holding(sql`h.pack_id = ${packId}`);
  }

  private holding(what: Sql): Promise<Holding | undefined> {
    return this.database.one(sql`
      select h.reason, coalesce((select full_name from employee where id = h.made_by), '') as "madeBy"
      from legal_hold h where h.ended_at is null and (${what}) order by h.made_at limit 1`);
  }
}
