import { Injectable } from '@nestjs/common';
import { type z } from 'zod';
import { JobHandler, TenantDatabase } from '@leerspoor/platform-server';
import { DigestService } from '../digest/digest.service.js';
import { PlanningService } from '../plan/planning.service.js';
import { remindCompanies } from './tick-jobs.js';

/** While PostgreSQL works for one company this process works for another. */
const sideBySide = 2;

type Payload = z.infer<typeof remindCompanies.payload>;

/**
 * The tick of a company. Harmless when run twice or by two workers at once: they take turns, and the key of a delivery and the
 * number of a digest are unique.
 */
@Injectable()
export class RemindCompanies extends JobHandler<Payload> {
  readonly kind = remindCompanies;

  constructor(
    private readonly database: TenantDatabase,
    private readonly planning: PlanningService,
    private readonly digests: DigestService,
  ) {
    super();
  }

  /** One company that fails does not keep the others from their turn; the job is then tried again as a whole. */
  async handle({ tenantIds }: Payload): Promise<void> {
    const failures: Error[] = [];
    const waiting = tenantIds.values();
    const lane = async () => {
      for (const tenantId of waiting) {
        await this.company(tenantId).catch((error: Error) =>
          failures.push(new Error(`company ${tenantId}: ${error.message}`, { cause: error })),
        );
      }
    };
    await Promise.all(Array.from({ length: sideBySide }, lane));
    if (failures.length > 0) throw new AggregateError(failures, failures.map(({ message }) => message).join('; '));
  }

  /** When the messages cannot be made, what came up is written down all the same, and shows in the app. */
  private async company(tenantId: string): Promise<void> {
    try {
      await this.database.runAs({ tenantId }, () => this.tick(true));
    } catch (error) {
      await this.database.runAs({ tenantId }, () => this.tick(false));
      throw error;
    }
  }

  private async tick(send: boolean): Promise<void> {
    const hours = await this.planning.hours();
    if (!hours.open) return;
    const outcome = await this.planning.plan(hours);
    if (send) await this.digests.send(hours, outcome);
    else await this.planning.keep(outcome, hours.now.day);
  }
}
