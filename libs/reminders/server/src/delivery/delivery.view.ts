import { type LocalDate } from '@leerspoor/platform-contract';
import { type MailState } from '@leerspoor/people-contract';
import { type Audience, type Delivery, type DeliveryState, type MailOutcome, type ReminderKind, type SkipReason, type Weight } from '@leerspoor/reminders-contract';
import { type NoMail } from '../digest/digest.rules.js';

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

function mailOutcome({ state, noMail, mailState }: DeliveryRow): MailOutcome | null {
  if (state === 'planned' || state === 'parked') return 'waiting';
  return noMail ?? mailState;
}

/** Names by id. */
export type Names = ReadonlyMap<string, { name: string }>;

const moment = (at: Date | null) => at?.toISOString() ?? null;

const named = (id: string, names: Names) => ({ id, name: names.get(id)?.name ?? '' });

export const deliveryView = (row: DeliveryRow, names: Names): Delivery => ({
  id: row.id,
  kind: row.kind,
  subjectId: row.subjectId,
  person: named(row.personId, names),
  recipient: named(row.recipientId, names),
  audience: row.audience,
  dueOn: row.dueOn,
  step: row.step,
  weight: row.weight,
  state: row.state,
  reason: row.reason,
  sender: row.senderId === null ? null : named(row.senderId, names),
  plannedAt: row.plannedAt.toISOString(),
  claimedAt: moment(row.claimedAt),
  sentAt: moment(row.mailSentAt ?? row.sentAt),
  mail: mailOutcome(row),
  messageId: row.messageId,
  attempts: row.attempts,
  failure: row.failure,
  readAt: moment(row.readAt),
});
