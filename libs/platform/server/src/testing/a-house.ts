import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type ModuleMetadata, type Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { FixedClock } from '../clock/clock.js';
import { type Config, loadConfig } from '../config/config.js';
import { DirectoryDatabase } from '../database/directory-database.js';
import { sql } from '../database/sql.js';
import { TenantDatabase, type TenantScope } from '../database/tenant-database.js';
import { type Grants } from '../http/actor.js';
import { type JobHandler } from '../jobs/job-kind.js';
import { JobRunner } from '../jobs/job-runner.js';
import { Jobs } from '../jobs/jobs.js';
import { openQueues, type QueueConnection } from '../jobs/queue-connection.js';
import { PlatformModule } from '../platform.module.js';
import { aDatabase } from './a-database.js';

export interface HouseParts {
  modules?: NonNullable<ModuleMetadata['imports']>;
  providers?: NonNullable<ModuleMetadata['providers']>;
  /** Settings beside the database, e.g. REDIS_URL or SMTP_URL. */
  settings?: Record<string, string>;
  grants?: Grants;
}

/** The platform and some domains on a database of their own, without HTTP. */
export interface House {
  config: Config;
  clock: FixedClock;
  queues: QueueConnection;
  module: TestingModule;
  get<T>(token: Type<T> | (abstract new (...args: never[]) => T) | symbol): T;
  /** A new company (registry and settings), Europe/Amsterdam. */
  tenant(name?: string): Promise<{ tenantId: string }>;
  /** Does work as a company, as a request or a job would. */
  as<T>(scope: TenantScope, work: () => Promise<T>): Promise<T>;
  /** Works the queues with these handlers until the returned function is called. */
  work(handlers: readonly JobHandler[]): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

export async function aHouse({
  modules = [],
  providers = [],
  settings = {},
  grants = {},
}: HouseParts = {}): Promise<House> {
  const database = await aDatabase();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'leerspoor-test-'));
  const config = loadConfig({
    DATABASE_URL: database.url,
    DATA_DIR: folder,
    PUBLIC_URL: 'https://leerspoor.example',
    ...settings,
  });
  const queues = openQueues(config);
  const clock = new FixedClock('2026-11-24T09:00:00Z');
  const module = await Test.createTestingModule({
    imports: [PlatformModule.forRoot(config, queues, { clock, grants }), ...modules],
    providers,
  }).compile();
  await module.init();
  const tenants = module.get(TenantDatabase);
  const house: House = {
    config,
    clock,
    queues,
    module,
    get: (token) => module.get(token, { strict: false }),
    as: (scope, work) => tenants.runAs(scope, work),
    tenant: async (name = 'Proefbedrijf') => {
      const tenantId = randomUUID();
      await module
        .get(DirectoryDatabase)
        .rows(sql`insert into identity.tenant (id, name) values (${tenantId}, ${name})`);
      await tenants.runAs({ tenantId }, () => tenants.rows(sql`insert into company (name) values (${name})`));
      return { tenantId };
    },
    work: async (handlers) => {
      const runner = new JobRunner(queues, tenants, module.get(Jobs));
      await runner.start(handlers);
      return () => runner.stop();
    },
    close: async () => {
      await module.close();
      await queues.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return house;
}
