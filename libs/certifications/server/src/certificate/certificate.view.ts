import { type Certificate, type EvidenceFile, type RemovedFile } from '@leerspoor/certifications-contract';
import { type CertificateEntity } from './certificate.entity.js';
import { type FileRows } from './file-rows.js';
import { isSelfChecked, type Sight, visibleTo } from './certificate.rules.js';

type Row = CertificateEntity & FileRows & { recordedByName: string; decidedByName: string };

export const fileView = ({ id, name, mediaType, bytes }: EvidenceFile): EvidenceFile => ({
  id,
  name,
  mediaType,
  bytes,
});

const removedView = ({ name, at, by, reason }: RemovedFile): RemovedFile => ({ name, at, by, reason });

/** The documents of a certificate or an activity, for those eyes. */
export const filesView = ({ files, removedFiles }: FileRows, sight: Sight) => ({
  files: visibleTo(sight, files).map(fileView),
  removedFiles: visibleTo(sight, removedFiles).map(removedView),
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
  ...filesView(row, sight),
  ...(sight !== 'none'
    ? {
        number: row.number,
        issuer: row.issuer,
        note: row.note,
        reason: row.decisionReason,
      }
    : { number: '', issuer: '', note: '', reason: '' }),
});
