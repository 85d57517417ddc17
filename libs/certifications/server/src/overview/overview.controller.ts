import { Controller } from '@nestjs/common';
import { readOverview } from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { OverviewService } from './overview.service.js';

@Controller()
export class OverviewController {
  constructor(private readonly overview: OverviewService) {}

  @Handles(readOverview)
  read(@Input() { query }: InputOf<typeof readOverview>, @Who() actor: Actor) {
    return this.overview.read(actor, query.limit);
  }
}
