import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type PackCounts, packKeepDays } from '@leerspoor/certifications-contract';
import { type Language } from '@leerspoor/platform-contract';
import { Clock, sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { typeName } from '../cell/standing.repository.js';
import { AuditPackEntity, AuditPackPersonEntity } from './audit-pack.entity.js';
import { type AuditPackRow } from './audit-pack.row.js';

export type PackPerson = Pick<AuditPackPersonEntity, 'personId' | 'typeIds' | 'fileIds'>;

const aMinute = 60_000;
/** Who says nothing for so long has stopped: another may take over. */
export const silence = 2 * aMinute;

const names = (table: Sql, name: Sql, ids: Sql): Sql =>
  sql`coalesce((select json_agg(${name} order by ${name}) from ${table} n where n.id::text in (select jsonb_array_elements_text(${ids}))), '[]')`;
const nameOf = (table: Sql, id: Sql): Sql => sql`(select name from ${table} n where n.id = (${id})::uuid)`;

/** The filter of `audit_pack a` as people read it. */
export const scopeOf = (language: Language): Sql => sql`json_build_object(
  'team', ${nameOf(sql`team`, sql`a.filter ->> 'teamId'`)},
  'location', ${nameOf(sql`location`, sql`a.filter ->> 'locationId'`)},
  'jobRole', ${nameOf(sql`job_role`, sql`a.filter ->> 'jobRoleId'`)},
  'types', ${names(sql`certificate_type`, typeName(language, sql`n`), sql`a.filter -> 'typeIds'`)},
  'people', ${names(sql`employee`, sql`n.full_name`, sql`a.filter -> 'personIds'`)},
  'historyFrom', a.filter ->> 'historyFrom', 'historyUntil', a.filter ->> 'historyUntil')`;

/** Whether `audit_pack a` may not be thrown away. */
const held = sql`exists (select from legal_hold h where h.pack_id = a.id and h.ended_at is null)`;

@Injectable()
export class AuditPackRepository {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  find(id: string): Promise<AuditPackEntity | null> {
    return this.database.table(AuditPackEntity).findOneBy({ id });
  }

  async insert(
    pack: Pick<AuditPackEntity, 'title' | 'client' | 'asOf' | 'filter' | 'withEvidence' | 'language' | 'madeBy'>,
  ): Promise<string> {
    const id = randomUUID();
    const now = this.clock.now();
    await this.database.table(AuditPackEntity).insert({ ...pack, id, state: 'queued', madeAt: now, touchedAt: now });
    return id;
  }

  /** Newest first; `id` null is the last hundred. */
  list(language: Language, id: string | null = null): Promise<AuditPackRow[]> {
    return this.database.rows(sql`
      select a.id, a.title, a.client, a.as_of as "asOf", a.with_evidence as "withEvidence", a.language, a.state,
             a.progress_done as "progressDone", a.progress_total as "progressTotal", a.counts, a.file_id as "fileId",
             a.made_by as "madeBy", a.made_at as "madeAt", a.ready_at as "readyAt", ${scopeOf(language)} as scope, ${held} as "isHeld",
             (select bytes::float8 from stored_file f where f.id = a.file_id) as bytes,
             coalesce((select full_name from employee e where e.id = a.made_by), '') as "madeByName"
      from audit_pack a where ${id}::uuid is null or a.id = ${id}::uuid
      order by a.made_at desc, a.id limit 100`);
  }

  /** Begins the work, or takes it over from who fell silent; the row as it then is. Undefined when there is nothing to do. */
  async claim(id: string, claim: string): Promise<AuditPackEntity | undefined> {
    const now = this.clock.now();
    const [taken] = await this.database.rows(sql`
      update audit_pack set state = 'working', claim = ${claim}, attempts = attempts + 1, touched_at = ${now}
      where id = ${id} and (state = 'queued' or (state = 'working' and touched_at <= ${new Date(now.getTime() - silence)}))
      returning id`);
    return taken ? ((await this.find(id)) ?? undefined) : undefined;
  }

  /** How far the work is; false when another took over, or it is over. */
  async progress(id: string, claim: string, done: number, total: number): Promise<boolean> {
    const rows = await this.database.rows(sql`
      update audit_pack set progress_done = ${done}, progress_total = ${total}, touched_at = ${this.clock.now()}
      where id = ${id} and claim = ${claim} and state = 'working' returning id`);
    return rows.length === 1;
  }

  /** The pack is made; false when another made it. */
  async ready(id: string, claim: string, fileId: string, counts: PackCounts): Promise<boolean> {
    const now = this.clock.now();
    const rows = await this.database.rows(sql`
      update audit_pack set state = 'ready', file_id = ${fileId}, counts = ${JSON.stringify(counts)}::jsonb, progress_done = progress_total,
             claim = null, ready_at = ${now}, touched_at = ${now}
      where id = ${id} and claim = ${claim} and state = 'working' returning id`);
    return rows.length === 1;
  }

  async fail(id: string, claim: string): Promise<void> {
    await this.database.rows(
      sql`update audit_pack set state = 'failed', claim = null where id = ${id} and claim = ${claim} and state = 'working'`,
    );
  }

  /** The file goes; false when it was gone already. */
  async expire(id: string): Promise<boolean> {
    const rows = await this.database.rows(
      sql`update audit_pack set state = 'expired', file_id = null where id = ${id} and state = 'ready' returning id`,
    );
    return rows.length === 1;
  }

  async putPeople(packId: string, people: readonly PackPerson[]): Promise<void> {
    const rows = people.map((person) => ({ ...person, id: randomUUID(), packId }));
    await this.database.table(AuditPackPersonEntity).insert(rows);
  }

  peopleOf(packId: string): Promise<AuditPackPersonEntity[]> {
    return this.database.table(AuditPackPersonEntity).findBy({ packId });
  }

  /** Ids of packs that nobody works on, and of those whose time is over and which no hold keeps. */
  async due(): Promise<{ lost: string[]; over: string[] }> {
    const now = this.clock.now().getTime();
    const found = await this.database.json<{ lost: string[]; over: string[] }>(sql`
      select json_build_object(
        'lost', coalesce((select json_agg(id) from audit_pack where state in ('queued', 'working') and touched_at <= ${new Date(now - silence)}), '[]'),
        'over', coalesce((select json_agg(a.id) from audit_pack a where a.state = 'ready' and a.ready_at <= ${new Date(now - packKeepDays * 1440 * aMinute)} and not ${held}), '[]'))`);
    return found;
  }
}
