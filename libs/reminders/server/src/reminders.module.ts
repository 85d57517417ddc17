import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { PeopleModule } from '@leerspoor/people-server';
import { DeliveryController } from './delivery/delivery.controller.js';
import { DeliveryRepository } from './delivery/delivery.repository.js';
import { DeliveryService } from './delivery/delivery.service.js';
import { DigestRepository } from './digest/digest.repository.js';
import { DigestService } from './digest/digest.service.js';
import { DueSources } from './due/due-sources.service.js';
import { InboxController } from './inbox/inbox.controller.js';
import { InboxRepository } from './inbox/inbox.repository.js';
import { InboxService } from './inbox/inbox.service.js';
import { NudgeController } from './nudge/nudge.controller.js';
import { NudgeRepository } from './nudge/nudge.repository.js';
import { NudgeService } from './nudge/nudge.service.js';
import { CircleService } from './plan/circle.service.js';
import { PlanningRepository } from './plan/planning.repository.js';
import { PlanningService } from './plan/planning.service.js';
import { PreferenceController } from './preference/preference.controller.js';
import { PreferenceRepository } from './preference/preference.repository.js';
import { PreferenceService } from './preference/preference.service.js';
import { RouteService } from './preference/route.service.js';
import { StopLinkService } from './preference/stop-link.service.js';
import { PreviewController } from './preview/preview.controller.js';
import { PreviewService } from './preview/preview.service.js';
import { RuleController } from './rule/rule.controller.js';
import { RuleRepository } from './rule/rule.repository.js';
import { RuleService } from './rule/rule.service.js';
import { RemindCompanies } from './tick/remind-companies.job.js';
import { TickReminders } from './tick/tick-reminders.job.js';
import { UnreachableController } from './unreachable/unreachable.controller.js';
import { UnreachableRepository } from './unreachable/unreachable.repository.js';
import { UnreachableService } from './unreachable/unreachable.service.js';

const controllers = [
  DeliveryController,
  InboxController,
  NudgeController,
  PreferenceController,
  PreviewController,
  RuleController,
  UnreachableController,
];

const repositories = [
  DeliveryRepository,
  DigestRepository,
  InboxRepository,
  NudgeRepository,
  PlanningRepository,
  PreferenceRepository,
  RuleRepository,
  UnreachableRepository,
];

const services = [
  CircleService,
  DeliveryService,
  DigestService,
  DueSources,
  InboxService,
  NudgeService,
  PlanningService,
  PreferenceService,
  PreviewService,
  RouteService,
  RuleService,
  StopLinkService,
  UnreachableService,
];

/** Finds its DueSources by itself, in whatever module provides them. */
@Module({
  imports: [DiscoveryModule, PeopleModule],
  controllers,
  providers: [...repositories, ...services, RemindCompanies, TickReminders],
  exports: [NudgeService, RemindCompanies, TickReminders],
})
export class RemindersModule {}
