import { loadConfig } from '@leerspoor/platform-server';
import { migrate } from './migrate.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** What can be asked of the database from the command line. Each is loaded when it is asked: a start should not wait for it. */
const commands: Record<string, () => Promise<void>> = {
  migrate: async () => {
    const done = await migrate(loadConfig());
    if (done.length > 0) say(`Database: ${done.length} new ${done.length === 1 ? 'step' : 'steps'}.`);
  },
  seed: async () => {
    const { seed } = await import('./seed/seed.js');
    if (await seed(loadConfig())) say('Two demonstration companies made. DEMO=0 starts without them.');
  },
  who: async () => {
    const { whoCanSignIn } = await import('./who.js');
    for (const line of await whoCanSignIn(loadConfig())) say(line);
  },
};

const command = commands[process.argv[2] ?? ''];
if (!command) {
  process.stderr.write(`Say one of: ${Object.keys(commands).join(', ')}.\n`);
  process.exit(2);
}
try {
  await command();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
