import { type LocalDate } from '@leerspoor/platform-contract';
import { type MailState } from '@leerspoor/people-contract';
import {
  type Audience,
  type DeliveryState,
  type ReminderKind,
  type SkipReason,
  type Weight,
} from '@leerspoor/reminders-contract';
import { type NoMail } from '../digest/digest.rules.js';

/** A delivery with how its mail fared. */
export interface DeliveryRow {
  id: string;
  kind: ReminderKind;
  subjectId: string;
  audience: Audience;
  dueOn: LocalDate;
  step: string;
  weight: Weight;
  state: DeliveryState;
  reason: SkipReason | null;
  personId: string;
  recipientId: string;
  senderId: string | null;
  plannedAt: Date;
  claimedAt: Date | null;
  sentAt: Date | null;
  noMail: NoMail;
  mailState: MailState | null;
  mailSentAt: Date | null;
  messageId: string | null;
  mailId: string | null;
  attempts: number;
  failure: string | null;
  readAt: Date | null;
}
