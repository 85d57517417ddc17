import { Injectable } from '@nestjs/common';
import { reachOf } from '@leerspoor/people-server';
import { type Actor } from '@leerspoor/platform-server';
import { type Overview, OverviewRepository } from './overview.repository.js';

@Injectable()
export class OverviewService {
  constructor(private readonly overview: OverviewRepository) {}

  read(actor: Actor, limit: number): Promise<Overview> {
    const { today, language, zone } = actor;
    return this.overview.read({
      reach: reachOf(actor),
      today,
      language,
      zone,
      checks: actor.permissions.has('certifications.check'),
      limit,
    });
  }
}
