import { Injectable } from '@nestjs/common';
import { Audit, Clock } from '@leerspoor/platform-server';
import { ImportRepository } from '../import/import.repository.js';
import { ImportRowRepository } from '../import/import-row.repository.js';
import { breathe } from '../table/breathe.js';
import { ApplyCertificates } from './apply-certificates.service.js';
import { ApplyEmployees } from './apply-employees.service.js';
import { type Plan, PlanHash, PlanService } from './plan.service.js';
import { rowsPerStatement, type Work } from './work.js';

/** The company is not what it was at the dry run; nothing was written. */
class Changed extends Error {}

/** Applies every good row in one transaction, or nothing at all. */
@Injectable()
export class ApplyService {
  constructor(
    private readonly imports: ImportRepository,
    private readonly rows: ImportRowRepository,
    private readonly plans: PlanService,
    private readonly employees: ApplyEmployees,
    private readonly certificates: ApplyCertificates,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Shows a new dry run instead when the company changed since the old one: nobody gets what they did not see. */
  async apply(work: Work): Promise<void> {
    try {
      await work.reporting(() => work.run(() => this.all(work)));
    } catch (error) {
      if (!(error instanceof Changed)) throw error;
      const notices = [{ code: 'changed-meanwhile' as const, values: {} }];
      await work.run(() =>
        this.imports.move(work.id, ['applying'], { state: 'checking', notices, progressDone: 0, progressTotal: 0 }),
      );
    }
  }

  private async all(work: Work): Promise<void> {
    await this.imports.holdCompany();
    // A second worker comes here when the first has done it all.
    if ((await this.imports.find(work.id))?.state !== 'applying') return;
    const made = work.row.kind === 'employees' ? await this.applyEmployees(work) : await this.applyCertificates(work);
    await this.imports.move(work.id, ['applying'], {
      state: 'applied',
      made,
      appliedAt: this.clock.now(),
      progressDone: 0,
      progressTotal: 0,
    });
    await this.rows.removeOtherSheets(work.id, work.sheet);
    const { new: added = 0, changed = 0 } = work.row.counts;
    await this.audit.record({
      action: 'import.applied',
      subjectKind: 'import',
      subjectId: work.id,
      details: { kind: work.row.kind, added, changed },
    });
  }

  private async applyEmployees(work: Work) {
    const plan = await this.plans.employees(work, { hold: true });
    await sameAsShown(plan, work);
    return this.employees.apply(work, plan);
  }

  private async applyCertificates(work: Work) {
    const plan = await this.plans.certificates(work, { hold: true });
    await sameAsShown(plan, work);
    return this.certificates.apply(work, plan);
  }
}

async function sameAsShown(plan: Plan, { row }: Work): Promise<void> {
  const hash = new PlanHash();
  let rows = 0;
  for (const outcome of plan.outcomes()) {
    hash.add(outcome);
    rows += 1;
    if (rows % rowsPerStatement === 0) await breathe();
  }
  if (hash.digest() !== row.planHash) throw new Changed();
}
