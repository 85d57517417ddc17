import { Injectable } from '@nestjs/common';
import { Clock, Companies, Files, JobHandler, Jobs, TenantDatabase } from '@leerspoor/platform-server';
import { type ImportEntity } from '../import/import.entity.js';
import { keepDays } from '../import/keep.rules.js';
import { advanceImport, sweepImports } from '../import/import-jobs.js';
import { ImportRepository } from '../import/import.repository.js';
import { ImportRowRepository } from '../import/import-row.repository.js';
import { rowsPerStatement } from './work.js';

const aMinute = 60_000;

/** Finds imports whose job was lost, and throws away rows that have been kept long enough. */
@Injectable()
export class SweepImports extends JobHandler {
  readonly kind = sweepImports;

  constructor(
    private readonly companies: Companies,
    private readonly database: TenantDatabase,
    private readonly imports: ImportRepository,
    private readonly rows: ImportRowRepository,
    private readonly files: Files,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {
    super();
  }

  async handle(): Promise<void> {
    for (const tenantId of await this.companies.ids()) await this.company(tenantId);
  }

  private async company(tenantId: string): Promise<void> {
    const now = this.clock.now().getTime();
    const run = <T>(work: () => Promise<T>) => this.database.runAs({ tenantId }, work);
    for (const importId of await run(() => this.imports.stuck(new Date(now - 2 * aMinute)))) {
      await this.jobs.enqueueNow(
        advanceImport,
        { tenantId, importId },
        { key: `${importId}/${Math.floor(now / aMinute)}` },
      );
    }
    for (const row of await run(() => this.imports.expired(new Date(now - keepDays * 1440 * aMinute)))) {
      let done = false;
      while (!done) done = await run(() => this.rows.remove(row.id, rowsPerStatement));
      await run(() => this.close(row));
    }
  }

  /** Without its rows an import is a line in a list: it can be neither applied nor undone any more. */
  private async close({ id, state, fileId, sheets }: ImportEntity): Promise<void> {
    const over = state === 'mapping' || state === 'ready' ? 'cancelled' : state;
    const bare = sheets.map((sheet) => ({
      ...sheet,
      columns: sheet.columns.map((column) => ({ ...column, samples: [] })),
    }));
    await this.imports.move(id, [state], { state: over, sheets: bare, rowsRemovedAt: this.clock.now(), fileId: null });
    if (fileId) await this.files.remove(fileId);
  }
}
