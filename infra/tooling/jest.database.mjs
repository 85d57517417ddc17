// Before the tests that need PostgreSQL: a server of their own (or TEST_DATABASE_URL), and one migrated template that every
// test house copies.
import { spawn } from 'node:child_process';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from './embedded-pg.mjs';
import { keep } from './keeper.mjs';
import { root } from './workspace.mjs';

const run = (args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
    child.once('close', (code) => resolve({ code, said }));
  });

/** A PostgreSQL for this run alone. */
async function throwawayPostgres() {
  const { dir, end } = await keep();
  try {
    const { adminUrl } = await startEmbeddedPostgres({ dir, port: 0, throwaway: true });
    return { adminUrl, stop: end };
  } catch (error) {
    await end();
    throw error;
  }
}

async function makeTemplate(adminUrl, name) {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

export default async function setUp() {
  const given = process.env.TEST_DATABASE_URL;
  const [built, server] = await Promise.all([
    run([path.join(import.meta.dirname, 'build.mjs'), '--server']),
    given ? { adminUrl: given, stop: () => Promise.resolve() } : throwawayPostgres(),
  ]);
  const template = `leerspoor_template_${process.pid}`;
  globalThis.leerspoorDatabase = { server, template };
  const url = await makeTemplate(server.adminUrl, template);
  const migrated = await run(['infra/database/dist/cli.js', 'migrate'], { DATABASE_URL: url, DATABASE_APP_URL: '' });
  if (migrated.code !== 0) {
    await server.stop();
    throw new Error(`The test database could not be migrated.\n${built.code === 0 ? '' : built.said}${migrated.said}`);
  }
  process.env.TEST_DATABASE_ADMIN_URL = server.adminUrl;
  process.env.TEST_DATABASE_TEMPLATE = template;
}
