import { ActivityEvidenceService } from '../activity/activity-evidence.service.js';
import { ActivityController } from '../activity/activity.controller.js';
import { ActivityEntity, ActivityFileEntity } from '../activity/activity.entity.js';
import { ActivityRepository } from '../activity/activity.repository.js';
import { ActivityService } from '../activity/activity.service.js';
import { OwnActivityController } from '../activity/own-activity.controller.js';
import { OwnActivityService } from '../activity/own-activity.service.js';
import { type Parts } from './parts.js';

/** What people did that counts for a certificate. */
export const activity: Parts = {
  entities: [ActivityEntity, ActivityFileEntity],
  controllers: [ActivityController, OwnActivityController],
  providers: [ActivityEvidenceService, ActivityRepository, ActivityService, OwnActivityService],
};
