// The data folder belongs to one running Leerspoor at a time.
import fs from 'node:fs';
import path from 'node:path';
import { PlainError } from './plain-error.mjs';

const roomNeeded = 200 * 1024 * 1024;

function stillRuns(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  // After a restart of the machine or the container the number may be anybody's.
  const commandLine = `/proc/${pid}/cmdline`;
  return (
    !fs.existsSync(commandLine) ||
    /infra\/tooling\/(start|dev|database)\.mjs/.test(fs.readFileSync(commandLine, 'utf8'))
  );
}

/** Makes the folder, sees that it can be used, and takes it. Returns how to give it back. */
export function takeDataFolder(dir) {
  fs.mkdirSync(dir, { recursive: true });
  fs.accessSync(dir, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
  const { bavail, bsize } = fs.statfsSync(dir);
  if (bavail * bsize < roomNeeded) {
    throw new PlainError(
      `The disk is full: ${dir} has ${Math.floor((bavail * bsize) / 1024 / 1024)} MB left and 200 MB are needed; make room, or choose another place with DATA_DIR.`,
    );
  }
  const lock = path.join(dir, 'leerspoor.pid');
  const holder = fs.existsSync(lock) ? Number(fs.readFileSync(lock, 'utf8')) : 0;
  if (holder > 0 && holder !== process.pid && stillRuns(holder)) {
    throw new PlainError(
      `Leerspoor is already running on ${dir} (process ${holder}); stop that one, or choose another DATA_DIR.`,
    );
  }
  fs.writeFileSync(lock, `${process.pid}\n`);
  return () => fs.rmSync(lock, { force: true });
}
