import { z } from 'zod';
import { endpoint, FileStreamReply, PageQuery, pageOf } from '@leerspoor/platform-contract';
import { Moment } from '@leerspoor/people-contract';

export const takeOwnDocuments = endpoint({
  method: 'GET',
  path: '/certifications/mine/documents',
  summary:
    'All my own documents and signed appointments with an index and my certificates as a list, as one ZIP to keep. Logged.',
  allow: 'certifications.own',
  download: true,
  reply: FileStreamReply,
});

/** How somebody came to see what is mine. */
export const LookKind = z.enum([
  'evidence.viewed',
  'audit-pack.made',
  'audit-pack.downloaded',
  'audit-link.viewed',
  'audit-link.document-viewed',
  'audit-link.pack-downloaded',
  'own-documents.taken',
]);
export type LookKind = z.infer<typeof LookKind>;

export const Look = z.object({
  id: z.uuid(),
  at: Moment,
  /** Who looked; for a link the auditor whom HR named. */
  who: z.string(),
  kind: LookKind,
  /** The certificate type, when it is about one. */
  type: z.string().nullable(),
  /** Title of the pack. */
  title: z.string().nullable(),
  /** How many documents of mine were in it. */
  documents: z.number().int().nullable(),
});
export type Look = z.infer<typeof Look>;

export const listLooks = endpoint({
  method: 'GET',
  path: '/certifications/mine/looks',
  summary: 'Who saw my documents and certificates, newest first; of one type when asked.',
  allow: 'certifications.own',
  query: PageQuery.extend({ typeId: z.uuid().optional() }),
  reply: pageOf(Look),
});
