// Time of the processor, which other work on the machine does not lengthen as it lengthens the clock.
import fs from 'node:fs';

/** Linux counts in hundredths of a second. */
const tick = 10;

/** Milliseconds that a process on this machine spent so far; NaN where the system does not tell. */
export function cpuOf(pid) {
  try {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * tick;
  } catch {
    return Number.NaN;
  }
}

/** Of this process, with all its threads. */
export function cpuOfUs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
