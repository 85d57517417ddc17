import ICAL from 'ical.js';
import { calendarFile, calendarMessage, type CalendarSession } from './training-calendar.rules.js';

const session: CalendarSession = {
  id: '0198c0de-0000-7000-8000-000000000001',
  sequence: 3,
  startsAt: new Date('2026-12-01T08:00:00Z'),
  endsAt: new Date('2026-12-01T11:30:00Z'),
  place: 'Kantine, hal 2; boven',
  provider: 'Rode Kruis',
  typeName: 'BHV',
  language: 'nl',
  url: 'https://leerspoor.example/certificaten/trainingen/1',
  stamp: new Date('2026-11-24T09:00:00Z'),
};
const people = {
  organizer: { name: 'Ineke Rooks', email: 'ineke@example.test' },
  attendee: { name: 'Jan "de" Boer, BHV', email: 'jan@example.test' },
};

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const event = calendar.getFirstSubcomponent('vevent') as ICAL.Component;
  return { calendar, event, value: (name: string) => String(event.getFirstPropertyValue(name)) };
}

it('asks one person to come, in UTC, under a name that stays', () => {
  const { calendar, event, value } = read(calendarMessage({ ...session, ...people, method: 'REQUEST' }));
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
  expect(value('uid')).toBe('0198c0de-0000-7000-8000-000000000001@leerspoor');
  expect(value('sequence')).toBe('3');
  expect(event.getFirstProperty('dtstart')?.toICALString()).toBe('DTSTART:20261201T080000Z');
  expect(event.getFirstProperty('dtend')?.toICALString()).toBe('DTEND:20261201T113000Z');
  expect(value('location')).toBe('Kantine, hal 2; boven');
  expect(value('status')).toBe('CONFIRMED');
  const [attendee, ...others] = event.getAllProperties('attendee');
  expect(others).toEqual([]);
  expect([
    String(attendee?.getFirstValue()).toLowerCase(),
    attendee?.getParameter('partstat'),
    attendee?.getParameter('rsvp'),
  ]).toEqual(['mailto:jan@example.test', 'NEEDS-ACTION', 'TRUE']);
  expect(String(event.getFirstProperty('organizer')?.getFirstValue()).toLowerCase()).toBe('mailto:ineke@example.test');
});

it('takes it out of the calendar under the same name', () => {
  const { calendar, value } = read(calendarMessage({ ...session, ...people, sequence: 4, method: 'CANCEL' }));
  expect([calendar.getFirstPropertyValue('method'), value('uid'), value('sequence'), value('status')]).toEqual([
    'CANCEL',
    '0198c0de-0000-7000-8000-000000000001@leerspoor',
    '4',
    'CANCELLED',
  ]);
});

it('is a file that asks nobody anything', () => {
  const { calendar, event } = read(calendarFile(session));
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  expect(event.getAllProperties('attendee')).toEqual([]);
  expect(event.getFirstProperty('organizer')).toBeNull();
});

it('lets no text become a line of its own', () => {
  const place = 'Kantine\r\nATTENDEE:mailto:evil@example.test';
  const { event, value } = read(calendarMessage({ ...session, ...people, place, method: 'REQUEST' }));
  expect(event.getAllProperties('attendee')).toHaveLength(1);
  expect(value('location').replace(/\r?\n/g, ' ')).toBe('Kantine ATTENDEE:mailto:evil@example.test');
});
