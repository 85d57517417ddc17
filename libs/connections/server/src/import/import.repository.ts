import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type ImportState } from '@leerspoor/connections-contract';
import { Clock, sql, TenantDatabase } from '@leerspoor/platform-server';
import { ImportEntity } from './import.entity.js';

type Change = Partial<Omit<ImportEntity, 'id'>>;

/** An import with the name of who began it. */
export type ImportListRow = ImportEntity & { createdByName: string | null };

@Injectable()
export class ImportRepository {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  find(id: string): Promise<ImportEntity | null> {
    return this.database.table(ImportEntity).findOneBy({ id });
  }

  async insert(
    row: Pick<ImportEntity, 'id' | 'fileName' | 'fileId' | 'askedKind' | 'createdBy' | 'language'>,
  ): Promise<void> {
    const now = this.clock.now();
    await this.database.table(ImportEntity).insert({ ...row, state: 'uploaded', createdAt: now, touchedAt: now });
  }

  /** Moves on from one of these states; false when it is in another by now. Begins the count of attempts anew. */
  async move(id: string, from: readonly ImportState[], change: Change): Promise<boolean> {
    const { affected } = await this.database
      .table(ImportEntity)
      .createQueryBuilder()
      .update()
      .set({ attempts: 0, ...change, touchedAt: this.clock.now() })
      .where('id = :id and state in (:...from)', { id, from })
      .execute();
    return affected === 1;
  }

  /** As `move`, only when nobody said anything meanwhile. */
  async settle(id: string, revision: number, from: ImportState, change: Change): Promise<boolean> {
    const { affected } = await this.database
      .table(ImportEntity)
      .update({ id, revision, state: from }, { attempts: 0, ...change, touchedAt: this.clock.now() });
    return affected === 1;
  }

  /** Counts another beginning of the running step; answers how often it began. */
  async begin(id: string): Promise<number> {
    const row = await this.database.one<{ attempts: number }>(sql`
      update import set attempts = attempts + 1, touched_at = ${this.clock.now()} where id = ${id} returning attempts`);
    return row?.attempts ?? 0;
  }

  /** How far the running step is; says nothing about a step that is over. */
  async progress(id: string, done: number, total: number): Promise<void> {
    await this.database.rows(sql`
      update import set progress_done = ${done}, progress_total = ${total}, touched_at = ${this.clock.now()}
      where id = ${id} and state in ('reading', 'checking', 'applying', 'undoing')`);
  }

  /** One apply or undo of a company at a time; held until the transaction ends. */
  async holdCompany(): Promise<void> {
    await this.database.rows(
      sql`select pg_advisory_xact_lock(hashtextextended('imports/' || current_setting('app.tenant'), 0))`,
    );
  }

  /** Newest first, one more than asked for. */
  async page(after: string | null, limit: number): Promise<ImportListRow[]> {
    const ids = await this.database.rows<{ id: string; name: string | null }>(sql`
      select i.id, p.full_name as name from import i left join person_card p on p.tenant_id = i.tenant_id and p.id = i.created_by
      where ${after}::uuid is null or (i.created_at, i.id) < (select created_at, id from import where id = ${after}::uuid)
      order by i.created_at desc, i.id desc limit ${limit + 1}`);
    const rows = new Map((await this.all(ids.map(({ id }) => id))).map((row) => [row.id, row]));
    return ids.flatMap(({ id, name }) =>
      rows.has(id) ? [{ ...(rows.get(id) as ImportEntity), createdByName: name }] : [],
    );
  }

  async nameOf(employeeId: string | null): Promise<string | null> {
    if (employeeId === null) return null;
    return (
      (
        await this.database.one<{ name: string }>(
          sql`select full_name as name from person_card where id = ${employeeId}`,
        )
      )?.name ?? null
    );
  }

  /** Ids of imports on whose step nobody seems to work since a moment. */
  async stuck(since: Date): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(sql`
      select id from import where state in ('uploaded', 'reading', 'checking', 'applying', 'undoing') and touched_at < ${since}`);
    return rows.map(({ id }) => id);
  }

  /** Imports whose rows have been kept long enough: of what was cancelled or failed, at once. */
  async expired(before: Date): Promise<ImportEntity[]> {
    const rows = await this.database.rows<{ id: string }>(sql`
      select id from import where rows_removed_at is null and (
        state in ('cancelled', 'failed') or (state in ('mapping', 'ready', 'applied', 'undone') and touched_at < ${before}))`);
    return this.all(rows.map(({ id }) => id));
  }

  private all(ids: readonly string[]): Promise<ImportEntity[]> {
    return this.database.table(ImportEntity).findBy({ id: In(ids) });
  }
}
