/** A fault that one sentence explains; nobody needs a stack. */
export class PlainError extends Error {}

const reasons = [
  [
    /ENOSPC|No space left on device|disk full|could not extend file/i,
    () => 'The disk is full: make room, or choose another place with DATA_DIR.',
  ],
  [
    /EROFS|EACCES|EPERM|Permission denied|read-only file system/i,
    (dir) => `${dir} cannot be written by this user: choose another place with DATA_DIR, or start as its owner.`,
  ],
  [/ENOTDIR|EEXIST/, (dir) => `${dir} is not a folder: choose another place with DATA_DIR.`],
];

/** One sentence for a fault of the machine under `dir`, or undefined when it is something else. */
export function machineFault(said, dir) {
  const reason = reasons.find(([pattern]) => pattern.test(said));
  return reason && reason[1](dir);
}

/** The sentence for whoever started us. */
export const sentenceOf = (error, dir) =>
  error instanceof PlainError
    ? error.message
    : (machineFault(`${error.code ?? ''} ${error.message}`, dir) ?? `Leerspoor could not start: ${error.message}`);
