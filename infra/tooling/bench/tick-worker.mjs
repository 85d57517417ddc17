// The worker of the product on a clock of the bench's: asked for a moment, it lets the quarter strike and works the queue
// until every company had its turn.
import { NestFactory } from '@nestjs/core';
import { setTimeout as pause } from 'node:timers/promises';
import { FixedClock, JobRunner, Jobs, loadConfig, openQueues, TenantDatabase } from '@leerspoor/platform-server';
import { RemindCompanies, TickReminders } from '@leerspoor/reminders-server';
import { WorkerModule } from '../../../apps/worker/dist/worker.module.js';

const config = loadConfig();
const queues = openQueues(config);
const clock = new FixedClock(new Date().toISOString());
const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config, queues, clock), {
  logger: ['error', 'warn'],
  abortOnError: false,
});
const jobs = app.get(Jobs);
const runner = new JobRunner(queues, app.get(TenantDatabase), jobs);
await runner.start([app.get(RemindCompanies, { strict: false })]);

async function tick(at) {
  clock.set(at);
  const began = performance.now();
  await app.get(TickReminders, { strict: false }).handle();
  const queue = jobs.queue('reminders');
  for (;;) {
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized', 'failed');
    if (counts.failed > 0) throw new Error('A job of the tick failed.');
    if (Object.values(counts).every((count) => count === 0)) return (performance.now() - began) / 1000;
    await pause(50);
  }
}

process.on('message', ({ at }) => void tick(at).then((seconds) => process.send({ seconds })));
process.once('disconnect', () => process.exit(0));
process.send({ ready: 'tick' });
