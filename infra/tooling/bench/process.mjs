// Processes of the product under the eyes of the bench.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { nodeFlags } from '../supervisor.mjs';
import { root } from '../workspace.mjs';

let count = 0;

/** What watch.mjs wrote since a moment: the ceiling of memory in MB and the longest delay in ms. */
function seen(file, since) {
  const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().split('\n') : [];
  const after = lines.map((line) => line.split(' ').map(Number)).filter(([at]) => at >= since);
  const highest = (column) => Math.max(0, ...after.map((values) => values[column]));
  return { megabytes: highest(1) / 1024 / 1024, delay: highest(2) };
}

/** Starts a file of ours and waits for its first message, which is added to what comes back. */
export async function start(file, env) {
  const watched = path.join(os.tmpdir(), `leerspoor-watch-${process.pid}-${(count += 1)}`);
  const child = fork(path.join(root, file), [], {
    env: { ...process.env, ...env, BENCH_WATCH: watched },
    execArgv: [...nodeFlags, '--import', path.join(import.meta.dirname, 'watch.mjs')],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit').finally(() => fs.rmSync(watched, { force: true }));
  const ended = gone.then(([code]) => Promise.reject(new Error(`${file} ended (${code}).`)));
  ended.catch(() => undefined);
  const [message] = await Promise.race([once(child, 'message'), ended]);
  return {
    ...message,
    /** Sends a message and waits for what is said back. */
    ask: async (question) => {
      const answer = Promise.race([once(child, 'message'), ended]);
      child.send(question);
      return (await answer)[0];
    },
    seen: (since = 0) => seen(watched, since),
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    stop: async () => {
      if (child.connected) child.disconnect();
      await gone;
    },
  };
}

export const startApi = async (env) => {
  const api = await start('apps/api/dist/main.js', { ...env, PORT: '0' });
  return { ...api, address: `http://127.0.0.1:${api.port}` };
};
