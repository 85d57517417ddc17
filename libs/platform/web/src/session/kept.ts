// What somebody may see again without a connection: the last answers of a few doors, theirs alone, and only on a device of
// which they said that it is their own. Signing out empties the storage of the site (`Clear-Site-Data`).
const prefix = 'leerspoor-kept:';
const ownerKey = 'leerspoor-kept-of';

export interface Kept {
  /** When the server gave it. */
  at: string;
  answer: unknown;
}

export function dropKept(): void {
  for (const key of Object.keys(window.localStorage))
    if (key.startsWith(prefix) || key === ownerKey) window.localStorage.removeItem(key);
}

/** Whether somebody said of this device that it is their own. */
export const isOwnDevice = (): boolean => window.localStorage.getItem(ownerKey) !== null;

/** From now on answers are kept for this person; null: for nobody. What another left goes. */
export function keepFor(employeeId: string | null): void {
  if (employeeId === null || window.localStorage.getItem(ownerKey) !== employeeId) dropKept();
  if (employeeId !== null) window.localStorage.setItem(ownerKey, employeeId);
}

/** Who is there now may be another than who said so. */
export function claimKept(employeeId: string): void {
  if (isOwnDevice() && window.localStorage.getItem(ownerKey) !== employeeId) dropKept();
}

export function keepAnswer(address: string, kept: Kept): void {
  if (!isOwnDevice()) return;
  try {
    window.localStorage.setItem(prefix + address, JSON.stringify(kept));
  } catch {
    // A full or forbidden store costs the copy, never the page.
  }
}

export function keptAnswer(address: string): Kept | null {
  try {
    return JSON.parse(window.localStorage.getItem(prefix + address) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}
