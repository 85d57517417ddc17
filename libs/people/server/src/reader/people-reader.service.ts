import { Injectable } from '@nestjs/common';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { PeopleReaderRepository } from './people-reader.repository.js';

/** What other domains may know of a person. */
export interface PersonFacts {
  id: string;
  name: string;
  firstName: string;
  sortKey: string;
  language: Language;
  leadId: string | null;
  /** First and last day of the newest employment; `endsOn` null while it is open. */
  startsOn: LocalDate | null;
  endsOn: LocalDate | null;
}

/** How a message can get to somebody: e-mail before mobile; `none` for whom there is neither. */
export interface Reachability {
  by: 'email' | 'mobile' | 'none';
  email: string | null;
  mobile: string | null;
  /** Can open the inbox: has an account or a card that works. */
  canSignIn: boolean;
}

/** Away on the day asked for. */
export interface AbsenceFacts {
  /** Last day; null when it is not known. */
  until: LocalDate | null;
  standInId: string | null;
}

/** When a company may be spoken to. Times are 'HH:MM' on its own clock; Monday is 1. */
export interface CompanyCalendar {
  zone: string;
  workDays: number[];
  opens: string;
  closes: string;
  holidays: ReadonlySet<LocalDate>;
}

/**
 * People for the domains above: plain facts of the running company, by a constant number of statements however many people
 * are asked for. Unknown ids are left out.
 */
@Injectable()
export class PeopleReader {
  constructor(private readonly people: PeopleReaderRepository) {}

  async byIds(ids: readonly string[]): Promise<Map<string, PersonFacts>> {
    return new Map((await this.people.facts(ids)).map((person) => [person.id, person]));
  }

  /** The lead of each person; null without one. */
  async leadsOf(ids: readonly string[]): Promise<Map<string, string | null>> {
    return new Map((await this.people.facts(ids)).map(({ id, leadId }) => [id, leadId]));
  }

  /** Ids of the people who wear the HR hat, can sign in and work here on that day. */
  hrOn(day: LocalDate): Promise<string[]> {
    return this.people.wearing('hr', day);
  }

  async reachability(ids: readonly string[]): Promise<Map<string, Reachability>> {
    const rows = await this.people.contacts(ids);
    return new Map(
      rows.map(({ id, ...contact }) => [
        id,
        { ...contact, by: contact.email ? 'email' : contact.mobile ? 'mobile' : 'none' },
      ]),
    );
  }

  /** Who is away on a day; of two absences the one that lasts longest counts. */
  async absentOn(day: LocalDate): Promise<Map<string, AbsenceFacts>> {
    return new Map((await this.people.absences(day)).map(({ id, ...absence }) => [id, absence]));
  }

  async calendar(): Promise<CompanyCalendar> {
    const { holidays, ...hours } = await this.people.calendar();
    return { ...hours, holidays: new Set(holidays) };
  }
}
