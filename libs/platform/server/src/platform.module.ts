import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Audit } from './audit/audit.js';
import { Clock } from './clock/clock.js';
import { CONFIG, type Config } from './config/config.js';
import { dataSourceOptions } from './database/data-source-options.js';
import { DirectoryDatabase } from './database/directory-database.js';
import { RuntimeRole } from './database/runtime-role.js';
import { TenantDatabase } from './database/tenant-database.js';
import { FileStorage, LocalFileStorage } from './files/file-storage.js';
import { Files } from './files/files.js';
import { StoredFileEntity } from './files/stored-file.entity.js';
import { GRANTS, type Grants } from './http/actor.js';
import { Uploads } from './http/uploads.js';
import { Jobs } from './jobs/jobs.js';
import { type QueueConnection, QUEUES } from './jobs/queue-connection.js';
import { MailModule } from './mail/mail.module.js';
import { Outbox } from './mail/outbox.js';

export interface PlatformParts {
  /** Another clock, for tests. */
  clock?: Clock;
  /** Which hat may do what; the worker needs none. */
  grants?: Grants;
}

/** What every domain stands on. Takes what the process opened: its settings and its queues. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(
    config: Config,
    queues: QueueConnection,
    { clock = new Clock(), grants = {} }: PlatformParts = {},
  ): DynamicModule {
    const services = [TenantDatabase, DirectoryDatabase, Audit, Files, Jobs, Outbox, Uploads];
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(config),
          autoLoadEntities: true,
          retryAttempts: 3,
          retryDelay: 1000,
        }),
        TypeOrmModule.forFeature([StoredFileEntity]),
        MailModule,
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: QUEUES, useValue: queues },
        { provide: Clock, useValue: clock },
        { provide: GRANTS, useValue: grants },
        { provide: FileStorage, useClass: LocalFileStorage },
        RuntimeRole,
        ...services,
      ],
      exports: [CONFIG, QUEUES, GRANTS, Clock, FileStorage, MailModule, ...services],
    };
  }
}
