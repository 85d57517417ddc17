import path from 'node:path';
import { loadConfig, LocalFileStorage } from '@leerspoor/platform-server';
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
  'first-company': async () => {
    const { firstCompanyLink } = await import('./first-company.js');
    const link = await firstCompanyLink(loadConfig());
    if (link) say(`Make the first company (this link works once): ${link}`);
  },
  backup: async () => {
    const { backup } = await import('./backup/backup.js');
    const config = loadConfig();
    const { tables, files, missing } = await backup(config, new LocalFileStorage(config), folder());
    say(`Backup of ${summary(tables, files)}, in ${folder()}.`);
    if (missing.length > 0) say(`Not there, or damaged, before this backup: ${missing.join(', ')}.`);
  },
  restore: async () => {
    const { restore } = await import('./backup/restore.js');
    const config = loadConfig();
    const { madeAt, tables, files } = await restore(config, new LocalFileStorage(config), folder());
    say(`Restored the backup of ${madeAt}: ${summary(tables, files)}; everything is as it was.`);
  },
};

function folder(): string {
  const given = process.argv[3];
  if (!given) throw new Error('Name the folder of the backup, as in: npm run db:backup -- /backups/today');
  return path.resolve(given);
}

const summary = (tables: Record<string, { rows: number }>, files: readonly string[]) =>
  `${tables['identity.tenant']?.rows ?? 0} companies, ${Object.values(tables).reduce((sum, { rows }) => sum + rows, 0)} rows and ${files.length} files`;

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
