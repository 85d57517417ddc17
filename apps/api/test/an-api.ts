import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, loadConfig, openQueues, TenantDatabase, type TenantScope } from '@leerspoor/platform-server';
import { aDatabase, FixedClock, type House } from '@leerspoor/platform-server/testing';
import { createApi } from '../src/create-api.js';
import { TestClient } from './client.js';

/** The whole API on a database of its own, listening on a free port. */
export interface TestApi {
  app: NestFastifyApplication;
  config: Config;
  clock: FixedClock;
  address: string;
  /** Somebody with an empty cookie jar. */
  visitor(): TestClient;
  as<T>(scope: TenantScope, work: () => Promise<T>): Promise<T>;
  get: House['get'];
  close(): Promise<void>;
}

export async function anApi(settings: Record<string, string> = {}): Promise<TestApi> {
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
  const app = await createApi(config, queues, { clock, logger: [] });
  await app.listen(0, '127.0.0.1');
  const address = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  return {
    app,
    config,
    clock,
    address,
    visitor: () => new TestClient(address),
    get: (token) => app.get(token, { strict: false }),
    as: (scope, work) => app.get(TenantDatabase, { strict: false }).runAs(scope, work),
    close: async () => {
      await app.close();
      await queues.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
