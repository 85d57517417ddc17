import { Injectable } from '@nestjs/common';
import { addMonths } from '@leerspoor/platform-contract';
import { Clock, Companies, JobHandler, TenantDatabase } from '@leerspoor/platform-server';
import { GateLookRepository } from './gate-look.repository.js';
import { sweepLooks } from './look-jobs.js';

/** Months that one can see how often a card was looked at. */
const kept = 12;

/** Throws away looks at gate cards that are older than a year. */
@Injectable()
export class SweepLooks extends JobHandler {
  readonly kind = sweepLooks;

  constructor(
    private readonly companies: Companies,
    private readonly database: TenantDatabase,
    private readonly looks: GateLookRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  async handle(): Promise<void> {
    const before = new Date(`${addMonths(this.clock.today('UTC'), -kept)}T00:00:00Z`);
    for (const tenantId of await this.companies.ids())
      await this.database.runAs({ tenantId }, () => this.looks.forget(before));
  }
}
