import { z } from 'zod';
import { endpoint, FileReply, line, LocalDate, Nothing, text } from '@leerspoor/platform-contract';
import { Moment } from '@leerspoor/people-contract';
import { CertificateSource, CertificateState, ObtainedOn, PrintedDate, RowVersion, SeenChange } from './words.js';

export const EvidenceFile = z.object({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number().int(),
});
export type EvidenceFile = z.infer<typeof EvidenceFile>;

/** A wrong file that HR took away; the reason is for the person to read. */
export const RemovedFile = z.object({ name: z.string(), at: Moment, by: z.string(), reason: z.string() });
export type RemovedFile = z.infer<typeof RemovedFile>;

/** One earned document: one row per cycle, never overwritten by the next. Dates are first days not valid; null is never. */
export const Certificate = z.object({
  id: z.uuid(),
  version: RowVersion,
  typeId: z.uuid(),
  state: CertificateState,
  obtainedOn: LocalDate,
  /** The date on the document as first day not valid; null when it prints none. */
  printedExpires: LocalDate.nullable(),
  expires: LocalDate.nullable(),
  windowOpens: LocalDate.nullable(),
  graceEnds: LocalDate.nullable(),
  revokedOn: LocalDate.nullable(),
  source: CertificateSource,
  policyVersion: z.number().int(),
  recordedAt: Moment,
  recordedBy: z.string(),
  decidedAt: Moment.nullable(),
  decidedBy: z.string(),
  /** The person it is about approved it, as nobody else could. */
  selfChecked: z.boolean(),
  evidenceCount: z.number().int(),
  /** The rest is empty for who may only see how things stand. */
  number: z.string(),
  issuer: z.string(),
  note: z.string(),
  /** Why it was sent back or revoked. */
  reason: z.string(),
  files: z.array(EvidenceFile),
  /** Newest first. */
  removedFiles: z.array(RemovedFile),
});
export type Certificate = z.infer<typeof Certificate>;

const details = {
  obtainedOn: ObtainedOn,
  printedExpiry: PrintedDate.nullable().default(null),
  number: line(100, 0).default(''),
  issuer: line(200, 0).default(''),
  note: text(1000, 0).default(''),
};

const Recording = z.object({
  typeId: z.uuid(),
  personIds: z.array(z.uuid()).min(1).max(200),
  ...details,
  seen: SeenChange,
});

/** HR's own certificate waits for a colleague's check: nobody approves what is their own. */
const Recorded = z.object({
  certificates: z.array(
    z.object({ id: z.uuid(), personId: z.uuid(), state: CertificateState, expires: LocalDate.nullable() }),
  ),
});

export const recordCertificates = endpoint({
  method: 'POST',
  path: '/certifications/certificates',
  summary: 'Records a certificate of one or many people at once: all or none.',
  allow: 'certifications.record',
  body: Recording,
  reply: Recorded,
});

export const recordWithEvidence = endpoint({
  method: 'POST',
  path: '/certifications/certificates/with-evidence',
  summary: 'The same with one file that proves it for all, such as a list of names.',
  allow: 'certifications.record',
  upload: { maxBytes: 15_000_000 },
  body: Recording,
  reply: Recorded,
});

const params = z.object({ certificateId: z.uuid() });

export const correctCertificate = endpoint({
  method: 'PUT',
  path: '/certifications/certificates/:certificateId',
  summary:
    'Corrects a slip in what was recorded; the trail keeps what it was. A renewal is a new certificate, not a correction.',
  allow: 'certifications.record',
  params,
  body: z.object({ version: RowVersion, ...details }),
  reply: Certificate,
});

export const confirmCertificate = endpoint({
  method: 'POST',
  path: '/certifications/certificates/:certificateId/confirmations',
  summary: 'Confirms a certificate that never ends but must be confirmed once: a new row of that day.',
  allow: 'certifications.record',
  params,
  body: z.object({ on: ObtainedOn }),
  reply: Certificate,
});

export const revokeCertificate = endpoint({
  method: 'POST',
  path: '/certifications/certificates/:certificateId/revocations',
  summary: 'Ends a certificate for good from a day on. The person reads the reason.',
  allow: 'certifications.record',
  params,
  body: z.object({ version: RowVersion, on: LocalDate, reason: text(500) }),
  reply: Certificate,
});

export const removeEvidence = endpoint({
  method: 'POST',
  path: '/certifications/certificates/:certificateId/files/:fileId/removals',
  summary:
    'Takes a wrong file away from a certificate, with a reason that the person reads. Refused while the documents are under a legal hold.',
  allow: 'certifications.record',
  params: params.extend({ fileId: z.uuid() }),
  body: z.object({ reason: text(500) }),
  reply: Nothing,
});

export const addEvidence = endpoint({
  method: 'POST',
  path: '/certifications/certificates/:certificateId/files',
  summary: 'Adds a photo or PDF: HR at any time, the person while it waits to be checked.',
  allow: 'certifications.own',
  upload: { maxBytes: 15_000_000 },
  params,
  reply: EvidenceFile,
});

export const openEvidence = endpoint({
  method: 'GET',
  path: '/certifications/certificates/:certificateId/files/:fileId',
  summary: 'The document itself, for HR and for the person; every look is logged and the person can read who looked.',
  allow: 'certifications.own',
  params: params.extend({ fileId: z.uuid() }),
  download: true,
  reply: FileReply,
});
