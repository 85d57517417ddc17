import { z } from 'zod';
import { daysBetween, type Language, type LocalDate } from '@leerspoor/platform-contract';
import { amountInWords, dayInWords, inSentence } from './day-in-words.js';
import { type DueValues } from './due.js';
import { messagesEn } from './messages.en.js';
import { messagesNl } from './messages.nl.js';
import { type NudgeMessage, nudgeTexts } from './nudge-texts.js';
import { type Audience, type ReminderKind } from './policy.js';

/** What one person reads: subject of a mail, the sentence in a list, what to do, and the words on the button. Plain text. */
export const MessageText = z.object({ subject: z.string(), line: z.string(), body: z.string(), button: z.string() });
export type MessageText = z.infer<typeof MessageText>;

/** For whom a text is written; an owner reads what HR reads. */
export type Reader = Exclude<Audience, 'owner'>;

/** How today stands to the day that it is due. */
export interface When {
  phase: 'before' | 'today' | 'after';
  /** Days between today and then, never negative. */
  days: number;
}

/** The values of a kind as words; empty when the fact has none. */
export type Words<K extends ReminderKind> = { readonly [V in keyof DueValues[K]]-?: string };
export type Template<K extends ReminderKind> = (words: Words<K>, when: When) => MessageText;

/** Every text of a language. A kind, a reader or a value that is missing does not compile. */
export type Messages = { readonly [K in ReminderKind]: { readonly [R in Reader]: Template<K> } };

const messages: Record<Language, Messages> = { nl: messagesNl, en: messagesEn };

/** What a message is made from; `nudge` when a colleague sent it by hand. */
export type MessageParts = {
  [K in ReminderKind]: {
    kind: K;
    audience: Audience;
    dueOn: LocalDate;
    values: DueValues[K];
    nudge?: { message: NudgeMessage; sender: string } | null;
  };
}[ReminderKind];

const whenOf = (dueOn: LocalDate, today: LocalDate): When => {
  const days = daysBetween(today, dueOn);
  return { phase: days > 0 ? 'before' : days === 0 ? 'today' : 'after', days: Math.abs(days) };
};

/** The words of one message as they are on a day: 'verloopt op 10 december' becomes 'is verlopen' by itself. */
export function messageOf(parts: MessageParts, language: Language, today: LocalDate): MessageText {
  const { kind, audience, values, dueOn, nudge } = parts;
  const words = {
    time: '',
    place: '',
    left: '',
    minimum: '',
    ...values,
    type: inSentence(values.type),
    date: dayInWords(values.date, language, today),
    missing: values.missing ? amountInWords(values.missing, language) : '',
  };
  const reader: Reader = audience === 'owner' ? 'hr' : audience;
  const text = messages[language][kind][reader](words, whenOf(dueOn, today));
  return capitalised(nudge ? { ...text, ...nudgeTexts[language][nudge.message](nudge.sender, words.type) } : text);
}

const capital = (sentence: string) => sentence.charAt(0).toLocaleUpperCase('nl') + sentence.slice(1);

const capitalised = ({ subject, line, body, button }: MessageText): MessageText => ({
  subject: capital(subject),
  line: capital(line),
  body: capital(body),
  button,
});
