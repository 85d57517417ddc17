import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { IdentitySweep } from '@leerspoor/people-server';
import { defineJob, JobHandler } from '@leerspoor/platform-server';

export const sweepIdentity = defineJob('people.sweep', z.object({}));

/** Throws away sessions, links and counters of failed sign-ins that have served. */
@Injectable()
export class SweepIdentity extends JobHandler {
  override readonly kind = sweepIdentity;

  constructor(private readonly sweep: IdentitySweep) {
    super();
  }

  override handle(): Promise<void> {
    return this.sweep.run();
  }
}
