import { Injectable } from '@nestjs/common';
import { PeopleReader, type Reach, reachOf } from '@leerspoor/people-server';
import { type Actor, Problem } from '@leerspoor/platform-server';
import { PersonRepository, type PersonRow } from './person.repository.js';

/** Who may see or touch whose certificates. Out of reach and not there look the same: `not-found`. */
@Injectable()
export class PersonService {
  constructor(
    private readonly people: PersonRepository,
    private readonly reader: PeopleReader,
  ) {}

  reach(actor: Actor): Reach {
    return reachOf(actor);
  }

  /** Nobody else here can decide about papers: this person has the right and no colleague has. */
  async isAlone(actor: Actor): Promise<boolean> {
    return actor.permissions.has('certifications.check') && (await this.reader.isOnlyHr(actor.employeeId, actor.today));
  }

  /** All of them, by name; refuses when one is out of reach. */
  async all(actor: Actor, ids: readonly string[]): Promise<PersonRow[]> {
    const wanted = [...new Set(ids)];
    const found = await this.people.within(this.reach(actor), wanted);
    if (found.length !== wanted.length) throw Problem.notFound('person');
    return found;
  }

  async one(actor: Actor, id: string): Promise<PersonRow> {
    const [person] = await this.all(actor, [id]);
    return person as PersonRow;
  }
}
