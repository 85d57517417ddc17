import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { type Audience, type InboxItem, messageOf, type MessageParts, type ReminderKind, type Weight } from '@leerspoor/reminders-contract';

export interface InboxRow {
  id: string;
  kind: ReminderKind;
  weight: Weight;
  audience: Audience;
  dueOn: LocalDate;
  link: string;
  details: Pick<MessageParts, 'values' | 'nudge'>;
  at: Date;
  readAt: Date | null;
}

/** As it reads today, in the reader's language. */
export const inboxItem = ({ id, kind, weight, audience, dueOn, link, details, at, readAt }: InboxRow, language: Language, today: LocalDate): InboxItem => ({
  id,
  kind,
  weight,
  text: messageOf({ kind, audience, dueOn, ...details } as MessageParts, language, today),
  link,
  at: at.toISOString(),
  readAt: readAt?.toISOString() ?? null,
});
