import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { type InboxItem, messageOf } from '@leerspoor/reminders-contract';
import { type InboxRow } from './inbox.row.js';

/** As it reads today, in the reader's language. */
export const inboxItem = (
  { id, kind, weight, audience, dueOn, link, details, at, readAt }: InboxRow,
  language: Language,
  today: LocalDate,
): InboxItem => ({
  id,
  kind,
  weight,
  text: messageOf({ kind, audience, dueOn, ...details }, language, today),
  link,
  at: at.toISOString(),
  readAt: readAt?.toISOString() ?? null,
});
