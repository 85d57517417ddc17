// What a test run starts must not outlive it, however it ends. A keeper is a process of its own that holds the other end of a
// pipe: when our end closes (also by kill -9) it ends what it keeps and removes the folder.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const prefix = 'leerspoor-run-';
const readOr = (file, fallback) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : fallback);

function alive(pid) {
  try {
    process.kill(pid, 0);
    return pid > 0;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Stops the PostgreSQL whose lock file this is (SIGINT is its fast shutdown), and waits until it is gone. */
async function stopPostgres(lock) {
  const pid = Number(readOr(lock, '0').split('\n')[0]);
  if (!(pid > 0 && alive(pid))) return;
  process.kill(pid, 'SIGINT');
  for (let tries = 0; fs.existsSync(lock) && tries < 400; tries += 1) await pause(25);
  if (fs.existsSync(lock)) process.kill(pid, 'SIGQUIT');
}

async function clear(dir) {
  for (const inside of ['pgdata', 'data/postgres/pgdata']) await stopPostgres(path.join(dir, inside, 'postmaster.pid'));
  fs.rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
}

/** Folders whose run and keeper are both gone: the machine was switched off. */
async function clearForgotten() {
  for (const name of fs.readdirSync(os.tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const dir = path.join(os.tmpdir(), name);
    const keeper = Number(readOr(path.join(dir, 'keeper'), '0'));
    if (keeper === 0) continue; // Of somebody else, or being made.
    const age = Date.now() - (fs.statSync(dir, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 60_000 && !alive(keeper)) await clear(dir).catch(() => undefined);
  }
}

/**
 * A temporary folder that goes when we go, with what runs in it. `command`: a program that the keeper runs meanwhile.
 * Resolves to the folder and `end`, which resolves when nothing is left.
 */
export async function keep(command = []) {
  await clearForgotten();
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), prefix));
  fs.chmodSync(dir, 0o755); // The account of the database must be able to enter.
  const args = [import.meta.filename, dir, ...command.map((part) => part.replaceAll('{dir}', dir))];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'inherit'], detached: true });
  fs.writeFileSync(path.join(dir, 'keeper'), `${child.pid}`);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.unref();
  child.stdin.unref();
  const end = () => {
    child.ref();
    child.stdin.end();
    return gone;
  };
  return { dir, end };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , dir, program, ...args] = process.argv;
  const kept = program && spawn(program, args, { stdio: 'ignore' });
  const ended = kept && new Promise((resolve) => kept.once('close', resolve).once('error', resolve));
  process.stdin.resume();
  process.stdin.once('end', async () => {
    kept?.kill('SIGTERM');
    await ended;
    await clear(dir);
    process.exit(0);
  });
}
