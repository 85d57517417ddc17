import { NestFactory } from '@nestjs/core';
import { JobRunner, Jobs, keepMemorySmall, loadConfig, openQueues, TenantDatabase } from '@leerspoor/platform-server';
import { handlersOf } from './handlers.js';
import { schedule } from './schedule.js';
import { WorkerModule } from './worker.module.js';

async function run(): Promise<void> {
  keepMemorySmall();
  const config = loadConfig();
  const queues = openQueues(config);
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config, queues), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  const runner = new JobRunner(queues, app.get(TenantDatabase), app.get(Jobs));
  await runner.start(handlersOf(app), schedule);
  const stop = () =>
    void runner
      .stop()
      .then(() => app.close())
      .then(() => queues.close())
      .then(() => process.exit(0));
  if (process.send) {
    process.once('message', stop);
    process.once('disconnect', stop);
    process.send({ ready: 'worker' });
  }
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

run().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
});
