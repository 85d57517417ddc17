import { z } from 'zod';
import { endpoint, line, LocalDate, PageQuery, pageOf, text } from '@leerspoor/platform-contract';
import { Moment, Named } from '@leerspoor/people-contract';
import { Certificate, EvidenceFile } from './certificate.js';
import { Outcome } from './outcome.js';
import { CertificateSource, ObtainedOn, PrintedDate, RowVersion } from './words.js';

/** A document that waits for HR. */
export const Check = z.object({
  certificateId: z.uuid(),
  version: RowVersion,
  person: Named,
  team: z.string(),
  type: Named.extend({ storesImage: z.boolean(), issuer: z.string() }),
  obtainedOn: LocalDate,
  /** As the document prints it. */
  printedExpiry: LocalDate.nullable(),
  number: z.string(),
  note: z.string(),
  source: CertificateSource,
  recordedAt: Moment,
  recordedBy: z.string(),
  files: z.array(EvidenceFile),
  /** What it comes to when it is approved as it is. */
  outcome: Outcome,
  /** About who asks: somebody else must check it. */
  own: z.boolean(),
  /** About who asks, and nobody else here can check it: then one may, and it is marked. */
  alone: z.boolean(),
});
export type Check = z.infer<typeof Check>;

export const listChecks = endpoint({
  method: 'GET',
  path: '/certifications/checks',
  summary: 'Documents that wait to be checked, oldest first.',
  allow: 'certifications.check',
  /** `after`: id of the last certificate of the page before. */
  query: PageQuery.extend({ after: z.uuid().optional() }),
  reply: pageOf(Check).extend({ total: z.number().int() }),
});

const params = z.object({ certificateId: z.uuid() });

export const approve = endpoint({
  method: 'POST',
  path: '/certifications/checks/:certificateId/approvals',
  summary:
    'Approves a document, with its dates corrected where needed. Refused for one’s own as long as somebody else can check it, and stale when a colleague was first.',
  allow: 'certifications.check',
  params,
  body: z.object({
    version: RowVersion,
    obtainedOn: ObtainedOn,
    printedExpiry: PrintedDate.nullable(),
    number: line(100, 0),
  }),
  reply: Certificate,
});

export const sendBack = endpoint({
  method: 'POST',
  path: '/certifications/checks/:certificateId/returns',
  summary: 'Sends a document back; the person reads the reason and hands in again.',
  allow: 'certifications.check',
  params,
  body: z.object({ version: RowVersion, reason: text(500) }),
  reply: Certificate,
});
