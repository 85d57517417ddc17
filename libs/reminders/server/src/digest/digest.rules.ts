import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import {
  type Audience,
  type Due,
  type MessageParts,
  type QuietHours,
  type ReminderKind,
  type SkipReason,
  type Weight,
} from '@leerspoor/reminders-contract';
import { type Fresh, linkOf, threadOf } from '../plan/planner.rules.js';

/** After so many tries a message that cannot be made is parked. */
export const mostAttempts = 5;

/** Whom a message goes to, and how they can and want to be reached. */
export interface Recipient extends Route {
  firstName: string;
  name: string;
  language: Language;
  quiet: QuietHours | null;
  startsOn: LocalDate | null;
  endsOn: LocalDate | null;
}

/** Who gets something, the number of messages that they had today, and whether one of them went by mail. */
export interface Addressee {
  recipient: Recipient;
  seq: number;
  mailed: boolean;
}

/** What is to be said to somebody. */
export interface Line extends Addressee {
  id: string;
  kind: ReminderKind;
  subjectId: string;
  personId: string;
  recipientId: string;
  audience: Audience;
  dueOn: LocalDate;
  weight: Weight;
  link: string;
  details: Pick<MessageParts, 'values' | 'nudge'>;
}

/** A delivery that was written down before and waits to go out. */
export interface Waiting extends Line {
  step: string;
  stepOn: LocalDate;
  /** Who sent it by hand; null: the policy. */
  senderId: string | null;
  /** Last day of work of the person it is about. */
  personEndsOn: LocalDate | null;
}

/** How somebody can and wants to be reached. */
export interface Route {
  address: string | null;
  refused: boolean;
  email: Readonly<Record<Weight, boolean>>;
}

/** Why a line goes without mail; null: it goes by mail. */
export type NoMail = 'silenced' | 'no-address' | 'refused' | null;

/** What one person gets now: all lines show in the app, those without a reason against it go into the mail. */
export interface Message {
  recipientId: string;
  recipient: Recipient;
  seq: number;
  lines: (Line & { noMail: NoMail })[];
}

const over = (endsOn: LocalDate | null, today: LocalDate) => endsOn !== null && endsOn < today;

/** What has just come up, as it is said to who gets it. */
export const lineOf = ({ id, due, recipientId, audience, weight }: Fresh, addressee: Addressee): Line => ({
  ...addressee,
  id,
  kind: due.kind,
  subjectId: due.subjectId,
  personId: due.personId,
  recipientId,
  audience,
  dueOn: due.dueOn,
  weight,
  link: linkOf(due, audience),
  details: { values: due.values },
});

/** What waits and is not overtaken by something newer about the same thing for the same person. A word of a colleague stands by itself. */
export function notOvertaken(waiting: readonly Waiting[], fresh: readonly Fresh[]): Waiting[] {
  const said = fresh.filter(({ missed }) => !missed);
  const newer = new Set(said.map(({ recipientId, due }) => threadOf(recipientId, due)));
  return waiting.filter((line) => line.senderId !== null || !newer.has(threadOf(line.recipientId, line)));
}

/** Why a delivery is not needed any more, by the fact as it stands now; null: say it. */
export function skipReason(waiting: Waiting, fact: Due | undefined, today: LocalDate): SkipReason | null {
  if (over(waiting.recipient.endsOn, today) || over(waiting.personEndsOn, today)) return 'left';
  if (!fact) return 'solved';
  if (fact.dueOn !== waiting.dueOn || fact.personId !== waiting.personId) return 'changed';
  return fact.muted ?? null;
}

const noMail = ({ weight, recipient: { address, refused, email } }: Line): NoMail => {
  if (!email[weight]) return 'silenced';
  if (address === null) return 'no-address';
  return refused ? 'refused' : null;
};

const heavier: readonly Weight[] = ['legal', 'normal', 'nudge'];

const urgency = (a: Line, b: Line): number =>
  heavier.indexOf(a.weight) - heavier.indexOf(b.weight) || a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id);

/** Once the mail of today has gone only what is legal goes after it, alone; the rest waits for tomorrow. */
export const mayGoToday = ({ mailed, weight }: Pick<Line, 'mailed' | 'weight'>): boolean =>
  !mailed || weight === 'legal';

/** One message per person, most urgent first. */
export function messagesOf(going: readonly Line[]): Message[] {
  const messages = new Map<string, Message>();
  for (const line of [...going].sort(urgency)) {
    const { recipientId, recipient, seq } = line;
    const message = messages.get(recipientId) ?? { recipientId, recipient, seq, lines: [] };
    message.lines.push({ ...line, noMail: noMail(line) });
    messages.set(recipientId, message);
  }
  return [...messages.values()];
}
