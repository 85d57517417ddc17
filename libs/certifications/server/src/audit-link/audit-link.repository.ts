import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { Clock, sql, TenantDatabase } from '@leerspoor/platform-server';
import { AuditLinkEntity } from './audit-link.entity.js';
import { type AuditLinkRow } from './audit-link.row.js';

export type NewLink = Pick<
  AuditLinkEntity,
  'packId' | 'tokenHash' | 'auditor' | 'purpose' | 'asOf' | 'opensEvidence' | 'offersPack' | 'madeBy' | 'expiresAt'
>;

@Injectable()
export class AuditLinkRepository {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  async insert(link: NewLink): Promise<string> {
    const id = randomUUID();
    await this.database.table(AuditLinkEntity).insert({ ...link, id, madeAt: this.clock.now(), looks: 0 });
    return id;
  }

  /** The link of a token, while it lasts. */
  async living(tokenHash: Buffer): Promise<AuditLinkEntity | null> {
    const link = await this.database.table(AuditLinkEntity).findOneBy({ tokenHash });
    return link && link.withdrawnAt === null && link.expiresAt > this.clock.now() ? link : null;
  }

  /** Newest first; `id` null is the last two hundred. */
  list(id: string | null = null): Promise<AuditLinkRow[]> {
    return this.database.rows(sql`
      select l.id, l.pack_id as "packId", a.title, l.auditor, l.purpose, l.as_of as "asOf", l.opens_evidence as "opensEvidence",
             l.offers_pack as "offersPack", l.made_at as "madeAt", l.expires_at as "expiresAt", l.withdrawn_at as "withdrawnAt",
             l.looks, l.last_look_at as "lastLookAt",
             coalesce((select full_name from employee where id = l.made_by), '') as "madeByName",
             coalesce((select full_name from employee where id = l.withdrawn_by), '') as "withdrawnByName"
      from audit_link l join audit_pack a on a.id = l.pack_id
      where ${id}::uuid is null or l.id = ${id}::uuid
      order by l.made_at desc, l.id limit 200`);
  }

  /** False when it was withdrawn already. */
  async withdraw(id: string, by: string): Promise<boolean> {
    const rows = await this.database.rows(sql`
      update audit_link set withdrawn_at = ${this.clock.now()}, withdrawn_by = ${by} where id = ${id} and withdrawn_at is null returning id`);
    return rows.length === 1;
  }

  async countLook(id: string): Promise<void> {
    await this.database.rows(
      sql`update audit_link set looks = looks + 1, last_look_at = ${this.clock.now()} where id = ${id}`,
    );
  }

  /** Who of these people is shown by this link for the first time on a day. */
  async firstShown(linkId: string, personIds: readonly string[], day: LocalDate): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(sql`
      insert into audit_link_look (link_id, person_id, day) select ${linkId}, id, ${day} from unnest(${personIds}::uuid[]) id
      on conflict do nothing returning person_id as id`);
    return rows.map(({ id }) => id);
  }
}
