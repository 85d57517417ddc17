import { Controller } from '@nestjs/common';
import {
  addActivities,
  addActivitiesWithEvidence,
  addActivityEvidence,
  correctActivity,
  listConfirmations,
  openActivityEvidence,
  removeActivity,
  removeActivityEvidence,
} from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Uploaded, type UploadedFile, Who } from '@leerspoor/platform-server';
import { ActivityEvidenceService } from './activity-evidence.service.js';
import { ActivityService } from './activity.service.js';

@Controller()
export class ActivityController {
  constructor(
    private readonly activities: ActivityService,
    private readonly evidence: ActivityEvidenceService,
  ) {}

  @Handles(addActivities)
  add(@Input() { body }: InputOf<typeof addActivities>, @Who() actor: Actor) {
    return this.activities.add(actor, body);
  }

  @Handles(addActivitiesWithEvidence)
  addWithEvidence(
    @Input() { body }: InputOf<typeof addActivitiesWithEvidence>,
    @Who() actor: Actor,
    @Uploaded() file: UploadedFile,
  ) {
    return this.activities.add(actor, body, file);
  }

  @Handles(addActivityEvidence)
  addEvidence(
    @Input() { params }: InputOf<typeof addActivityEvidence>,
    @Who() actor: Actor,
    @Uploaded() file: UploadedFile,
  ) {
    return this.evidence.add(actor, params.activityId, file);
  }

  @Handles(openActivityEvidence)
  openEvidence(@Input() { params }: InputOf<typeof openActivityEvidence>, @Who() actor: Actor) {
    return this.evidence.open(actor, params.activityId, params.fileId);
  }

  @Handles(removeActivityEvidence)
  async removeEvidence(@Input() { params, body }: InputOf<typeof removeActivityEvidence>, @Who() actor: Actor) {
    await this.evidence.remove(actor, params.activityId, params.fileId, body.reason);
    return {};
  }

  @Handles(correctActivity)
  correct(@Input() { params, body }: InputOf<typeof correctActivity>, @Who() actor: Actor) {
    return this.activities.correct(actor, params.activityId, body);
  }

  @Handles(removeActivity)
  remove(@Input() { params, body }: InputOf<typeof removeActivity>, @Who() actor: Actor) {
    return this.activities.remove(actor, params.activityId, body.version, body.removed);
  }

  @Handles(listConfirmations)
  confirmations(@Input() _: InputOf<typeof listConfirmations>, @Who() actor: Actor) {
    return this.activities.confirmable(actor);
  }
}
