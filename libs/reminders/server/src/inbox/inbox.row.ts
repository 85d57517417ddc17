import { type LocalDate } from '@leerspoor/platform-contract';
import { type Audience, type MessageParts, type ReminderKind, type Weight } from '@leerspoor/reminders-contract';

/** A message that stands in somebody's inbox. */
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
