import { Injectable } from '@nestjs/common';
import { type ImportNotice } from '@leerspoor/connections-contract';
import { EmployeePlan } from '../employees/employee-plan.rules.js';
import { ImportRepository } from '../import/import.repository.js';
import { ImportRowRepository } from '../import/import-row.repository.js';
import { type RowOutcome } from '../row/row.rules.js';
import { type Plan, PlanHash, PlanService } from './plan.service.js';
import { rowsPerStatement, type Work } from './work.js';

/** The dry run: writes at every row what would happen to it. */
@Injectable()
export class CheckService {
  constructor(
    private readonly imports: ImportRepository,
    private readonly rows: ImportRowRepository,
    private readonly plans: PlanService,
  ) {}

  /** False when a person said something meanwhile: then it has to be done again. */
  async check(work: Work): Promise<boolean> {
    work.expect(rowsOf(work));
    const plan = await work.run((): Promise<Plan> =>
      work.row.kind === 'employees' ? this.plans.employees(work) : this.plans.certificates(work),
    );
    const planHash = await this.explain(work, plan);
    return work.run(async () =>
      this.imports.settle(work.id, work.row.revision, 'checking', {
        state: 'ready',
        planHash,
        counts: await this.rows.counts(work.id, work.sheet),
        notices: [...kept(work.row.notices), ...plan.notices()],
        endings: plan instanceof EmployeePlan ? plan.endings() : null,
        failure: null,
        progressDone: 0,
        progressTotal: 0,
      }),
    );
  }

  private async explain(work: Work, plan: Plan): Promise<string> {
    const hash = new PlanHash();
    let batch: RowOutcome[] = [];
    const write = async () => {
      const outcomes = batch;
      batch = [];
      await work.run(() => this.rows.explain(work.id, work.sheet, outcomes));
      work.advance(outcomes.length);
      await work.report();
    };
    for (const outcome of plan.outcomes()) {
      hash.add(outcome);
      batch.push(outcome);
      if (batch.length >= rowsPerStatement) await write();
    }
    if (batch.length > 0) await write();
    return hash.digest();
  }
}

const rowsOf = ({ row, sheet }: Work) => row.sheets.find(({ index }) => index === sheet)?.rows ?? 0;

/** What was noticed outside a dry run stays. */
const kept = (notices: readonly ImportNotice[]) =>
  notices.filter(({ code }) => code === 'quotes-ignored' || code === 'changed-meanwhile');
