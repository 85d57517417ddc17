// npm run db:migrate | db:seed: prepares the database of DATABASE_URL, or the embedded one (started for it when it is not running).
import { install, requireNode } from './preflight.mjs';

requireNode();
await install();
const { build, say, withProduct } = await import('./product.mjs');

await withProduct(async (product) => {
  const command = process.argv[2];
  if (command !== 'migrate' && command !== 'seed') throw new Error('say migrate or seed');
  await product.open(build('--server'));
  await product.run('migrate');
  if (command === 'seed') await product.run('seed');
  await product.stop();
  say(command === 'migrate' ? 'The database is up to date.' : 'The database is up to date and filled.');
});
