import { daysBetween, type Language, type LocalDate } from '@leerspoor/platform-contract';
import { composeLetter, type LetterItem, type OutgoingMail } from '@leerspoor/platform-server';
import { type MailStream, messageOf, type MessageParts, type MessageText } from '@leerspoor/reminders-contract';
import { digestTexts } from './digest-texts.js';
import { type Line, type Recipient } from './digest.rules.js';

/** Lines in one mail; the rest is a click away. */
const mostLines = 15;

type Addressee = Pick<Recipient, 'firstName' | 'name' | 'language'> & { address: string };

/** Pages of the web app that every mail links to. */
export const pages = { inbox: '/berichten', settings: '/mijn', stop: (token: string) => `/afmelden/${token}` };

const partsOf = ({ kind, audience, dueOn, details }: Line): MessageParts => ({ kind, audience, dueOn, ...details });

export const textOf = (line: Line, language: Language, today: LocalDate): MessageText =>
  messageOf(partsOf(line), language, today);

function toneOf({ kind, dueOn }: Line, today: LocalDate): LetterItem['tone'] {
  if (kind !== 'certificate-expires' && kind !== 'certificate-missing') return 'plain';
  const days = daysBetween(today, dueOn);
  return days <= 0 ? 'stop' : days <= 31 ? 'soon' : 'plain';
}

/** What the link at the foot stops; null when the mail holds something legal, which no single click silences. */
export function streamOf(lines: readonly Line[]): MailStream | null {
  if (lines.some(({ weight }) => weight === 'legal')) return null;
  return lines.every(({ weight }) => weight === 'nudge') ? 'nudge' : 'digest';
}

export interface Stop {
  stream: MailStream;
  token: string;
}

/** The one mail of a day to one person. No private words: names of people and certificates, and where the task is. */
export function digestMail(
  lines: readonly Line[],
  to: Addressee,
  today: LocalDate,
  publicUrl: string,
  stop: Stop | null,
): OutgoingMail {
  const words = digestTexts[to.language];
  const texts = lines.map((line) => textOf(line, to.language, today));
  const shown = lines.slice(0, mostLines).map((line, at): LetterItem => {
    const text = texts[at] as MessageText;
    return {
      title: text.line,
      body: text.body,
      action: { label: text.button, url: publicUrl + line.link },
      tone: toneOf(line, today),
    };
  });
  const rest = lines.length - shown.length;
  if (rest > 0) shown.push({ title: words.more(rest), action: { label: words.all, url: publicUrl + pages.inbox } });
  const subject = words.subject(lines.length, texts[0]?.subject ?? '');
  const letter = composeLetter({
    language: to.language,
    preview: texts[0]?.line ?? subject,
    greeting: words.greeting(to.firstName),
    paragraphs: [words.intro(lines.length)],
    items: shown,
    footer: [
      { text: words.why },
      { text: words.settings, url: publicUrl + pages.settings },
      ...(stop ? [{ text: words.stop[stop.stream], url: publicUrl + pages.stop(stop.token) }] : []),
    ],
  });
  const headers = stop ? stopHeaders(publicUrl, stop) : {};
  return { to: to.address, toName: to.name, subject, kind: `reminders.${stop?.stream ?? 'legal'}`, headers, ...letter };
}

/** One click, without signing in (RFC 8058). */
const stopHeaders = (publicUrl: string, { token }: Stop) => ({
  'List-Unsubscribe': `<${publicUrl}/api/reminders/unsubscriptions/${token}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});
