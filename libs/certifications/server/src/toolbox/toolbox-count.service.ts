import { Injectable } from '@nestjs/common';
import { type ToolboxCount } from '@leerspoor/certifications-contract';
import { type Named } from '@leerspoor/people-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Actor, Problem } from '@leerspoor/platform-server';
import { PersonService } from '../person/person.service.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { ToolboxCountRepository } from './toolbox-count.repository.js';
import { ToolboxReadingService } from './toolbox-reading.service.js';
import { countOf, yearOf } from './toolbox.rules.js';

export interface Counts {
  type: Named | null;
  from: LocalDate | null;
  until: LocalDate | null;
  counts: ToolboxCount[];
}

/** How far everybody within reach is with the number of a year. */
@Injectable()
export class ToolboxCountService {
  constructor(
    private readonly counted: ToolboxCountRepository,
    private readonly reading: ToolboxReadingService,
    private readonly types: CertificateTypeService,
    private readonly people: PersonService,
  ) {}

  /** Of a year that is over as it ended; of this one as it stands today. */
  async read(actor: Actor, asked: string | null, year: number | null): Promise<Counts> {
    const types = await this.reading.counted(actor);
    const type = asked === null ? types[0] : types.find(({ id }) => id === asked);
    if (!type && asked !== null) throw Problem.notFound('certificate-type');
    if (!type) return { type: null, from: null, until: null, counts: [] };
    const { policy } = await this.types.find(type.id);
    const last = `${year ?? actor.today.slice(0, 4)}-12-31` as LocalDate;
    const day = last < actor.today ? last : actor.today;
    const term = yearOf(policy, day);
    const reach = this.people.reach(actor);
    const found = await this.counted.people({ reach, me: actor.employeeId, typeId: type.id, ...term, day });
    const counts = found.map(({ id, name, team, activities }) => ({
      person: { id, name },
      team,
      ...countOf(policy, activities, day),
    }));
    return { type, ...term, counts };
  }
}
