import { Controller } from '@nestjs/common';
import { addActivities, correctActivity, listConfirmations, removeActivity } from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { ActivityService } from './activity.service.js';

@Controller()
export class ActivityController {
  constructor(private readonly activities: ActivityService) {}

  @Handles(addActivities)
  add(@Input() { body }: InputOf<typeof addActivities>, @Who() actor: Actor) {
    return this.activities.add(actor, body);
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
