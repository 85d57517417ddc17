import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { type JobsOptions, type Queue } from 'bullmq';
import { TenantDatabase } from '../database/tenant-database.js';
import { type JobKind } from './job-kind.js';
import { type QueueConnection, QUEUES } from './queue-connection.js';

export interface EnqueueOptions {
  /** While a job with this key waits or runs, another is not added. */
  key?: string;
  delayMs?: number;
}

const patience = 2000;
/** More than this waits for a queue that does not answer only in the rows themselves. */
const longestLine = 1000;

const jobOptions: JobsOptions = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 5000, jitter: 0.5 },
  removeOnComplete: { age: 3600, count: 1000 },
  removeOnFail: { age: 30 * 86_400, count: 5000 },
};

/** Puts work in the queues. A job is only a carrier: the row that it names is the truth, and a sweep finds what was lost here. */
@Injectable()
export class Jobs implements OnModuleDestroy {
  private readonly log = new Logger('Jobs');
  private readonly queues = new Map<string, Queue>();
  /** What was asked for and is not in a queue yet, in order. */
  private line = Promise.resolve();
  private inLine = 0;

  constructor(
    private readonly database: TenantDatabase,
    @Inject(QUEUES) private readonly connection: QueueConnection,
  ) {}

  /** Enqueues when the running transaction is committed. Who asked does not wait for the queue, and never fails by it. */
  enqueue<P extends object>(kind: JobKind<P>, payload: P, options?: EnqueueOptions): void {
    this.database.afterCommit(() => {
      if (this.inLine >= longestLine) return this.log.warn(`${kind.name} was not enqueued; the sweep will find it.`);
      this.inLine += 1;
      this.line = this.line.then(() => this.enqueueNow(kind, payload, options)).finally(() => (this.inLine -= 1));
    });
  }

  /** Enqueues outside any transaction, for sweeps and schedules: gives up on a queue that is silent for two seconds. */
  async enqueueNow<P extends object>(kind: JobKind<P>, payload: P, options: EnqueueOptions = {}): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const tooSlow = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('the queue does not answer')), patience);
    });
    try {
      await Promise.race([this.add(kind, payload, options), tooSlow]);
    } catch (error) {
      this.log.warn(`${kind.name} was not enqueued (${(error as Error).message}); the sweep will find it.`);
    } finally {
      clearTimeout(timer);
    }
  }

  private async add<P extends object>(kind: JobKind<P>, payload: P, { key, delayMs }: EnqueueOptions): Promise<void> {
    await this.queue(kind.queue).add(kind.name, kind.payload.parse(payload), {
      ...jobOptions,
      // Without a name of its own a job asks for a sequence per queue, which the product may not make.
      jobId: randomUUID(),
      ...(key === undefined ? {} : { deduplication: { id: `${kind.name}/${key}` } }),
      ...(delayMs === undefined ? {} : { delay: delayMs }),
    });
  }

  /** The queue itself, for schedules and for looking inside. */
  queue(name: string): Queue {
    const known = this.queues.get(name);
    if (known) return known;
    const queue = this.connection.queue(name);
    queue.on('error', (error) => this.log.warn(`queue ${name}: ${error.message}`));
    this.queues.set(name, queue);
    return queue;
  }

  async onModuleDestroy(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([this.line, new Promise((resolve) => (timer = setTimeout(resolve, patience)))]);
    clearTimeout(timer);
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }
}
