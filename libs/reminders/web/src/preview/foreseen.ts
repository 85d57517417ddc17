import { type LocalDate } from '@leerspoor/platform-contract';
import { type Named } from '@leerspoor/people-contract';
import { type PreviewLine } from '@leerspoor/reminders-contract';

/** All that one person reads on one day: one message. */
export interface Foreseen {
  /** Names the message in the address bar. */
  key: string;
  on: LocalDate;
  recipient: Named;
  lines: PreviewLine[];
  byEmail: boolean;
}

export const keyOf = ({ on, recipient }: Pick<PreviewLine, 'on' | 'recipient'>): string => `${on}.${recipient.id}`;

/** Lines of one person on one day belong together, in the order in which they are given. */
export function foreseenOf(lines: readonly PreviewLine[]): Foreseen[] {
  const messages = new Map<string, Foreseen>();
  for (const line of lines) {
    const key = keyOf(line);
    const known = messages.get(key);
    if (!known)
      messages.set(key, { key, on: line.on, recipient: line.recipient, lines: [line], byEmail: line.byEmail });
    else {
      known.lines.push(line);
      known.byEmail ||= line.byEmail;
    }
  }
  return [...messages.values()];
}

export interface Group<K> {
  key: string;
  of: K;
  messages: Foreseen[];
}

function grouped<K>(
  messages: readonly Foreseen[],
  keyFor: (message: Foreseen) => string,
  of: (message: Foreseen) => K,
): Group<K>[] {
  const groups = new Map<string, Group<K>>();
  for (const message of messages) {
    const key = keyFor(message);
    const known = groups.get(key);
    if (known) known.messages.push(message);
    else groups.set(key, { key, of: of(message), messages: [message] });
  }
  return [...groups.values()];
}

export const groupedByDay = (messages: readonly Foreseen[]): Group<LocalDate>[] =>
  grouped(
    messages,
    ({ on }) => on,
    ({ on }) => on,
  );

/** By name, each with the messages in order of day. */
export const groupedByPerson = (messages: readonly Foreseen[]): Group<Named>[] =>
  grouped(
    messages,
    ({ recipient }) => recipient.id,
    ({ recipient }) => recipient,
  ).sort((one, other) => one.of.name.localeCompare(other.of.name, 'nl'));
