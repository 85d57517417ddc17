import { backoffMs, oneLine, outcomeOf } from './mail.rules.js';

const minutes = (attempts: number, random: number) => backoffMs(attempts, random) / 60_000;

it('waits a minute, then twice as long each time, up to four hours, and not all at once', () => {
  expect([1, 2, 3, 8, 9, 40].map((attempts) => minutes(attempts, 0.5))).toEqual([1, 2, 4, 128, 240, 240]);
  expect([minutes(4, 0), minutes(4, 1)]).toEqual([6, 10]);
});

it.each([
  ['an unknown address', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, 'refused'],
  ['a letter that is not wanted', { code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, 'refused'],
  ['an address that is none', { code: 'EENVELOPE' }, 'refused'],
  ['greylisting', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 451 }, 'later'],
  ['a full mailbox', { code: 'EMESSAGE', command: 'DATA', responseCode: 452 }, 'later'],
  ['a sender that is not ours', { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 553 }, 'down'],
  ['a wrong password', { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, 'down'],
  ['a server that closes for today', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 421 }, 'down'],
  ['a wrong order of commands', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 503 }, 'later'],
  ['no answer', { code: 'ETIMEDOUT' }, 'down'],
  ['a lost connection', { code: 'ECONNECTION', command: 'DATA' }, 'down'],
])('judges %s', (_, failure, expected) => {
  const outcome = outcomeOf({ message: 'no', ...failure });
  expect(outcome.kind === 'later' && outcome.down ? 'down' : outcome.kind).toBe(expected);
});

it('keeps a header on one line', () => {
  expect(oneLine('Jan\r\nBcc: all@example.test\n\u2028 ')).toBe('Jan Bcc: all@example.test');
});
