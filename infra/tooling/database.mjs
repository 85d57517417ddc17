// npm run db:migrate | db:seed | db:backup -- <folder> | db:restore -- <folder>: works on the database of DATABASE_URL, or on
// the embedded one (started for it when it is not running). A backup may be made while the product runs.
import path from 'node:path';
import { install, requireNode } from './preflight.mjs';

requireNode();
await install();
const { build, say, withProduct } = await import('./product.mjs');

const commands = {
  migrate: async (product) => {
    await product.run('migrate');
    say('The database is up to date.');
  },
  seed: async (product) => {
    await product.run('migrate');
    await product.run('seed');
    say('The database is up to date and filled.');
  },
  backup: (product, folder) => product.run('backup', folder),
  restore: (product, folder) => product.run('restore', folder),
};

await withProduct(async (product) => {
  const [name, folder] = process.argv.slice(2);
  const command = commands[name];
  if (!command) throw new Error(`say one of ${Object.keys(commands).join(', ')}`);
  product.beside = name === 'backup';
  await product.open(build('--server'));
  await command(product, folder === undefined ? '' : path.resolve(folder));
  await product.stop();
});
