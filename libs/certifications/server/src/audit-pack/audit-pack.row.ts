import { type PackScope } from '@leerspoor/certifications-contract';
import { type AuditPackEntity } from './audit-pack.entity.js';

/** A pack with the names around it. */
export type AuditPackRow = Omit<AuditPackEntity, 'filter' | 'claim' | 'attempts' | 'touchedAt'> & {
  scope: PackScope;
  madeByName: string;
  bytes: number | null;
  isHeld: boolean;
};
