import { fork } from 'node:child_process';
import path from 'node:path';
import { root } from './workspace.mjs';

const patience = 15_000;

/**
 * Space for what is young: 8 MB twice instead of 16, which V8 would take and never give back; with 4 the answers of a busy hour
 * are taken for old, and cost a tenth of the speed. Must be said at the start; what can be said later is in `keepMemorySmall`.
 * The Dockerfile says it too.
 */
export const nodeFlags = ['--max-semi-space-size=8'];

/**
 * The processes of the product. Each has a process group of its own, so that Ctrl-C in the terminal reaches only us, and we
 * stop them in order. A message asks them to stop (Windows has no SIGTERM); when we vanish, they see that and stop too.
 */
export class Supervisor {
  #children = new Map();
  #stopping = false;

  /** `whenLost(name, how)` is called when a child ends that was not asked to. */
  constructor(whenLost) {
    this.whenLost = whenLost;
  }

  start(name, file, env) {
    const child = fork(path.join(root, file), [], {
      cwd: root,
      env,
      execArgv: nodeFlags,
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    });
    this.#children.set(name, child);
    child.said = '';
    child.stderr.on('data', (part) => {
      child.said = (child.said + part).slice(-4000);
      if (child.ready) process.stderr.write(part);
    });
    child.once('message', () => {
      process.stderr.write(child.said);
      child.ready = true;
    });
    child.once('close', (code, signal) => {
      if (this.#children.get(name) !== child) return;
      this.#children.delete(name);
      if (!this.#stopping && !child.asked)
        this.whenLost(name, { how: signal ?? `code ${code}`, said: child.said, ready: child.ready });
    });
    return child;
  }

  runs(name) {
    return this.#children.has(name);
  }

  async #end(child) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.asked = true;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    if (child.connected) child.send('shutdown', () => undefined);
    else child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), patience);
    await gone;
    clearTimeout(force);
  }

  /** Asks all (or one) to stop and waits until they have. */
  async stop(name) {
    if (name === undefined) this.#stopping = true;
    const chosen = [...this.#children].filter(([own]) => name === undefined || own === name);
    await Promise.all(chosen.map(([, child]) => this.#end(child)));
  }

  kill() {
    for (const child of this.#children.values()) child.kill('SIGKILL');
  }
}
