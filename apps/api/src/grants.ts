import { type Permission } from './doors.js';

/** Who may do what, on one page. A word that no door asks for does not compile; a word that nobody has fails a test. */
export const grants = {
  employee: [],
  lead: [],
  hr: [],
  'company-admin': [],
  'knowledge-editor': [],
  'platform-admin': [],
} as const satisfies Record<string, readonly Permission[]>;
