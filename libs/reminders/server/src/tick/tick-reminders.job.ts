import { Injectable } from '@nestjs/common';
import { Companies, JobHandler, Jobs } from '@leerspoor/platform-server';
import { remindCompanies, tickReminders } from './tick-jobs.js';

/** Companies in one job: a job costs more than a company with nothing to say. */
const perJob = 25;

@Injectable()
export class TickReminders extends JobHandler {
  readonly kind = tickReminders;

  constructor(
    private readonly companies: Companies,
    private readonly jobs: Jobs,
  ) {
    super();
  }

  /** A lost tick loses nothing: the next one plans a range of days, never "today". */
  async handle(): Promise<void> {
    const ids = await this.companies.ids();
    for (let at = 0; at < ids.length; at += perJob) {
      const tenantIds = ids.slice(at, at + perJob);
      await this.jobs.enqueueNow(remindCompanies, { tenantIds }, { key: tenantIds[0] as string });
    }
  }
}
