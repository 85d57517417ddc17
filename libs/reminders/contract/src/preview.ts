import { z } from 'zod';
import { endpoint, LocalDate, PageQuery, pageOf } from '@leerspoor/platform-contract';
import { Named } from '@leerspoor/people-contract';
import { MessageText } from './message.js';
import { Audience, ReminderKind, Weight } from './policy.js';

/** Days that can be looked ahead, today included. */
export const previewDays = 30;

/** One line that somebody will read, if nothing changes. Lines of one person on one day are one message. */
export const PreviewLine = z.object({
  on: LocalDate,
  recipient: Named,
  /** Whom it is about. */
  person: Named,
  audience: Audience,
  kind: ReminderKind,
  subjectId: z.string(),
  dueOn: LocalDate,
  step: z.string(),
  weight: Weight,
  text: MessageText,
  link: z.string(),
  /** Also as mail; otherwise only in the app. */
  byEmail: z.boolean(),
});
export type PreviewLine = z.infer<typeof PreviewLine>;

export const previewReminders = endpoint({
  method: 'GET',
  path: '/reminders/preview',
  summary: 'Who gets what in the coming days, word for word, by the function that will send it; by day, then by name.',
  allow: 'reminders.preview',
  query: PageQuery.extend({
    /** Only what this person will get. */
    recipientId: z.uuid().optional(),
    days: z.coerce.number().int().min(1).max(previewDays).default(previewDays),
  }),
  reply: pageOf(PreviewLine).extend({ total: z.number().int() }),
});
