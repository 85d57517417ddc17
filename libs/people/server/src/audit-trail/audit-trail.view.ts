import { type AuditLine } from '@leerspoor/people-contract';
import { type AuditRow } from './audit-trail.row.js';

export const auditLineView = ({ personId, personName, at, ...row }: AuditRow): AuditLine => ({
  ...row,
  at: at.toISOString(),
  person: personId !== null && personName !== null ? { id: personId, name: personName } : null,
});
