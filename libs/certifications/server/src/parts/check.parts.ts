import { ActivityCheckService } from '../check/activity-check.service.js';
import { CheckController } from '../check/check.controller.js';
import { CheckRepository } from '../check/check.repository.js';
import { CheckService } from '../check/check.service.js';
import { RegisterCheckController } from '../register/register-check.controller.js';
import { RegisterCheckRepository } from '../register/register-check.repository.js';
import { RegisterCheckService } from '../register/register-check.service.js';
import { type Parts } from './parts.js';

/** What HR checks: the queue, and registers. */
export const check: Parts = {
  controllers: [CheckController, RegisterCheckController],
  providers: [ActivityCheckService, CheckRepository, CheckService, RegisterCheckRepository, RegisterCheckService],
};
