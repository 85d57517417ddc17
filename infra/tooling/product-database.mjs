// The database of `npm start`: that of DATABASE_URL, or an embedded one in the data folder; migrated, and filled for the demo.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from './embedded-pg.mjs';
import { machineFault, PlainError } from './plain-error.mjs';
import { packages, root } from './workspace.mjs';

const cli = path.join(root, 'infra/database/dist/cli.js');
const least = 150_000;
const unreachable = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'that machine is not known',
  EAI_AGAIN: 'that machine is not known',
  ETIMEDOUT: 'it does not answer',
  ECONNRESET: 'it does not speak PostgreSQL',
  '28P01': 'the password is wrong',
  28000: 'that user may not sign in',
  '3D000': 'there is no such database',
};

/** Signs in to see that DATABASE_URL is right, before anything builds on it. */
async function check(url) {
  let place;
  try {
    const { protocol, host, pathname } = new URL(url);
    if (!/^postgres(ql)?:$/.test(protocol)) throw new Error('protocol');
    place = `${host}${pathname}`;
  } catch {
    throw new PlainError('DATABASE_URL is not an address like postgres://user:password@host:5432/database.');
  }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(
      `select current_setting('server_version_num')::int as version, current_setting('server_version') as name`,
    );
    if (rows[0].version < least)
      throw new PlainError(`The PostgreSQL of DATABASE_URL is version ${rows[0].name}; 15 or later is needed.`);
  } catch (error) {
    if (error instanceof PlainError) throw error;
    const code = error.code ?? error.errors?.[0]?.code;
    throw new PlainError(
      `The database of DATABASE_URL (${place}) cannot be used: ${unreachable[code] ?? error.message}.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

const running = new Set();

/** Ends what is being prepared; half a migration rolls back. */
export function abandonPreparing() {
  for (const child of running) child.kill('SIGKILL');
}

/** Runs the database program of the product; its words are ours, its fault too. */
export function databaseProgram(command, env, dataDir, args = []) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, command, ...args], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    running.add(child);
    let out = '';
    let err = '';
    child.stdout.on('data', (part) => (out += part));
    child.stderr.on('data', (part) => (err += part));
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      if (code === 0) resolve(out.trimEnd());
      else
        reject(
          new PlainError(
            machineFault(err, dataDir) ??
              (err.trim().split('\n')[0] || `The database could not be prepared (${command}).`),
          ),
        );
    });
  });
}

/** What a prepared database depends on: the compiled server code and whether the demo is wanted. */
function preparedMark(env) {
  const hash = createHash('sha1').update(env.DEMO ?? '');
  for (const dir of packages) {
    const stamp = path.join(root, dir, 'dist/.stamp.json');
    if (fs.existsSync(stamp)) hash.update(fs.readFileSync(stamp));
  }
  return `leerspoor ${hash.digest('hex')}`;
}

async function onServer(adminUrl, work) {
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const readMark = (client) =>
  client.query(`select shobj_description(oid, 'pg_database') as mark from pg_database where datname = 'leerspoor'`);

/** Migrates and fills. An embedded database remembers in its own comment by what it was prepared, so that a next start need not ask. */
export async function prepare(server, env, dataDir, say) {
  const mark = preparedMark(env);
  if (server.adminUrl && (await onServer(server.adminUrl, readMark)).rows[0]?.mark === mark) return;
  for (const command of ['migrate', ...(/^(0|false|no|off)$/i.test(env.DEMO ?? '') ? [] : ['seed'])]) {
    const said = await databaseProgram(command, env, dataDir);
    if (said) say(said);
  }
  if (server.adminUrl)
    await onServer(server.adminUrl, (client) =>
      client.query(`comment on database leerspoor is ${client.escapeLiteral(mark)}`),
    );
}

/** `{ url, adminUrl?, stop(), describe }` of the database to use. */
export async function openDatabase(dataDir) {
  const given = process.env.DATABASE_URL;
  if (given) {
    await check(given);
    return { url: given, stop: () => Promise.resolve(), describe: 'the database of DATABASE_URL' };
  }
  const server = await startEmbeddedPostgres({ dir: path.join(dataDir, 'postgres') });
  return {
    ...server,
    describe: `PostgreSQL on port ${server.port} (${server.how}${server.reused ? ', was still running' : ''})`,
  };
}
