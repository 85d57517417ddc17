import { Platform1790000000001 } from './migrations/0001-platform.js';
import { People1790000000002 } from './migrations/0002-people.js';
import { Certifications1790000000003 } from './migrations/0003-certifications.js';
import { Reminders1790000000004 } from './migrations/0004-reminders.js';
import { Connections1790000000005 } from './migrations/0005-connections.js';
import { RenewalParts1790000000006 } from './migrations/0006-renewal-parts.js';
import { Training1790000000007 } from './migrations/0007-training.js';
import { Gate1790000000008 } from './migrations/0008-gate.js';
import { AuditPacks1790000000009 } from './migrations/0009-audit-packs.js';
import { RequirementRules1790000000010 } from './migrations/0010-requirement-rules.js';
import { PersonCard1790000000011 } from './migrations/0011-person-card.js';
import { MatrixViews1790000000012 } from './migrations/0012-matrix-views.js';
import { Toolbox1790000000013 } from './migrations/0013-toolbox.js';
import { Appointments1790000000014 } from './migrations/0014-appointments.js';
import { ProofAndLists1790000000015 } from './migrations/0015-proof-and-lists.js';
import { Papers1790000000016 } from './migrations/0016-papers.js';
import { ActivityChecks1790000000017 } from './migrations/0017-activity-checks.js';

/** One timeline. A released migration never changes; a new one is appended. */
export const migrations = [
  Platform1790000000001,
  People1790000000002,
  Certifications1790000000003,
  Reminders1790000000004,
  Connections1790000000005,
  RenewalParts1790000000006,
  Training1790000000007,
  Gate1790000000008,
  AuditPacks1790000000009,
  RequirementRules1790000000010,
  PersonCard1790000000011,
  MatrixViews1790000000012,
  Toolbox1790000000013,
  Appointments1790000000014,
  ProofAndLists1790000000015,
  Papers1790000000016,
  ActivityChecks1790000000017,
];
