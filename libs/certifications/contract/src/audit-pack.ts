import { z } from 'zod';
import { endpoint, FileStreamReply, line, LocalDate, Nothing } from '@leerspoor/platform-contract';
import { Moment } from '@leerspoor/people-contract';

/** Days after which the file of a pack is thrown away; that it was made stays known. */
export const packKeepDays = 30;

/** Which people, types and changes a pack is about. Nothing named is everything. */
export const PackFilter = z.object({
  /** With its sub-teams. */
  teamId: z.uuid().nullable().default(null),
  locationId: z.uuid().nullable().default(null),
  jobRoleId: z.uuid().nullable().default(null),
  typeIds: z.array(z.uuid()).max(200).default([]),
  /** Only these people, also who does not work here any more. */
  personIds: z.array(z.uuid()).max(500).default([]),
  /** First and last day of the history of changes. */
  historyFrom: LocalDate.nullable().default(null),
  historyUntil: LocalDate.nullable().default(null),
});
export type PackFilter = z.output<typeof PackFilter>;

/** The same, as a person reads it. */
export const PackScope = z.object({
  team: z.string().nullable(),
  location: z.string().nullable(),
  jobRole: z.string().nullable(),
  types: z.array(z.string()),
  people: z.array(z.string()),
  historyFrom: LocalDate.nullable(),
  historyUntil: LocalDate.nullable(),
});
export type PackScope = z.infer<typeof PackScope>;

/** queued, working: the worker makes it · ready · failed: our fault, ask again · expired: the file was thrown away. */
export const PackState = z.enum(['queued', 'working', 'ready', 'failed', 'expired']);
export type PackState = z.infer<typeof PackState>;

export const PackCounts = z.object({
  people: z.number().int(),
  certificates: z.number().int(),
  documents: z.number().int(),
  /** Things that are asked and not covered. */
  lacking: z.number().int(),
});
export type PackCounts = z.infer<typeof PackCounts>;

export const AuditPack = z.object({
  id: z.uuid(),
  title: z.string(),
  client: z.string(),
  asOf: LocalDate,
  scope: PackScope,
  withEvidence: z.boolean(),
  state: PackState,
  progress: z.object({ done: z.number().int(), of: z.number().int() }),
  /** Null until it is ready. */
  counts: PackCounts.nullable(),
  bytes: z.number().int().nullable(),
  madeBy: z.string(),
  madeAt: Moment,
  readyAt: Moment.nullable(),
  /** When the file goes; null while it is not there, or is under a legal hold. */
  keptUntil: Moment.nullable(),
  isHeld: z.boolean(),
});
export type AuditPack = z.infer<typeof AuditPack>;

const params = z.object({ packId: z.uuid() });
const inOrder = { path: ['filter', 'historyUntil'], params: { code: 'too-small' } };

export const askPack = endpoint({
  method: 'POST',
  path: '/certifications/audit-packs',
  summary:
    'Asks for an auditor pack: PDF, workbook, changes and evidence (also signed appointments) with an index, as one ZIP. Made behind the scenes; everybody in it can read that it was made.',
  allow: 'certifications.audit',
  body: z
    .object({
      title: line(120),
      client: line(120, 0).default(''),
      asOf: LocalDate,
      withEvidence: z.boolean(),
      filter: PackFilter,
    })
    .refine(
      ({ filter: { historyFrom, historyUntil } }) =>
        historyFrom === null || historyUntil === null || historyUntil >= historyFrom,
      inOrder,
    ),
  reply: AuditPack,
});

export const listPacks = endpoint({
  method: 'GET',
  path: '/certifications/audit-packs',
  summary: 'The last hundred packs, newest first, with how far they are.',
  allow: 'certifications.audit',
  reply: z.array(AuditPack),
});

export const downloadPack = endpoint({
  method: 'GET',
  path: '/certifications/audit-packs/:packId/file',
  summary: 'The ZIP. Every download is logged, for everybody who is in it too.',
  allow: 'certifications.audit',
  params,
  download: true,
  reply: FileStreamReply,
});

export const discardPack = endpoint({
  method: 'DELETE',
  path: '/certifications/audit-packs/:packId/file',
  summary: 'Throws the ZIP away before its time. Refused under a legal hold.',
  allow: 'certifications.audit',
  params,
  reply: Nothing,
});
