import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type AbsenceFacts, PeopleReader, type PersonFacts } from '@leerspoor/people-server';
import { type Circle } from './circle.rules.js';

/** Somebody whom a plan is about. */
interface About {
  personId: string;
  leadIds?: readonly string[] | undefined;
  ownerId?: string | null | undefined;
}

/** Looks up the people that a plan can touch: four statements, however many they are. */
@Injectable()
export class CircleService {
  constructor(private readonly people: PeopleReader) {}

  async around(about: readonly About[], day: LocalDate): Promise<Circle> {
    return (await this.over(about, [day]))(day);
  }

  /** The same for several days, with one statement more per day. HR and leads are those of the first. */
  async over(about: readonly About[], days: readonly LocalDate[]): Promise<(day: LocalDate) => Circle> {
    const owners = about.flatMap(({ leadIds = [], ownerId }) => [...leadIds, ownerId]);
    const persons = await this.people.byIds(unique([...about.map(({ personId }) => personId), ...owners]));
    const hr = days[0] === undefined ? [] : await this.people.hrOn(days[0]);
    const away = new Map<LocalDate, Map<string, AbsenceFacts>>();
    for (const day of days) away.set(day, await this.people.absentOn(day));
    const leads = [...persons.values()].map(({ leadId }) => leadId);
    const standIns = [...away.values()].flatMap((absent) =>
      [...hr, ...leads, ...owners].map((id) => (id ? absent.get(id)?.standInId : null)),
    );
    const others = await this.people.byIds(unique([...leads, ...hr, ...standIns]));
    const members = new Map<string, PersonFacts>([...persons, ...others]);
    return (day) => ({ members, hr, away: away.get(day) ?? new Map<string, AbsenceFacts>() });
  }
}

const unique = (ids: readonly (string | null | undefined)[]): string[] => [
  ...new Set(ids.filter((id) => typeof id === 'string')),
];
