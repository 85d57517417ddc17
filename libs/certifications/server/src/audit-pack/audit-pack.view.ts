import { type AuditPack, packKeepDays } from '@leerspoor/certifications-contract';
import { type AuditPackRow } from './audit-pack.row.js';

const aDay = 86_400_000;

export const auditPackView = (row: AuditPackRow): AuditPack => ({
  id: row.id,
  title: row.title,
  client: row.client,
  asOf: row.asOf,
  scope: row.scope,
  withEvidence: row.withEvidence,
  state: row.state,
  progress: { done: row.progressDone, of: row.progressTotal },
  counts: row.counts,
  bytes: row.bytes,
  madeBy: row.madeByName,
  madeAt: row.madeAt.toISOString(),
  readyAt: row.readyAt?.toISOString() ?? null,
  keptUntil:
    row.state === 'ready' && row.readyAt && !row.isHeld
      ? new Date(row.readyAt.getTime() + packKeepDays * aDay).toISOString()
      : null,
  isHeld: row.isHeld,
});
