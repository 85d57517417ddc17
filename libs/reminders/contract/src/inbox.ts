import { z } from 'zod';
import { endpoint, Flag, Nothing, PageQuery, pageOf } from '@leerspoor/platform-contract';
import { Moment } from '@leerspoor/people-contract';
import { MessageText } from './message.js';
import { ReminderKind, Weight } from './policy.js';

/** A message to me, in my language, as it reads today. */
export const InboxItem = z.object({
  id: z.uuid(),
  kind: ReminderKind,
  weight: Weight,
  text: MessageText,
  /** Path in the web app of the task that it is about. */
  link: z.string(),
  at: Moment,
  readAt: Moment.nullable(),
});
export type InboxItem = z.infer<typeof InboxItem>;

export const listInbox = endpoint({
  method: 'GET',
  path: '/reminders/inbox',
  summary: 'My messages, newest first.',
  allow: 'signed-in',
  query: PageQuery.extend({ unread: Flag.optional() }),
  reply: pageOf(InboxItem),
});

/** A count stops here: the screen says '99+'. */
export const mostCounted = 100;

export const countUnread = endpoint({
  method: 'GET',
  path: '/reminders/inbox/unread',
  summary: 'How many of my messages are unread, counted up to 100.',
  allow: 'signed-in',
  reply: z.object({ count: z.number().int() }),
});

export const markRead = endpoint({
  method: 'POST',
  path: '/reminders/inbox/:deliveryId/readings',
  summary: 'I have read this message.',
  allow: 'signed-in',
  params: z.object({ deliveryId: z.uuid() }),
  reply: Nothing,
});

export const markAllRead = endpoint({
  method: 'POST',
  path: '/reminders/inbox/readings',
  summary: 'I have read all my messages.',
  allow: 'signed-in',
  reply: Nothing,
});
