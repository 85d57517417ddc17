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

/** A delivery that waits to go out. */
export interface Waiting {
  id: string;
  kind: ReminderKind;
  subjectId: string;
  personId: string;
  recipientId: string;
  audience: Audience;
  dueOn: LocalDate;
  step: string;
  stepOn: LocalDate;
  weight: Weight;
  link: string;
  details: Pick<MessageParts, 'values' | 'nudge'>;
  senderId: string | null;
  attempts: number;
  /** Messages that the recipient had today, and whether one of them went by mail. */
  seq: number;
  mailed: boolean;
  recipient: Recipient;
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
  lines: (Waiting & { noMail: NoMail })[];
}

const over = (endsOn: LocalDate | null, today: LocalDate) => endsOn !== null && endsOn < today;

/** Why a delivery is not needed any more, by the fact as it stands now; null: say it. */
export function skipReason(waiting: Waiting, fact: Due | undefined, today: LocalDate): SkipReason | null {
  if (over(waiting.recipient.endsOn, today) || over(waiting.personEndsOn, today)) return 'left';
  if (!fact) return 'solved';
  if (fact.dueOn !== waiting.dueOn || fact.personId !== waiting.personId) return 'changed';
  return fact.muted ?? null;
}

const noMail = ({ weight, recipient: { address, refused, email } }: Waiting): NoMail => {
  if (!email[weight]) return 'silenced';
  if (address === null) return 'no-address';
  return refused ? 'refused' : null;
};

const heavier: readonly Weight[] = ['legal', 'normal', 'nudge'];

const urgency = (a: Waiting, b: Waiting): number =>
  heavier.indexOf(a.weight) - heavier.indexOf(b.weight) || a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id);

/** Once the mail of today has gone only what is legal goes after it, alone; the rest waits for tomorrow. */
export const mayGoToday = ({ mailed, weight }: Pick<Waiting, 'mailed' | 'weight'>): boolean =>
  !mailed || weight === 'legal';

/** One message per person, most urgent first. */
export function messagesOf(waiting: readonly Waiting[]): Message[] {
  const messages = new Map<string, Message>();
  for (const line of [...waiting].sort(urgency)) {
    const { recipientId, recipient, seq } = line;
    const message = messages.get(recipientId) ?? { recipientId, recipient, seq, lines: [] };
    message.lines.push({ ...line, noMail: noMail(line) });
    messages.set(recipientId, message);
  }
  return [...messages.values()];
}
