import { z } from 'zod';
import { endpoint, FileReply, FileStreamReply, line, LocalDate, PageQuery } from '@leerspoor/platform-contract';
import { Moment } from '@leerspoor/people-contract';
import { AppointmentState, SigningWay } from './appointment.js';
import { PackScope } from './audit-pack.js';
import { Basis } from './engine/demand.js';
import { CertificateStatus } from './engine/status.js';
import { Wording } from './engine/wording.js';

/** Days after which a link ends by itself. Fixed: who needs longer gets a new one. */
export const linkDays = 14;

/** A link for an auditor without account. The address itself is only shown once, when it is made. */
export const AuditLink = z.object({
  id: z.uuid(),
  packId: z.uuid(),
  title: z.string(),
  auditor: z.string(),
  purpose: z.string(),
  /** Null: how things stand on the day somebody looks. */
  asOf: LocalDate.nullable(),
  opensEvidence: z.boolean(),
  offersPack: z.boolean(),
  madeBy: z.string(),
  madeAt: Moment,
  expiresAt: Moment,
  state: z.enum(['open', 'ended', 'withdrawn']),
  withdrawnBy: z.string(),
  looks: z.number().int(),
  lastLookAt: Moment.nullable(),
});
export type AuditLink = z.infer<typeof AuditLink>;

export const makeAuditLink = endpoint({
  method: 'POST',
  path: '/certifications/audit-packs/:packId/links',
  summary:
    'Makes a read-only link with the bounds of a pack. It ends after 14 days; the address is in this reply only.',
  allow: 'certifications.audit',
  params: z.object({ packId: z.uuid() }),
  body: z.object({
    auditor: line(120),
    purpose: line(200),
    /** How things stand on the day of looking, or on the as-of date of the pack. */
    live: z.boolean(),
    opensEvidence: z.boolean(),
    offersPack: z.boolean(),
  }),
  reply: z.object({ link: AuditLink, address: z.url() }),
});

export const listAuditLinks = endpoint({
  method: 'GET',
  path: '/certifications/audit-links',
  summary: 'Links for auditors, newest first, with how often they were used.',
  allow: 'certifications.audit',
  reply: z.array(AuditLink),
});

export const withdrawAuditLink = endpoint({
  method: 'POST',
  path: '/certifications/audit-links/:linkId/withdrawals',
  summary: 'Ends a link at once. Twice is the same as once.',
  allow: 'certifications.audit',
  params: z.object({ linkId: z.uuid() }),
  reply: AuditLink,
});

const token = z.object({ token: z.string().max(200) });
const dead = 'A link that is unknown, withdrawn or over answers the same.';

export const readAudit = endpoint({
  method: 'GET',
  path: '/certifications/audits/:token',
  summary: `What an auditor’s link is about. ${dead}`,
  allow: 'public',
  params: token,
  reply: z.object({
    company: z.string(),
    /** Time zone of the company. */
    zone: z.string(),
    title: z.string(),
    client: z.string(),
    auditor: z.string(),
    purpose: z.string(),
    asOf: LocalDate,
    scope: PackScope,
    expiresAt: Moment,
    people: z.number().int(),
    opensEvidence: z.boolean(),
    /** Bytes of the ZIP; null when it is not offered or not there. */
    packBytes: z.number().int().nullable(),
  }),
});

/** How one person stands with one type, as an outsider reads it. */
export const AuditedLine = z.object({
  typeId: z.uuid(),
  code: z.string(),
  name: z.string(),
  status: CertificateStatus,
  wording: Wording,
  from: LocalDate.nullable(),
  /** First day not valid. */
  expires: LocalDate.nullable(),
  date: LocalDate.nullable(),
  wanted: z.boolean(),
  blocked: z.boolean(),
  number: z.string(),
  issuer: z.string(),
  /** The strongest reason for which it is asked. */
  basis: Basis.nullable(),
  satisfiedBy: z.string().nullable(),
  /** Documents of the certificate; empty unless the link opens them. */
  documents: z.array(z.object({ certificateId: z.uuid(), fileId: z.uuid() })),
});
export type AuditedLine = z.infer<typeof AuditedLine>;

/** Who signed, on which day of the company, and how. */
export const AuditedSignature = z.object({ name: z.string(), on: LocalDate, way: SigningWay });
export type AuditedSignature = z.infer<typeof AuditedSignature>;

/** An appointment that both had signed by the as-of date, as it was known then. */
export const AuditedAppointment = z.object({
  id: z.uuid(),
  code: z.string(),
  /** Of the certificate type. */
  name: z.string(),
  role: z.string(),
  /** Null: everywhere. */
  location: z.string().nullable(),
  installation: z.string(),
  startsOn: LocalDate,
  /** Before its first day: it was withdrawn before it began. Null: no end. */
  lastDay: LocalDate.nullable(),
  state: AppointmentState,
  employer: AuditedSignature,
  employee: AuditedSignature,
});
export type AuditedAppointment = z.infer<typeof AuditedAppointment>;

/** What somebody did for a type of which they hold no certificate: only what a document proves. */
export const AuditedActivity = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  on: LocalDate,
  subject: z.string(),
  fileIds: z.array(z.uuid()),
});
export type AuditedActivity = z.infer<typeof AuditedActivity>;

export const AuditedPerson = z.object({
  id: z.uuid(),
  name: z.string(),
  team: z.string(),
  jobRoles: z.array(z.string()),
  lines: z.array(AuditedLine),
  appointments: z.array(AuditedAppointment),
  /** Empty unless the link opens documents: without one there is nothing to show. */
  activities: z.array(AuditedActivity),
});
export type AuditedPerson = z.infer<typeof AuditedPerson>;

export const listAuditPeople = endpoint({
  method: 'GET',
  path: '/certifications/audits/:token/people',
  summary:
    'The people of an auditor’s link, how they stand and what they are appointed for, in the order of teams and names. Logged per person and day.',
  allow: 'public',
  params: token,
  query: PageQuery.extend({ limit: z.coerce.number().int().min(1).max(50).default(50) }),
  reply: z.object({ items: z.array(AuditedPerson), next: z.string().nullable() }),
});

export const openAuditDocument = endpoint({
  method: 'GET',
  path: '/certifications/audits/:token/certificates/:certificateId/files/:fileId',
  summary: 'A document, when HR opened them for this link. Every look is logged for the person.',
  allow: 'public',
  params: token.extend({ certificateId: z.uuid(), fileId: z.uuid() }),
  download: true,
  reply: FileReply,
});

export const openAuditActivityDocument = endpoint({
  method: 'GET',
  path: '/certifications/audits/:token/activities/:activityId/files/:fileId',
  summary: 'A document that proves an activity without a certificate, when HR opened them for this link. Logged.',
  allow: 'public',
  params: token.extend({ activityId: z.uuid(), fileId: z.uuid() }),
  download: true,
  reply: FileReply,
});

export const openAuditAppointment = endpoint({
  method: 'GET',
  path: '/certifications/audits/:token/appointments/:appointmentId/paper',
  summary:
    'The paper of a signed appointment, when HR opened documents for this link: the scan, or else a PDF of its words and signatures. Logged.',
  allow: 'public',
  params: token.extend({ appointmentId: z.uuid() }),
  download: true,
  reply: FileReply,
});

export const downloadAuditPack = endpoint({
  method: 'GET',
  path: '/certifications/audits/:token/pack',
  summary: 'The ZIP of the pack, when HR offers it with this link. Logged for everybody in it.',
  allow: 'public',
  params: token,
  download: true,
  reply: FileStreamReply,
});
