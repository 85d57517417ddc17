import { z } from 'zod';
import { endpoint, LocalDate } from '@leerspoor/platform-contract';
import { NudgeMessage } from './nudge-texts.js';
import { ReminderKind } from './policy.js';

/** Days before the same sender may nudge the same person again. */
export const nudgeRestDays = 3;

export const sendNudge = endpoint({
  method: 'POST',
  path: '/reminders/nudges',
  summary: 'Reminds a colleague within my reach of something by hand, in fixed friendly words, once per three days.',
  allow: 'reminders.nudge',
  body: z.object({
    kind: ReminderKind,
    /** What it is about, as the list or cell that shows it names it. */
    subjectId: z.string().max(100),
    message: NudgeMessage,
  }),
  reply: z.object({
    id: z.uuid(),
    /** First day on which this sender may nudge this person again. */
    againOn: LocalDate,
  }),
});
