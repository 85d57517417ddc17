import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { PeopleReaderRepository } from './people-reader.repository.js';
import {
  type AbsenceFacts,
  type CircleFacts,
  type CompanyCalendar,
  type PersonFacts,
  type Places,
  type Reachability,
  type WordFacts,
} from './people-facts.js';

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

  /** Whether nobody else can do the work of HR on that day. A colleague on leave can; one without a password cannot. */
  async isOnlyHr(employeeId: string, day: LocalDate): Promise<boolean> {
    return !(await this.people.anotherWearing('hr', employeeId, day));
  }

  /** People with everybody whom a message about them can go to on some days, by one statement. HR is that of the first day. */
  circle(ids: readonly string[], days: readonly LocalDate[]): Promise<CircleFacts> {
    return this.people.circle(ids, days);
  }

  /** Names of people, teams, locations and job roles by id; an id that is unknown, or of another kind, is left out. */
  async namesOf(places: Places): Promise<Map<string, string>> {
    return new Map((await this.people.names(places)).map(({ id, name }) => [id, name]));
  }

  /** Job roles in use, by name. */
  jobRoles(): Promise<{ id: string; name: string }[]> {
    return this.people.jobRoles();
  }

  /** What people carry that has no list of its own, contract types and tags, with how many. */
  words(): Promise<WordFacts[]> {
    return this.people.words();
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
