/** What was typed and not yet sent, per form, in this tab only: a reload or a lost session loses nothing. */
const prefix = 'leerspoor-draft:';

export function readDraft(key: string): Record<string, unknown> | null {
  try {
    return JSON.parse(window.sessionStorage.getItem(prefix + key) ?? 'null') as Record<string, unknown> | null;
  } catch {
    return null;
  }
}

export function keepDraft(key: string, values: object): void {
  try {
    window.sessionStorage.setItem(prefix + key, JSON.stringify(values));
  } catch {
    // A full or forbidden store costs the draft, never the form.
  }
}

export const dropDraft = (key: string): void => window.sessionStorage.removeItem(prefix + key);

/** At signing out, and when somebody else signs in. */
export function dropAllDrafts(): void {
  for (const key of Object.keys(window.sessionStorage))
    if (key.startsWith(prefix)) window.sessionStorage.removeItem(key);
}

const ownerKey = 'leerspoor-drafts-of';

/** Drafts belong to one person: those of another on the same device go. */
export function claimDrafts(employeeId: string): void {
  const owner = window.sessionStorage.getItem(ownerKey);
  if (owner !== null && owner !== employeeId) dropAllDrafts();
  window.sessionStorage.setItem(ownerKey, employeeId);
}
