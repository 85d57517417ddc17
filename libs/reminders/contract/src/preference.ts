import { z } from 'zod';
import { endpoint } from '@leerspoor/platform-contract';
import { ClockTime } from '@leerspoor/people-contract';
import { type Weight } from './policy.js';

/** Hours in which no mail comes; may pass midnight. Never keeps mail back for the whole working day. */
export const QuietHours = z
  .object({ from: ClockTime, until: ClockTime })
  .refine(({ from, until }) => from !== until, { path: ['until'], params: { code: 'mismatch' } });
export type QuietHours = z.infer<typeof QuietHours>;

const choices = {
  /** Mail per weight. In the app everything always shows. */
  email: z.object({ legal: z.boolean(), normal: z.boolean(), nudge: z.boolean() }),
  quiet: QuietHours.nullable(),
};

export const Preference = z.object({
  ...choices,
  /** Where mail goes; null when there is no address on file. */
  address: z.string().nullable(),
  /** Mail to this address was refused for good; HR knows. */
  refused: z.boolean(),
  version: z.number().int(),
});
export type Preference = z.infer<typeof Preference>;

export const getReminderPreference = endpoint({
  method: 'GET',
  path: '/reminders/preference',
  summary: 'How I want to hear of things.',
  allow: 'signed-in',
  reply: Preference,
});

export const setReminderPreference = endpoint({
  method: 'PUT',
  path: '/reminders/preference',
  summary:
    'Changes how I want to hear of things. Mail about legal duties stops only when confirmed; HR sees that it did.',
  allow: 'signed-in',
  body: z.object({ ...choices, confirmSilence: z.boolean().default(false), version: z.number().int() }),
  reply: Preference,
});

/** What a link at the foot of a mail stops: nudges, or every mail that no law asks for. */
export const MailStream = z.enum(['nudge', 'digest']);
export type MailStream = z.infer<typeof MailStream>;

/** The weights whose mail a stream stops. */
export const weightsOf: Readonly<Record<MailStream, readonly Weight[]>> = {
  nudge: ['nudge'],
  digest: ['normal', 'nudge'],
};

const params = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{60,100}$/) });

export const getUnsubscription = endpoint({
  method: 'GET',
  path: '/reminders/unsubscriptions/:token',
  summary: 'What a link at the foot of a mail would stop. Changes nothing: mail scanners open links.',
  allow: 'public',
  params,
  reply: z.object({ stream: MailStream, stopped: z.boolean() }),
});

export const unsubscribe = endpoint({
  method: 'POST',
  path: '/reminders/unsubscriptions/:token',
  summary: 'Stops the mail that the link stands for, in one click and without signing in (RFC 8058).',
  allow: 'public',
  fromAnywhere: true,
  params,
  body: z.unknown(),
  reply: z.object({ stream: MailStream }),
});
