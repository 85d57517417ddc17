import { z } from 'zod';
import { endpoint, LocalDate } from '@leerspoor/platform-contract';
import { Ladder, ReminderKind } from './policy.js';

/** How a company hears of one kind. */
export const KindPolicy = z.object({
  kind: ReminderKind,
  /** What counts here. */
  steps: Ladder,
  /** What the product ships. */
  standard: Ladder,
  overridden: z.boolean(),
  /** Steps before this day are silent, and what was over by then went to HR once. Null until the first working quarter. */
  floorOn: LocalDate.nullable(),
  version: z.number().int(),
});
export type KindPolicy = z.infer<typeof KindPolicy>;

export const getReminderPolicy = endpoint({
  method: 'GET',
  path: '/reminders/policy',
  summary: 'Every reminder that this company sends by itself.',
  allow: 'reminders.policy',
  reply: z.array(KindPolicy),
});

const params = z.object({ kind: ReminderKind });
const version = z.number().int();

export const setReminderSteps = endpoint({
  method: 'PUT',
  path: '/reminders/policy/:kind/steps',
  summary: 'Sets own steps for a kind.',
  allow: 'reminders.policy.edit',
  params,
  body: z.object({ steps: Ladder, version }),
  reply: KindPolicy,
});

export const resetReminderSteps = endpoint({
  method: 'DELETE',
  path: '/reminders/policy/:kind/steps',
  summary: 'Goes back to the steps that the product ships.',
  allow: 'reminders.policy.edit',
  params,
  query: z.object({ version: z.coerce.number().int() }),
  reply: KindPolicy,
});

export const setReminderFloor = endpoint({
  method: 'PUT',
  path: '/reminders/policy/:kind/floor',
  summary: 'Sets the day before which a kind is silent. An earlier day lets what was over by then speak again.',
  allow: 'reminders.policy.edit',
  params,
  body: z.object({ floorOn: LocalDate, version }),
  reply: KindPolicy,
});
