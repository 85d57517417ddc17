import { Controller } from '@nestjs/common';
import { approve, approveActivity, listChecks, sendBack, sendBackActivity } from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { ActivityCheckService } from './activity-check.service.js';
import { CheckService } from './check.service.js';

@Controller()
export class CheckController {
  constructor(
    private readonly checks: CheckService,
    private readonly activities: ActivityCheckService,
  ) {}

  @Handles(listChecks)
  list(@Input() { query }: InputOf<typeof listChecks>, @Who() actor: Actor) {
    return this.checks.list(actor, query.after ?? null, query.limit);
  }

  @Handles(approve)
  approve(@Input() { params, body }: InputOf<typeof approve>, @Who() actor: Actor) {
    return this.checks.approve(actor, params.certificateId, body);
  }

  @Handles(sendBack)
  sendBack(@Input() { params, body }: InputOf<typeof sendBack>, @Who() actor: Actor) {
    return this.checks.sendBack(actor, params.certificateId, body.version, body.reason);
  }

  @Handles(approveActivity)
  approveActivity(@Input() { params, body }: InputOf<typeof approveActivity>, @Who() actor: Actor) {
    return this.activities.approve(actor, params.activityId, body);
  }

  @Handles(sendBackActivity)
  sendBackActivity(@Input() { params, body }: InputOf<typeof sendBackActivity>, @Who() actor: Actor) {
    return this.activities.sendBack(actor, params.activityId, body.version, body.reason);
  }
}
