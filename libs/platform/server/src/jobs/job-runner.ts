import { Logger } from '@nestjs/common';
import { ErrorCode, type Job, UnrecoverableError, type Worker } from 'bullmq';
import { type TenantDatabase } from '../database/tenant-database.js';
import { type JobHandler } from './job-kind.js';
import { type Jobs } from './jobs.js';
import { type QueueConnection } from './queue-connection.js';

/** Something that starts by itself, at a pattern of the clock (cron, in a time zone) or every so many milliseconds. */
export type Schedule = { name: string; job: { name: string; queue: string }; payload?: object } & (
  { every: number } | { pattern: string; zone: string }
);

/** PostgreSQL ended one of two that waited for each other; BullMQ found that another process had just made the same tick. */
const collisions: unknown[] = ['40P01', ErrorCode.SchedulerJobIdCollision];

/** How many jobs of one queue run side by side in one process. */
const sideBySide: Record<string, number> = { mail: 8, reminders: 4, imports: 1, packs: 1 };

/** Does the work of the queues in this process. Killed at any moment, another process takes over within half a minute. */
export class JobRunner {
  private readonly log = new Logger('JobRunner');
  private workers: Worker[] = [];

  constructor(
    private readonly connection: QueueConnection,
    private readonly database: TenantDatabase,
    private readonly jobs: Jobs,
  ) {}

  async start(handlers: readonly JobHandler[], schedules: readonly Schedule[] = []): Promise<void> {
    const byName = new Map(handlers.map((handler) => [handler.kind.name as string, handler]));
    if (byName.size !== handlers.length) throw new Error('Two handlers for one kind of job.');
    const queues = new Set(handlers.map((handler) => handler.kind.queue));
    this.workers = [...queues].map((queue) => this.worker(queue, byName));
    for (const schedule of schedules) await this.schedule(schedule);
  }

  /** Processes that start at the same moment may stand in each other's way; one of them then tries again. */
  private async schedule(schedule: Schedule, tries = 10): Promise<void> {
    const { name, job, payload, ...when } = schedule;
    const repeat = 'every' in when ? { every: when.every } : { pattern: when.pattern, tz: when.zone };
    const opts = { attempts: 1, removeOnComplete: { count: 10 }, removeOnFail: { count: 100 } };
    try {
      await this.jobs.queue(job.queue).upsertJobScheduler(name, repeat, { name: job.name, data: payload ?? {}, opts });
    } catch (error) {
      if (!collisions.includes((error as { code?: unknown }).code) || tries === 1) throw error;
      await this.schedule(schedule, tries - 1);
    }
  }

  private worker(queue: string, byName: Map<string, JobHandler>): Worker {
    const worker = this.connection.worker(queue, (job: Job) => this.run(byName.get(job.name), job), {
      concurrency: sideBySide[queue] ?? 2,
      lockDuration: 30_000,
      stalledInterval: 15_000,
      maxStalledCount: 10,
    });
    worker.on('error', (error) => this.log.warn(`worker ${queue}: ${error.message}`));
    worker.on('failed', (job, error) =>
      this.log.error(`${job?.name ?? queue} failed (try ${job?.attemptsMade ?? 0}): ${error.message}`, error.stack),
    );
    return worker;
  }

  private async run(handler: JobHandler | undefined, job: Job): Promise<void> {
    // Of a newer or older version: leave it to a process that knows it.
    if (!handler) throw new Error(`No handler for ${job.name}.`);
    const payload = handler.kind.payload.safeParse(job.data);
    if (!payload.success) throw new UnrecoverableError(`The payload of ${job.name} is not right.`);
    const { tenantId } = payload.data as { tenantId?: string };
    await handler.handle(payload.data, (work) => {
      if (!tenantId) throw new Error(`${job.name} belongs to no company.`);
      return this.database.runAs({ tenantId }, work);
    });
  }

  /** Takes no new work, finishes what runs. */
  async stop(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }
}
