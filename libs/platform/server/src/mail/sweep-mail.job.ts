import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../database/tenant-database.js';
import { JobHandler } from '../jobs/job-kind.js';
import { Jobs } from '../jobs/jobs.js';
import { Companies } from './companies.js';
import { sendMail, sweepMail } from './mail-jobs.js';
import { MailRows } from './mail-rows.js';
import { Smtp } from './smtp.js';

/** Every minute: the rows are the truth, so a letter whose job was lost is found here. One round trip per company. */
@Injectable()
export class SweepMail extends JobHandler {
  readonly kind = sweepMail;

  constructor(
    private readonly companies: Companies,
    private readonly database: TenantDatabase,
    private readonly rows: MailRows,
    private readonly smtp: Smtp,
    private readonly jobs: Jobs,
  ) {
    super();
  }

  async handle(): Promise<void> {
    if (!this.smtp.ready) return;
    for (const tenantId of await this.companies.ids()) {
      const due = await this.database.runAs({ tenantId }, () => this.rows.hasDue());
      if (due) await this.jobs.enqueueNow(sendMail, { tenantId }, { key: tenantId });
    }
  }
}
