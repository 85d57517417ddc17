import { Injectable, Logger } from '@nestjs/common';
import { type z } from 'zod';
import { type ImportState } from '@leerspoor/connections-contract';
import { JobHandler, TenantDatabase } from '@leerspoor/platform-server';
import { type ImportEntity } from '../import/import.entity.js';
import { advanceImport } from '../import/import-jobs.js';
import { ImportRepository } from '../import/import.repository.js';
import { ApplyService } from './apply.service.js';
import { CheckService } from './check.service.js';
import { ReadService } from './read.service.js';
import { UndoService } from './undo.service.js';
import { Work } from './work.js';

type Payload = z.infer<typeof advanceImport.payload>;

/** A step that came to no end so often is our fault: it is given up, with everything as it was. */
const mostAttempts = 5;

const afterGivingUp: Partial<Record<ImportState, ImportState>> = {
  uploaded: 'failed',
  reading: 'failed',
  checking: 'failed',
  applying: 'ready',
  undoing: 'applied',
};

/**
 * Does the step that an import is at, and the next ones as long as they need nobody. The row says which step that is, so that
 * a job that comes twice, or after another did its work, does nothing.
 */
@Injectable()
export class AdvanceImport extends JobHandler<Payload> {
  readonly kind = advanceImport;
  private readonly log = new Logger('AdvanceImport');

  constructor(
    private readonly database: TenantDatabase,
    private readonly imports: ImportRepository,
    private readonly reading: ReadService,
    private readonly checking: CheckService,
    private readonly applying: ApplyService,
    private readonly undoing: UndoService,
  ) {
    super();
  }

  async handle({ tenantId, importId }: Payload): Promise<void> {
    for (;;) {
      const row = await this.begin(tenantId, importId);
      if (!row) return;
      await this.step(new Work(row, tenantId, this.database, this.imports));
    }
  }

  /** The import, when it is at a step for us; undefined when it waits for a person, is over, or was given up. */
  private begin(tenantId: string, importId: string): Promise<ImportEntity | undefined> {
    return this.database.runAs({ tenantId }, async () => {
      const row = await this.imports.find(importId);
      const ending = row && afterGivingUp[row.state];
      if (!row || !ending) return undefined;
      if ((await this.imports.begin(importId)) <= mostAttempts) return row;
      this.log.error(`import ${importId} is given up at ${row.state}`);
      await this.imports.move(importId, [row.state], {
        state: ending,
        failure: { code: 'broken', values: {} },
        progressDone: 0,
        progressTotal: 0,
      });
      return undefined;
    });
  }

  private async step(work: Work): Promise<void> {
    switch (work.row.state) {
      case 'uploaded':
      case 'reading':
        return this.reading.read(work);
      case 'checking':
        return void (await this.checking.check(work));
      case 'applying':
        return this.applying.apply(work);
      default:
        return this.undoing.undo(work);
    }
  }
}
