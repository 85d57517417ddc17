import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type AbsenceFacts, PeopleReader } from '@leerspoor/people-server';
import { type Circle } from './circle.rules.js';

/** Somebody whom a plan is about. */
interface About {
  personId: string;
  leadIds?: readonly string[] | undefined;
  ownerId?: string | null | undefined;
}

/** Looks up the people that a plan can touch: one statement, however many they are. */
@Injectable()
export class CircleService {
  constructor(private readonly people: PeopleReader) {}

  async around(about: readonly About[], day: LocalDate): Promise<Circle> {
    return (await this.over(about, [day]))(day);
  }

  /** The same for several days. HR and leads are those of the first. */
  async over(about: readonly About[], days: readonly LocalDate[]): Promise<(day: LocalDate) => Circle> {
    const ids = about.flatMap(({ personId, leadIds = [], ownerId }) => [personId, ...leadIds, ownerId]);
    const { people, hr, away } = await this.people.circle(unique(ids), days);
    const members = new Map(people.map((person) => [person.id, person]));
    const awayOn = new Map(days.map((day) => [day, new Map<string, AbsenceFacts>()]));
    for (const { day, id, ...absence } of away) awayOn.get(day)?.set(id, absence);
    return (day) => ({ members, hr, away: awayOn.get(day) ?? new Map<string, AbsenceFacts>() });
  }
}

const unique = (ids: readonly (string | null | undefined)[]): string[] => [
  ...new Set(ids.filter((id) => typeof id === 'string')),
];
