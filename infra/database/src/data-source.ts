import { Platform1790000000001 } from './migrations/0001-platform.js';
import { People1790000000002 } from './migrations/0002-people.js';
import { Certifications1790000000003 } from './migrations/0003-certifications.js';
import { Reminders1790000000004 } from './migrations/0004-reminders.js';
import { Connections1790000000005 } from './migrations/0005-connections.js';
import { PersonCard1790000000006 } from './migrations/0006-person-card.js';

/** One timeline. A released migration never changes; a new one is appended. */
export const migrations = [
  Platform1790000000001,
  People1790000000002,
  Certifications1790000000003,
  Reminders1790000000004,
  Connections1790000000005,
  PersonCard1790000000006,
];
