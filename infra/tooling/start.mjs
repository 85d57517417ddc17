// npm start: installs, builds, starts the database, the API with the website, and the worker. Ctrl-C stops all of it.
import { install, requireNode } from './preflight.mjs';

requireNode();
await install();
const { build, dataDir, say, seconds, withProduct } = await import('./product.mjs');
const { choosePort } = await import('./port.mjs');

await withProduct(async (product) => {
  process.env.PORT = await choosePort();
  const isBuilt = process.argv.includes('--no-build');
  const server = isBuilt ? Promise.resolve() : build('--server');
  // The website is needed last: it is built while the database is made ready.
  const website = isBuilt ? server : server.then(() => build('--web'));
  website.catch(() => undefined); // Looked at below; a database that cannot be made ready is told first.
  await product.prepare(server);
  await website;
  product.startServers();
  const [, who] = await Promise.all([product.ready(), product.who()]);
  if (product.stopping) return;
  if (process.versions.node.startsWith('20.'))
    say('Node 20 no longer gets security updates; Leerspoor also runs on 22 and 24.');
  if (who) say(`\n${who}\n`);
  say(
    `Ready in ${seconds()}: ${process.env.PUBLIC_URL || `http://localhost:${process.env.PORT}`}   (${product.database.describe}; data in ${dataDir}; Ctrl-C stops)`,
  );
});
