import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { sql } from '../database/sql.js';
import { TenantDatabase } from '../database/tenant-database.js';

/** Something that somebody did. `details` hold values of fields, never private words. */
export interface AuditRecord {
  /** 'noun.verb in the past', e.g. 'certificate.recorded'. */
  action: string;
  subjectKind: string;
  subjectId?: string | null;
  /** Whom it is about, when that is a person: they may read it. */
  personId?: string | null;
  details?: Record<string, unknown>;
}

/**
 * The trail of who did what, in the transaction of the deed itself. Rows are chained by hash, so that a change or a gap
 * shows; the product may add rows and never change them.
 */
@Injectable()
export class Audit {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  async record(record: AuditRecord): Promise<void> {
    await this.recordAll([record]);
  }

  async recordAll(records: readonly AuditRecord[]): Promise<void> {
    if (records.length === 0) return;
    await this.database.rows(
      sql`select audit_append(${this.clock.now()}, ${this.database.employeeId}, ${this.database.name}, ${JSON.stringify(records)}::jsonb)`,
    );
  }

  /** Number of the first row that does not fit the chain; null when all is whole. */
  async firstBroken(): Promise<number | null> {
    return (await this.database.one<{ seq: number | null }>(sql`select audit_first_broken() as seq`))?.seq ?? null;
  }
}
