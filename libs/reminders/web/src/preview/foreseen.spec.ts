import { day } from '@leerspoor/platform-contract';
import { type PreviewLine } from '@leerspoor/reminders-contract';
import { foreseenOf, groupedByDay, groupedByPerson } from './foreseen.js';

const noor = { id: 'noor', name: 'Noor Bakkali' };
const karin = { id: 'karin', name: 'Karin de Wit' };
const line = (on: string, recipient: typeof noor, byEmail = false): PreviewLine => ({
  on: day(on),
  recipient,
  person: noor,
  audience: 'person',
  kind: 'certificate-expires',
  subjectId: `${on}-${recipient.id}`,
  dueOn: day('2026-12-10'),
  step: '-P1M',
  weight: 'normal',
  text: { subject: 's', line: 'l', body: 'b', button: 'k' },
  link: '/certificaten',
  byEmail,
});

const lines = [
  line('2026-11-24', karin),
  line('2026-11-24', noor),
  line('2026-11-24', noor, true),
  line('2026-11-25', noor),
];

it('makes one message of the lines of one person on one day, by e-mail when any line is', () => {
  const messages = foreseenOf(lines);
  expect(messages.map(({ key, lines: own, byEmail }) => [key, own.length, byEmail])).toEqual([
    ['2026-11-24.karin', 1, false],
    ['2026-11-24.noor', 2, true],
    ['2026-11-25.noor', 1, false],
  ]);
});

it('shows the same messages per day and per person', () => {
  const messages = foreseenOf(lines);
  expect(groupedByDay(messages).map(({ of, messages: own }) => [of, own.length])).toEqual([
    ['2026-11-24', 2],
    ['2026-11-25', 1],
  ]);
  expect(groupedByPerson(messages).map(({ of, messages: own }) => [of.name, own.map(({ on }) => on)])).toEqual([
    ['Karin de Wit', ['2026-11-24']],
    ['Noor Bakkali', ['2026-11-24', '2026-11-25']],
  ]);
});
