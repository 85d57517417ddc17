import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { whenOrphaned } from './preflight.mjs';
import { root } from './workspace.mjs';

export const say = (line) => process.stdout.write(`${line}\n`);
export const bin = (name) => path.join(root, 'node_modules', name);

const running = new Set();

function abandon() {
  for (const child of running) child.kill('SIGTERM');
  process.exit(1);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, abandon);
whenOrphaned(abandon);

/** Runs a program. `quiet` keeps what it says for when it fails. Resolves to whether it succeeded. */
export function run(args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
    const child = spawn(process.execPath, args, { cwd: root, stdio, env: { ...process.env, ...env } });
    running.add(child);
    let said = '';
    for (const stream of quiet ? [child.stdout, child.stderr] : []) stream.on('data', (part) => (said += part));
    child.once('close', (code) => {
      running.delete(child);
      if (quiet && code !== 0) say(said.trimEnd());
      resolve(code === 0);
    });
  });
}

export const counted = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 });
export const sum = (counts) =>
  counts.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });

export function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A test that was skipped proves nothing: it counts as failed, and so does a run that found no tests or broke off. */
export function judge(good, count) {
  if (!count || count.passed + count.failed === 0) return { passed: 0, failed: 1 };
  return { passed: count.passed, failed: good ? count.failed : Math.max(1, count.failed) };
}
