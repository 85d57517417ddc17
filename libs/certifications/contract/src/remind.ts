import { z } from 'zod';
import { endpoint, LocalDate } from '@leerspoor/platform-contract';
import { Named } from '@leerspoor/people-contract';
import { NudgeMessage } from '@leerspoor/reminders-contract';

/**
 * `sent`: hears it now. `already`: this sender reminded them less than three days ago. `unreachable`: no mail that works and no
 * sign-in, so nothing was sent. `nothing-open`: has nothing to do, or somebody else has. `self`: nobody reminds themselves.
 */
export const ReminderOutcome = z.enum(['sent', 'already', 'unreachable', 'nothing-open', 'self']);
export type ReminderOutcome = z.infer<typeof ReminderOutcome>;

export const remindPeople = endpoint({
  method: 'POST',
  path: '/certifications/reminders',
  summary:
    'Reminds several people at once of one type, or of everything they have to do, in fixed friendly words; says per person what came of it.',
  allow: 'reminders.nudge',
  body: z.object({
    personIds: z.array(z.uuid()).min(1).max(200),
    /** Null: everything that is open. */
    typeId: z.uuid().nullable().default(null),
    message: NudgeMessage,
  }),
  reply: z.object({
    people: z.array(
      z.object({
        person: Named,
        outcome: ReminderOutcome,
        /** First day on which this sender may remind this person again; null when nothing keeps them from it. */
        againOn: LocalDate.nullable(),
      }),
    ),
  }),
});
