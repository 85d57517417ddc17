import { day, Language } from '@leerspoor/platform-contract';
import { dayInWords, inSentence } from './day-in-words.js';
import { messageOf, type MessageParts } from './message.js';
import { NudgeMessage } from './nudge-texts.js';
import { Audience, ReminderKind } from './policy.js';

const dueOn = day('2026-12-10');
const values: MessageParts['values'] & Record<string, unknown> = {
  type: 'Heftruckpas',
  person: 'Jan de Boer',
  date: dueOn,
  missing: { amount: 7.5, unit: 'hours' },
  time: '09:00',
  place: 'Zuid',
  left: '1',
  minimum: '2',
};
const parts = (rest: Partial<Omit<MessageParts, 'values'>> = {}): MessageParts => ({
  kind: 'certificate-expires',
  audience: 'person',
  dueOn,
  values,
  ...rest,
});

it('speaks plain Dutch, before, on and after the day', () => {
  expect(messageOf(parts(), 'nl', day('2026-11-24')).line).toBe('Je heftruckpas verloopt op 10 december.');
  expect(messageOf(parts(), 'nl', day('2026-11-24')).body).toMatch(/^Je hebt nog 16 dagen\./);
  expect(messageOf(parts(), 'nl', day('2026-12-09')).body).toMatch(/^Je hebt nog 1 dag\./);
  expect(messageOf(parts(), 'nl', dueOn).line).toBe('Je heftruckpas verloopt vandaag.');
  expect(messageOf(parts(), 'nl', day('2027-01-04')).line).toBe('Je heftruckpas is verlopen op 10 december 2026.');
});

it('names the person to a lead and to HR, and starts a sentence with a capital', () => {
  expect(messageOf(parts({ audience: 'lead' }), 'nl', day('2026-11-24')).line).toBe(
    'Heftruckpas van Jan de Boer verloopt op 10 december.',
  );
  expect(messageOf(parts({ audience: 'hr' }), 'en', day('2026-11-24')).line).toBe(
    'Heftruckpas of Jan de Boer expires on 10 December.',
  );
});

it('lets an owner read what HR reads', () => {
  expect(messageOf(parts({ audience: 'owner' }), 'nl', dueOn)).toEqual(
    messageOf(parts({ audience: 'hr' }), 'nl', dueOn),
  );
});

it('says who sent a nudge, and keeps what to do', () => {
  const plain = messageOf(parts(), 'nl', day('2026-11-24'));
  const nudged = messageOf(
    parts({ nudge: { message: 'can-i-help', sender: 'Karin de Wit' } }),
    'nl',
    day('2026-11-24'),
  );
  expect(nudged).toEqual({
    ...plain,
    subject: 'Karin de Wit wil je helpen met je heftruckpas',
    line: 'Karin de Wit vraagt: kan ik je helpen met je heftruckpas?',
  });
});

describe.each(Language.options)('every text in %s', (language) => {
  const days = ['2026-11-24', '2026-12-10', '2026-12-24'].map(day);
  const texts = ReminderKind.options.flatMap((kind) =>
    Audience.options.flatMap((audience) => days.map((today) => messageOf(parts({ kind, audience }), language, today))),
  );
  const nudges = NudgeMessage.options.map((message) =>
    messageOf(parts({ nudge: { message, sender: 'Karin' } }), language, days[0] ?? dueOn),
  );

  it('is filled in: no gap, no leftover of a template, sentences that begin and end as such', () => {
    for (const { subject, line, body, button } of [...texts, ...nudges]) {
      for (const sentence of [subject, line, body, button])
        expect(sentence).not.toMatch(/undefined|null|NaN|\{|\}|\s\s|^\s|\s$|^$/);
      expect([line, body].every((sentence) => /^\p{Lu}.*[.?]$/u.test(sentence))).toBe(true);
      expect(subject.length).toBeLessThanOrEqual(78);
    }
  });

  it('tells whom it is about to everybody but the person themselves', () => {
    for (const kind of ReminderKind.options) {
      for (const audience of ['lead', 'hr'] as const) {
        for (const today of days)
          expect(messageOf(parts({ kind, audience }), language, today).line).toContain('Jan de Boer');
      }
    }
  });
});

it('tells of a place how many are left, from when, and by whom', () => {
  const place = {
    kind: 'coverage-breaks' as const,
    audience: 'hr' as const,
    dueOn,
    values: { type: 'BHV', person: 'Jan de Boer', date: dueOn, place: 'Depot Zuid', left: '1', minimum: '2' },
  };
  expect(messageOf(place, 'nl', day('2026-11-24')).line).toBe(
    'Depot Zuid: vanaf 10 december nog 1 van 2 mensen met certificaat BHV, door Jan de Boer.',
  );
  expect(messageOf(place, 'en', day('2026-12-12')).line).toBe(
    'Depot Zuid: since 10 December 1 of 2 people with certificate BHV are left, because of Jan de Boer.',
  );
});

it('writes days as people say them', () => {
  expect(dayInWords(day('2026-03-01'), 'nl', day('2026-11-24'))).toBe('1 maart');
  expect(dayInWords(day('2027-03-01'), 'en', day('2026-11-24'))).toBe('1 March 2027');
});

it('keeps the capitals of names and abbreviations', () => {
  expect(['Heftruckpas', 'Sociale hygiëne', 'VCA Basis', 'ADR-tank', 'Code 95', 'NEN 3140'].map(inSentence)).toEqual([
    'heftruckpas',
    'sociale hygiëne',
    'VCA Basis',
    'ADR-tank',
    'Code 95',
    'NEN 3140',
  ]);
});
