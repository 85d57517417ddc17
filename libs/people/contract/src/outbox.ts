import { z } from 'zod';
import { endpoint, PageQuery, pageOf } from '@leerspoor/platform-contract';
import { Moment } from './shared.js';

/** `kept`: there is no mail server, the message is only to be read here. */
export const MailState = z.enum(['queued', 'sending', 'sent', 'kept', 'failed']);
export type MailState = z.infer<typeof MailState>;

export const MailRow = z.object({
  id: z.uuid(),
  to: z.string(),
  toName: z.string(),
  subject: z.string(),
  /** What sort of message, e.g. 'people.invitation'. */
  kind: z.string(),
  state: MailState,
  createdAt: Moment,
  sentAt: Moment.nullable(),
  /** Why it could not be sent. */
  failure: z.string().nullable(),
});
export type MailRow = z.infer<typeof MailRow>;

export const listMail = endpoint({
  method: 'GET',
  path: '/outbox',
  summary: 'Messages of this company, newest first.',
  allow: 'mail.read',
  query: PageQuery.extend({ state: MailState.optional() }),
  reply: pageOf(MailRow),
});

export const getMail = endpoint({
  method: 'GET',
  path: '/outbox/:mailId',
  summary: 'One message. Its words only while they are kept here because there is no mail server.',
  allow: 'mail.read',
  params: z.object({ mailId: z.uuid() }),
  reply: MailRow.extend({ body: z.object({ text: z.string(), html: z.string() }).nullable() }),
});
