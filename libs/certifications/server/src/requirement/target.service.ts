import { Injectable } from '@nestjs/common';
import { type RuleTarget } from '@leerspoor/certifications-contract';
import { PeopleReader } from '@leerspoor/people-server';

/** What rules can name: people, teams, locations and job roles of the company. */
@Injectable()
export class TargetService {
  constructor(private readonly people: PeopleReader) {}

  /** Names by id; an id that is unknown, or of another kind than the target says, is left out. */
  names(targets: readonly RuleTarget[]): Promise<Map<string, string>> {
    const ids = (kind: RuleTarget['kind']) =>
      targets.flatMap((target) => (target.kind === kind && 'id' in target ? [target.id] : []));
    return this.people.namesOf({
      people: ids('person'),
      teams: ids('team'),
      locations: ids('location'),
      jobRoles: ids('job-role'),
    });
  }

  /** Job roles in use, by name. */
  jobRoles(): Promise<{ id: string; name: string }[]> {
    return this.people.jobRoles();
  }

  /** Contract types and tags that people carry, with how many. */
  words() {
    return this.people.words();
  }
}
