import { type Delivery } from '@leerspoor/reminders-contract';

/** What a spreadsheet would take for a formula (also in full width) becomes text: names come from people. */
const formula = /^[\s]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/;

export const cell = (value: string | number | null): string => {
  const text = String(value ?? '');
  const safe = formula.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const columns: readonly [name: string, value: (delivery: Delivery) => string | number | null][] = [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['subject', ({ subjectId }) => subjectId],
  ['person', ({ person }) => person.name],
  ['recipient', ({ recipient }) => recipient.name],
  ['audience', ({ audience }) => audience],
  ['due_on', ({ dueOn }) => dueOn],
  ['step', ({ step }) => step],
  ['weight', ({ weight }) => weight],
  ['state', ({ state }) => state],
  ['reason', ({ reason }) => reason],
  ['sender', ({ sender }) => sender?.name ?? null],
  ['planned_at', ({ plannedAt }) => plannedAt],
  ['claimed_at', ({ claimedAt }) => claimedAt],
  ['sent_at', ({ sentAt }) => sentAt],
  ['mail', ({ mail }) => mail],
  ['message_id', ({ messageId }) => messageId],
  ['attempts', ({ attempts }) => attempts],
  ['failure', ({ failure }) => failure],
  ['read_at', ({ readAt }) => readAt],
];

/** One line per delivery; the first line names the columns. Semicolons and a byte order mark: a Dutch Excel opens it at once. */
export const deliveriesCsv = (deliveries: readonly Delivery[]): string =>
  `\ufeff${[
    columns.map(([name]) => name),
    ...deliveries.map((delivery) => columns.map(([, value]) => cell(value(delivery)))),
  ]
    .map((line) => line.join(';'))
    .join('\r\n')}\r\n`;
