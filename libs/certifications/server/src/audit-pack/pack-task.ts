import { type AuditPackEntity } from './audit-pack.entity.js';

/** One beginning of the work on a pack, and how far it is. */
export interface PackTask {
  pack: AuditPackEntity;
  claim: string;
  tenantId: string;
  done: number;
  total: number;
}

/** Another took the work over: what this one made does not count. */
export class Superseded extends Error {}
