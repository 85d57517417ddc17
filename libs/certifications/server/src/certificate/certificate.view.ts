import { type Certificate, type EvidenceFile } from '@leerspoor/certifications-contract';
import { type CertificateEntity } from './certificate.entity.js';
import { isSelfChecked, type Sight, visibleTo } from './certificate.rules.js';

type SeenFile = EvidenceFile & { shared: boolean };
type Row = CertificateEntity & { recordedByName: string; decidedByName: string; files: SeenFile[] };

export const fileView = ({ id, name, mediaType, bytes }: EvidenceFile): EvidenceFile => ({
  id,
  name,
  mediaType,
  bytes,
});

/** A certificate for who may see its documents; for a lead only how it stands. */
export const certificateView = (row: Row, sight: Sight): Certificate => ({
  id: row.id,
  version: row.version,
  typeId: row.typeId,
  state: row.state,
  obtainedOn: row.obtainedOn,
  printedExpires: row.printedExpiresOn,
  expires: row.expiresOn,
  windowOpens: row.windowOpensOn,
  graceEnds: row.graceEndsOn,
  revokedOn: row.revokedOn,
  source: row.source,
  policyVersion: row.policyVersion,
  recordedAt: row.recordedAt.toISOString(),
  recordedBy: row.recordedByName,
  decidedAt: row.decidedAt?.toISOString() ?? null,
  decidedBy: row.decidedByName,
  selfChecked: isSelfChecked(row),
  evidenceCount: row.files.length,
  ...(sight !== 'none'
    ? {
        number: row.number,
        issuer: row.issuer,
        note: row.note,
        reason: row.decisionReason,
        files: visibleTo(sight, row.files).map(fileView),
      }
    : { number: '', issuer: '', note: '', reason: '', files: [] }),
});
