import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { type Language } from '@leerspoor/platform-contract';

/** A session as a calendar needs it. */
export interface CalendarSession {
  id: string;
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  place: string;
  provider: string;
  typeName: string;
  language: Language;
  url: string;
  stamp: Date;
}

export interface CalendarPerson {
  name: string;
  email: string;
}

export interface CalendarMessage extends CalendarSession {
  method: 'REQUEST' | 'CANCEL';
  organizer: CalendarPerson;
  attendee: CalendarPerson;
}

const words = {
  nl: { summary: (type: string) => `Training ${type}`, by: 'Gegeven door' },
  en: { summary: (type: string) => `${type} training`, by: 'Given by' },
};

/** The same for everybody and for ever, in whatever company: a later message with a higher SEQUENCE replaces an earlier one. */
const uidOf = ({ id }: { id: string }) => `${id}@leerspoor`;

const eventOf = (session: CalendarSession) => ({
  id: uidOf(session),
  sequence: session.sequence,
  start: session.startsAt,
  end: session.endsAt,
  stamp: session.stamp,
  summary: words[session.language].summary(session.typeName),
  location: session.place,
  description: [session.provider && `${words[session.language].by}: ${session.provider}`, session.url]
    .filter(Boolean)
    .join('\n'),
  url: session.url,
});

const calendar = (language: Language, method: ICalCalendarMethod) =>
  ical({ prodId: { company: 'Leerspoor', product: 'Leerspoor', language: language.toUpperCase() }, method });

/** The iCalendar text of an invitation, an update or a cancellation for one person (RFC 5546). Times are in UTC. */
export function calendarMessage({ method, organizer, attendee, ...session }: CalendarMessage): string {
  const made = calendar(session.language, ICalCalendarMethod[method]);
  made.createEvent({
    ...eventOf(session),
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer,
    attendees: [
      {
        ...attendee,
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.NEEDSACTION,
        rsvp: method === 'REQUEST',
      },
    ],
  });
  return made.toString();
}

/** A file to keep by hand: nobody is asked to answer. */
export function calendarFile(session: CalendarSession): string {
  const made = calendar(session.language, ICalCalendarMethod.PUBLISH);
  made.createEvent({ ...eventOf(session), status: ICalEventStatus.CONFIRMED });
  return made.toString();
}
