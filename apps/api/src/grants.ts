import { type Permission } from './doors.js';

/** Who may do what, on one page. A word that no door asks for does not compile; a word that nobody has fails a test. */
export const grants = {
  /** Everybody who works here. */
  employee: ['absences.edit', 'certifications.own'],
  /** Whoever others report to; what they see is bounded by their reach. */
  lead: [
    'absences.edit',
    'certifications.read',
    'certifications.toolbox',
    'employees.list',
    'my-team.read',
    'organisation.read',
    'reminders.nudge',
  ],
  hr: [
    'absences.edit',
    'access.edit',
    'audit.read',
    'certifications.audit',
    'certifications.check',
    'certifications.manage',
    'certifications.read',
    'certifications.record',
    'certifications.toolbox',
    'certifications.trainings',
    'company.read',
    'employees.edit',
    'employees.list',
    'imports.manage',
    'organisation.edit',
    'organisation.read',
    'reminders.nudge',
    'reminders.policy',
    'reminders.policy.edit',
    'reminders.preview',
    'reminders.proof',
  ],
  /** Arranges the company and who wears which hat; no documents of people. */
  'company-admin': [
    'access.edit',
    'audit.read',
    'company.edit',
    'company.read',
    'employees.list',
    'hats.edit',
    'mail.read',
    'organisation.edit',
    'organisation.read',
  ],
  'knowledge-editor': ['organisation.read'],
  /** Runs the installation; sees no company that is not their own. */
  'platform-admin': [],
} as const satisfies Record<string, readonly Permission[]>;
