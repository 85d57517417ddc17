import { keepMemorySmall, loadConfig, openQueues } from '@leerspoor/platform-server';
import { createApi } from './create-api.js';

/** A message for whoever started us (the start script) or for the log; then the end. */
function giveUp(error: unknown): never {
  const { code, message, port } = error as NodeJS.ErrnoException & { port?: number };
  process.stderr.write(
    `${code === 'EADDRINUSE' ? `Port ${port ?? ''} is in use: stop what uses it, or choose another with PORT=3001.` : message}\n`,
  );
  process.exit(1);
}

async function run(): Promise<void> {
  keepMemorySmall();
  const config = loadConfig();
  const queues = openQueues(config);
  const app = await createApi(config, queues);
  await app.listen(config.PORT, config.HOST);
  const stop = () =>
    void app
      .close()
      .then(() => queues.close())
      .then(() => process.exit(0));
  // Started by the start script: a message is the portable "please stop", and a parent that is gone means stop too.
  if (process.send) {
    process.once('message', stop);
    process.once('disconnect', stop);
    process.send({ ready: 'api', port: Number(new URL(await app.getUrl()).port) });
  }
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

run().catch(giveUp);
