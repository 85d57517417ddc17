import { Controller } from '@nestjs/common';
import { handInActivity, reportActivity, withdrawActivity } from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Uploaded, type UploadedFile, Who } from '@leerspoor/platform-server';
import { OwnActivityService } from './own-activity.service.js';

@Controller()
export class OwnActivityController {
  constructor(private readonly activities: OwnActivityService) {}

  @Handles(handInActivity)
  handIn(@Input() { body }: InputOf<typeof handInActivity>, @Who() actor: Actor, @Uploaded() file: UploadedFile) {
    return this.activities.handIn(actor, body, file);
  }

  @Handles(reportActivity)
  report(@Input() { body }: InputOf<typeof reportActivity>, @Who() actor: Actor) {
    return this.activities.handIn(actor, body);
  }

  @Handles(withdrawActivity)
  async withdraw(@Input() { params, body }: InputOf<typeof withdrawActivity>, @Who() actor: Actor) {
    await this.activities.withdraw(actor, params.activityId, body.version);
    return {};
  }
}
