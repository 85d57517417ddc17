import { type DynamicModule, Module } from '@nestjs/common';
import { CertificationsModule } from '@leerspoor/certifications-server';
import { ConnectionsModule } from '@leerspoor/connections-server';
import { PeopleModule } from '@leerspoor/people-server';
import { type Clock, type Config, PlatformModule, type QueueConnection } from '@leerspoor/platform-server';
import { RemindersModule } from '@leerspoor/reminders-server';
import { SweepIdentity } from './identity-sweep.job.js';

/** Composition of the worker: the same domains as the API, without doors. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config, queues: QueueConnection, clock?: Clock): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.forRoot(config, queues, clock ? { clock } : {}),
        PeopleModule,
        RemindersModule,
        CertificationsModule,
        ConnectionsModule,
      ],
      providers: [SweepIdentity],
    };
  }
}
