import { type Delivery, type MailOutcome } from '@leerspoor/reminders-contract';
import { type DeliveryRow } from './delivery.row.js';

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
