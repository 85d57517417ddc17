import { createPostgresBackend, type Processor, Queue, Worker, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { type Config, runtimeUrl } from '../config/config.js';

/** Where the queues live: PostgreSQL unless REDIS_URL is set. Whoever opens it closes it after everything that uses it. */
export interface QueueConnection {
  readonly kind: 'postgres' | 'redis';
  queue(name: string): Queue;
  worker(name: string, work: Processor, options: Omit<WorkerOptions, 'connection'>): Worker;
  /** Throws when the queues cannot be reached. */
  check(): Promise<void>;
  close(): Promise<void>;
}

const silent = () => undefined;

function onRedis(url: string): QueueConnection {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  // The queue side gives up soon: a request never waits for Redis, the sweep finds what was not enqueued.
  const hasty = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: true, commandTimeout: 1500 });
  connection.on('error', silent);
  hasty.on('error', silent);
  return {
    kind: 'redis',
    queue: (name) => new Queue(name, { connection: hasty }),
    worker: (name, work, options) => new Worker(name, work, { ...options, connection }),
    check: async () => {
      await hasty.ping();
      const policy = /maxmemory_policy:(\S+)/.exec(await hasty.info('memory'))?.[1];
      if (policy && policy !== 'noeviction')
        throw new Error(`Redis may throw jobs away: set maxmemory-policy to noeviction (it is ${policy}).`);
    },
    close: async () => {
      await Promise.allSettled([connection.quit(), hasty.quit()]);
    },
  };
}

function onPostgres(config: Config): QueueConnection {
  // One pool for all: each worker keeps a LISTEN client of it. BullMQ sets the schema only on pools that it makes itself.
  const connection = new pg.Pool({
    connectionString: runtimeUrl(config),
    max: 16,
    keepAlive: true,
    options: '-c search_path=bullmq -c timezone=UTC',
    application_name: 'leerspoor-queue',
    connectionTimeoutMillis: 5000,
  });
  connection.on('error', silent);
  connection.setMaxListeners(0); // Every queue and worker hears of its faults.
  return {
    kind: 'postgres',
    // The type parameter that tells the two backends apart is of no use to who uses a queue.
    queue: (name) => new Queue(name, { connection }, createPostgresBackend) as unknown as Queue,
    worker: (name, work, options) =>
      new Worker(name, work, { ...options, connection }, createPostgresBackend) as unknown as Worker,
    check: async () => void (await connection.query('select 1')),
    close: () => connection.end(),
  };
}

export const openQueues = (config: Config): QueueConnection =>
  config.REDIS_URL ? onRedis(config.REDIS_URL) : onPostgres(config);

export const QUEUES = Symbol('QUEUES');
