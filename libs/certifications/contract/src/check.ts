import { z } from 'zod';
import { endpoint, line, LocalDate, PageQuery, pageOf, text } from '@leerspoor/platform-contract';
import { Moment, Named } from '@leerspoor/people-contract';
import { activityFields, activityShape, partsFit } from './activity.js';
import { Certificate, EvidenceFile } from './certificate.js';
import { RenewalModel } from './engine/policy.js';
import { Outcome } from './outcome.js';
import { CertificateSource, ObtainedOn, PrintedDate, RowVersion } from './words.js';

const checked = {
  version: RowVersion,
  person: Named,
  team: z.string(),
  type: Named.extend({ storesImage: z.boolean(), issuer: z.string() }),
  note: z.string(),
  recordedAt: Moment,
  recordedBy: z.string(),
  files: z.array(EvidenceFile),
  /** About who asks: somebody else must check it. */
  own: z.boolean(),
  /** About who asks, and nobody else here can check it: then one may, and it is marked. */
  alone: z.boolean(),
};

/** A document that waits for HR. */
export const CertificateCheck = z.object({
  ...checked,
  waits: z.literal('certificate'),
  certificateId: z.uuid(),
  obtainedOn: LocalDate,
  /** As the document prints it. */
  printedExpiry: LocalDate.nullable(),
  number: z.string(),
  source: CertificateSource,
  /** What it comes to when it is approved as it is. */
  outcome: Outcome,
});
export type CertificateCheck = z.infer<typeof CertificateCheck>;

/** Something that somebody says to have done, and that waits for HR. */
export const ActivityCheck = z.object({
  ...checked,
  waits: z.literal('activity'),
  activityId: z.uuid(),
  model: RenewalModel,
  ...activityShape,
  /** Themes or competences that it can name. */
  subjects: z.array(z.string()),
});
export type ActivityCheck = z.infer<typeof ActivityCheck>;

/** What waits for HR: a document, or something that was done. */
export const Check = z.discriminatedUnion('waits', [CertificateCheck, ActivityCheck]);
export type Check = z.infer<typeof Check>;

export const listChecks = endpoint({
  method: 'GET',
  path: '/certifications/checks',
  summary: 'Documents, and what people say to have done, that wait to be checked, oldest first.',
  allow: 'certifications.check',
  /** `after`: id of the last certificate or activity of the page before. */
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

const activity = z.object({ activityId: z.uuid() });

export const approveActivity = endpoint({
  method: 'POST',
  path: '/certifications/activity-checks/:activityId/approvals',
  summary:
    'Approves what somebody says to have done, corrected where needed; it counts from then on. Refused for one’s own as long as somebody else can check it, and stale when a colleague was first.',
  allow: 'certifications.check',
  params: activity,
  body: z.object({ version: RowVersion, ...activityFields }).superRefine(partsFit),
  reply: z.object({ version: RowVersion }),
});

export const sendBackActivity = endpoint({
  method: 'POST',
  path: '/certifications/activity-checks/:activityId/returns',
  summary: 'Sends back what somebody says to have done; the person reads the reason and hands in again.',
  allow: 'certifications.check',
  params: activity,
  body: z.object({ version: RowVersion, reason: text(500) }),
  reply: z.object({ version: RowVersion }),
});
