import { Injectable } from '@nestjs/common';
import { DirectoryDatabase, sql } from '@leerspoor/platform-server';
import { type Failures } from './throttle.rules.js';

/** The counters of failed tries, kept beside the accounts, by a hash of what they are about. */
@Injectable()
export class ThrottleRepository {
  constructor(private readonly directory: DirectoryDatabase) {}

  transaction<T>(work: () => Promise<T>): Promise<T> {
    return this.directory.transaction(work);
  }

  /** Holds the counters until the transaction ends; in one order, so that two tries never wait for each other. */
  async hold(keys: readonly string[], now: Date): Promise<Map<string, Failures>> {
    await this.directory.rows(sql`
      insert into identity.failure (key, failures, last_at) select key, 0, ${now} from unnest(${keys}::text[]) key order by key
      on conflict do nothing`);
    const rows = await this.directory.rows<Failures & { key: string }>(sql`
      select key, failures, last_at as "lastAt", blocked_until as "blockedUntil"
      from identity.failure where key = any(${keys}) order by key for update`);
    return new Map(rows.map((row) => [row.key, row]));
  }

  async save(key: string, { failures, lastAt, blockedUntil }: Failures): Promise<void> {
    await this.directory.rows(sql`
      update identity.failure set failures = ${failures}, last_at = ${lastAt}, blocked_until = ${blockedUntil} where key = ${key}`);
  }

  async forget(key: string): Promise<void> {
    await this.directory.rows(sql`delete from identity.failure where key = ${key}`);
  }

  /** Takes one try back that turned out well. */
  async forgive(key: string, free: number): Promise<void> {
    await this.directory.rows(sql`
      update identity.failure set failures = greatest(0, failures - 1), blocked_until = case when failures > ${free} then blocked_until end
      where key = ${key}`);
  }

  async sweep(before: Date): Promise<void> {
    await this.directory.rows(
      sql`delete from identity.failure where last_at < ${before} and (blocked_until is null or blocked_until < ${before})`,
    );
  }
}
