import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { CertificationsModule } from '@leerspoor/certifications-server';
import { ConnectionsModule } from '@leerspoor/connections-server';
import { PeopleModule } from '@leerspoor/people-server';
import {
  type Clock,
  type Config,
  Doorman,
  Envelope,
  PlatformModule,
  ProblemFilter,
  type QueueConnection,
} from '@leerspoor/platform-server';
import { RemindersModule } from '@leerspoor/reminders-server';
import { grants } from './grants.js';
import { OperationsController } from './operations/operations.controller.js';
import { ReadinessService } from './operations/readiness.service.js';

/** Composition of the API: every domain, and the three things that stand at every door. */
@Module({})
export class ApiModule {
  static forRoot(config: Config, queues: QueueConnection, clock?: Clock): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.forRoot(config, queues, { ...(clock ? { clock } : {}), grants }),
        PeopleModule,
        RemindersModule,
        CertificationsModule,
        ConnectionsModule,
      ],
      controllers: [OperationsController],
      providers: [
        ReadinessService,
        { provide: APP_GUARD, useClass: Doorman },
        { provide: APP_INTERCEPTOR, useClass: Envelope },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
