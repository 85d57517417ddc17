import fc from 'fast-check';
import { day } from '@leerspoor/platform-contract';
import { type Delivery } from '@leerspoor/reminders-contract';
import { cell, deliveriesCsv } from './delivery-csv.rules.js';

const delivery: Delivery = {
  id: '7b1e7f38-6f5c-4a43-9a0c-0c8f0f5b8d11',
  kind: 'certificate-expires',
  subjectId: 'x',
  person: { id: '7b1e7f38-6f5c-4a43-9a0c-0c8f0f5b8d12', name: 'Jan "de" Boer; zn.' },
  recipient: { id: '7b1e7f38-6f5c-4a43-9a0c-0c8f0f5b8d13', name: '=HYPERLINK("https://x.example")' },
  audience: 'lead',
  dueOn: day('2026-12-10'),
  step: '-P1M',
  weight: 'normal',
  state: 'sent',
  reason: null,
  sender: null,
  plannedAt: '2026-11-10T08:00:00.000Z',
  claimedAt: null,
  sentAt: null,
  mail: 'sent',
  messageId: '<1@x>',
  attempts: 1,
  failure: null,
  readAt: null,
};

it('opens in Excel as it should: marked as UTF-8, columns named, one line per delivery', () => {
  const [head, line, end] = deliveriesCsv([delivery]).split('\r\n');
  expect(head?.startsWith('\ufeffid;kind;subject;person;recipient')).toBe(true);
  expect(line).toContain(
    ';"Jan ""de"" Boer; zn.";"\'=HYPERLINK(""https://x.example"")";lead;2026-12-10;\'-P1M;normal;sent;;;2026-11-10T08:00:00.000Z;',
  );
  expect(end).toBe('');
});

it('never begins a cell with what a spreadsheet would run', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(cell(text).replace(/^"/, '')).not.toMatch(/^[\s]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/);
    }),
  );
  for (const start of ['=', '+', '-', '@', '|', '%', '\t=', '\r=', '＝', '＋'])
    expect(cell(`${start}1`)).toMatch(/^"?'/);
});
