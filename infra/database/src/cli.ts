import { loadConfig } from '@leerspoor/platform-server';
import { migrate } from './migrate.js';

const commands: Record<string, () => Promise<void>> = {
  migrate: async () => {
    const done = await migrate(loadConfig());
    if (done.length > 0)
      process.stdout.write(`Database: ${done.length} new ${done.length === 1 ? 'step' : 'steps'}.\n`);
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
