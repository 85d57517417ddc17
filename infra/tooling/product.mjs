// The whole product on this machine: database, API with website, worker; and its end. Used by start, dev and database.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { takeDataFolder } from './data-folder.mjs';
import { machineFault, PlainError, sentenceOf } from './plain-error.mjs';
import { whenOrphaned } from './preflight.mjs';
import { abandonPreparing, databaseProgram, openDatabase, prepare } from './product-database.mjs';
import { Supervisor } from './supervisor.mjs';
import { root } from './workspace.mjs';

const patience = 60_000;
const dataDir = path.resolve(process.env.DATA_DIR || 'data');
const began = performance.now();
export const say = (line) => process.stdout.write(`${line}\n`);

/** Runs the build; what it says is shown, and its failure is ours. */
export function build(...flags) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(import.meta.dirname, 'build.mjs'), ...flags], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (part) => (said += part));
    child.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(new PlainError(machineFault(said, root) ?? `The product does not build.\n${said.trim()}`)),
    );
  });
}

const everywhere = (host) => !host || host === '0.0.0.0' || host === '::';

async function checkSettings(env) {
  const { loadConfig } = await import(
    pathToFileURL(path.join(root, 'libs/platform/server/dist/config/config.js')).href
  );
  try {
    loadConfig(env);
  } catch (error) {
    throw new PlainError(error.message);
  }
}

/** The product as one thing that starts and stops. */
export class Product {
  /** Whether it works beside a product that may be running on the same data, and leaves that one as it is. */
  beside = false;
  /** Whether the rest may go on when one of the servers ends. */
  lenient = false;
  #opening;
  #release = () => undefined;
  #stopped;

  constructor() {
    this.children = new Supervisor((name, end) => void this.#lost(name, end));
  }

  /** Database up beside the build; then the environment for everything else is known and right. */
  async open(built) {
    if (!this.beside) this.#release = takeDataFolder(dataDir);
    this.#opening = openDatabase(dataDir);
    this.#opening.catch(() => undefined); // Looked at below; a build that fails first must not hide behind it.
    await built;
    const database = await this.#opening;
    const env = {
      ...process.env,
      TZ: 'UTC',
      DATA_DIR: dataDir,
      DATABASE_URL: database.url,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE || path.join(root, 'node_modules/.cache/leerspoor/code'), // Node 22 and later
      WEB_DIST: process.env.WEB_DIST || path.join(root, 'apps/web/dist'),
    };
    await checkSettings(env);
    this.env = env;
    this.database = database;
  }

  /** Database migrated and, unless DEMO=0, filled. */
  async prepare(built) {
    await this.open(built);
    await prepare(this.database, this.env, dataDir, say);
  }

  /** Runs one command of the database program. */
  async run(command, ...args) {
    const said = await databaseProgram(command, this.env, dataDir, args);
    if (said) say(said);
  }

  /** The API first, with the machine to itself: people wait for it, and nobody for the worker. */
  startServers() {
    const api = this.children.start('API', 'apps/api/dist/main.js', this.env);
    api.once('message', () => {
      if (!this.stopping && !this.children.runs('worker'))
        this.children.start('worker', 'apps/worker/dist/main.js', this.env);
    });
  }

  /** Who can sign in, or the link to make the first company. A product that runs is not stopped because this is not known. */
  async who() {
    try {
      const { whoCanSignIn } = await import(pathToFileURL(path.join(root, 'infra/database/dist/who.js')).href);
      const lines = await whoCanSignIn(this.env.DATABASE_URL);
      return lines ? lines.join('\n') : await databaseProgram('first-company', this.env, dataDir);
    } catch (error) {
      return error.message;
    }
  }

  /** Waits until everything says that it is ready; tells what is not, when that takes long. */
  async ready() {
    const url = `http://${everywhere(this.env.HOST) ? '127.0.0.1' : this.env.HOST}:${this.env.PORT}/api/health/ready`;
    const deadline = performance.now() + patience;
    let last = 'no answer';
    while (!this.#stopped && this.children.runs('API') && performance.now() < deadline) {
      try {
        const reply = await fetch(url, { signal: AbortSignal.timeout(5000) });
        if (reply.ok) return;
        last = await reply.text();
      } catch {
        // Not listening yet.
      }
      await pause(25);
    }
    if (!this.#stopped && this.children.runs('API')) say(`Started, but not ready: ${last}`);
  }

  async #lost(name, { how, said, ready }) {
    if (ready) process.stderr.write(`The ${name} ended by itself (${how}); stopping the rest.\n`);
    else
      process.stderr.write(
        `${machineFault(said, dataDir) ?? (said.trim() || `The ${name} could not start (${how}).`)}\n`,
      );
    if (this.lenient) return;
    await this.stop();
    process.exit(1);
  }

  get stopping() {
    return this.#stopped !== undefined;
  }

  /** Servers first, then the database, then the folder is given back. May be called at any moment, more than once. */
  stop() {
    this.#stopped ??= this.#stopAll();
    return this.#stopped;
  }

  async #stopAll() {
    abandonPreparing();
    await this.children.stop();
    const database = await this.#opening?.catch(() => undefined);
    if (!(this.beside && database?.reused))
      await database
        ?.stop()
        .catch((error) => process.stderr.write(`The database did not stop by itself: ${error.message}\n`));
    this.#release();
  }

  /** Ctrl-C, SIGTERM and a closed terminal stop everything; a second Ctrl-C does not wait. */
  stopOnSignals() {
    const end = () => {
      if (this.#stopped) return this.children.kill();
      say('Stopping …');
      return this.stop().then(() => {
        say('Stopped.');
        process.exit(0);
      });
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
    whenOrphaned(end);
  }
}

/** Runs `work` with a product; a fault becomes one sentence and exit code 1, after a clean stop. */
export async function withProduct(work) {
  const product = new Product();
  product.stopOnSignals();
  try {
    await work(product);
  } catch (error) {
    if (product.stopping) return;
    process.stderr.write(`${process.env.DEBUG ? error.stack : sentenceOf(error, dataDir)}\n`);
    await product.stop();
    process.exit(1);
  }
}

export const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
export { dataDir, sentenceOf };
