import { type LocalDate } from '@leerspoor/platform-contract';

/** A link with the names around it. */
export interface AuditLinkRow {
  id: string;
  packId: string;
  title: string;
  auditor: string;
  purpose: string;
  asOf: LocalDate | null;
  opensEvidence: boolean;
  offersPack: boolean;
  madeAt: Date;
  expiresAt: Date;
  withdrawnAt: Date | null;
  looks: number;
  lastLookAt: Date | null;
  madeByName: string;
  withdrawnByName: string;
}
