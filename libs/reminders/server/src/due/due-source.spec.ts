import { ReminderKind } from '@leerspoor/reminders-contract';
import { requireOneSourcePerKind } from './due-source.js';

const all = ReminderKind.options.map((kind) => ({ kind }));

it('starts when every kind has its one source', () => {
  expect(() => requireOneSourcePerKind(all)).not.toThrow();
});

it('refuses to start when a kind has no source, or two', () => {
  expect(() => requireOneSourcePerKind(all.slice(1))).toThrow(
    `kind '${all[0]?.kind}' need exactly one DueSource, found 0`,
  );
  expect(() => requireOneSourcePerKind([...all, { kind: 'evidence-waiting' }])).toThrow(
    `kind 'evidence-waiting' need exactly one DueSource, found 2`,
  );
});
