import { z } from 'zod';
import { endpoint, FileReply, LocalDate, PageQuery, pageOf } from '@leerspoor/platform-contract';
import { MailState, Moment, Named } from '@leerspoor/people-contract';
import { MutedReason } from './due.js';
import { Audience, ReminderKind, Weight } from './policy.js';

/**
 * `planned`: has come, shows in the app, waits for the message of the day. `sent`: went with a message. `skipped`: was not
 * needed any more. `missed`: too old when it could be said. `failed`: its mail could not be delivered. `parked`: could not be
 * made into a message, waits for somebody to look.
 */
export const DeliveryState = z.enum(['planned', 'sent', 'skipped', 'missed', 'failed', 'parked']);
export type DeliveryState = z.infer<typeof DeliveryState>;

/** Why something was not sent. */
export const SkipReason = z.enum(['solved', 'changed', 'superseded', 'left', ...MutedReason.options]);
export type SkipReason = z.infer<typeof SkipReason>;

/** How the mail of a delivery fared; `silenced`: the person wants none of this weight; `no-address`, `refused`: there is none that works. */
export const MailOutcome = z.enum(['waiting', 'silenced', 'no-address', 'refused', ...MailState.options]);
export type MailOutcome = z.infer<typeof MailOutcome>;

/** The proof of one thing said to one person. */
export const Delivery = z.object({
  id: z.uuid(),
  kind: ReminderKind,
  subjectId: z.string(),
  person: Named,
  recipient: Named,
  audience: Audience,
  dueOn: LocalDate,
  step: z.string(),
  weight: Weight,
  state: DeliveryState,
  reason: SkipReason.nullable(),
  /** Who sent it by hand. */
  sender: Named.nullable(),
  plannedAt: Moment,
  /** When its mail was first handed to the mail server. */
  claimedAt: Moment.nullable(),
  sentAt: Moment.nullable(),
  mail: MailOutcome.nullable(),
  messageId: z.string().nullable(),
  attempts: z.number().int(),
  failure: z.string().nullable(),
  readAt: Moment.nullable(),
});
export type Delivery = z.infer<typeof Delivery>;

const filter = {
  state: DeliveryState.optional(),
  kind: ReminderKind.optional(),
  personId: z.uuid().optional(),
  recipientId: z.uuid().optional(),
  subjectId: z.string().max(100).optional(),
  /** First and last day on which it came up, in the time zone of the company. */
  from: LocalDate.optional(),
  until: LocalDate.optional(),
};

export const listDeliveries = endpoint({
  method: 'GET',
  path: '/reminders/deliveries',
  summary: 'The proof: what was said to whom, when, and how it fared; newest first.',
  allow: 'reminders.proof',
  query: PageQuery.extend(filter),
  reply: pageOf(Delivery),
});

/** Most rows in one export; `until` takes the next part. */
export const mostExported = 50_000;

export const exportDeliveries = endpoint({
  method: 'GET',
  path: '/reminders/deliveries/export',
  summary: 'The proof as a CSV file for Excel (semicolons, UTF-8), newest first, at most 50,000 rows.',
  allow: 'reminders.proof',
  query: z.object(filter),
  reply: FileReply,
  download: true,
});

export const retryDelivery = endpoint({
  method: 'POST',
  path: '/reminders/deliveries/:deliveryId/retries',
  summary: 'Tries what failed or was parked once more; an address that was refused gets another chance.',
  allow: 'reminders.proof',
  params: z.object({ deliveryId: z.uuid() }),
  reply: Delivery,
});
