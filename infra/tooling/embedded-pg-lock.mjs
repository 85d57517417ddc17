import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Whether a process of this number is (still) a PostgreSQL. Where that cannot be seen, pg_ctl is believed. */
function isPostgres(pid) {
  if (process.platform !== 'linux') return true;
  try {
    // "123 (postgres) S …": a dead process that nobody buried yet is a Z.
    return /^\d+ \(postgres\) [^ZX]/.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Whether a process of a server that died still works in its data folder. */
function inUse(pgdata) {
  return fs.readdirSync('/proc').some((pid) => {
    try {
      return /^\d+$/.test(pid) && fs.readlinkSync(`/proc/${pid}/cwd`) === pgdata;
    } catch {
      return false;
    }
  });
}

/**
 * Removes the lock of a server that is dead for certain: killed and not buried (its number looks alive), or its number belongs
 * to something else since the machine or the container restarted. PostgreSQL itself would refuse to start then.
 */
export async function removeDeadLock(pgdata) {
  const lock = path.join(pgdata, 'postmaster.pid');
  if (process.platform !== 'linux' || !fs.existsSync(lock)) return;
  const pid = Number(fs.readFileSync(lock, 'utf8').split('\n')[0]);
  if (isPostgres(pid)) return;
  const place = fs.realpathSync(pgdata);
  for (let tries = 0; inUse(place) && tries < 100; tries += 1) await pause(100);
  if (!inUse(place)) fs.rmSync(lock, { force: true });
}
