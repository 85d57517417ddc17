import { Injectable } from '@nestjs/common';
import { type Outcome, type PersonCertificates } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Actor, Problem, type UploadedFile } from '@leerspoor/platform-server';
import { StandingRepository } from '../cell/standing.repository.js';
import { sightOf } from '../certificate/certificate.rules.js';
import { RecordingService } from '../certificate/recording.service.js';
import { OutcomeService } from '../outcome/outcome.service.js';
import { PersonService } from '../person/person.service.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';

export interface HandingIn {
  typeId: string;
  obtainedOn: LocalDate;
  printedExpiry: LocalDate | null;
  number: string;
  note: string;
}

/** What somebody sees of their own (or of those within reach), and how they hand in a document. */
@Injectable()
export class MineService {
  constructor(
    private readonly standings: StandingRepository,
    private readonly recording: RecordingService,
    private readonly outcomes: OutcomeService,
    private readonly types: CertificateTypeService,
    private readonly people: PersonService,
  ) {}

  read(actor: Actor): Promise<PersonCertificates> {
    return this.standing(actor, actor.employeeId, true);
  }

  /** A lead reads how things stand, not what HR wrote to the person. */
  async readPerson(actor: Actor, personId: string): Promise<PersonCertificates> {
    const found = await this.standing(actor, personId, false);
    return sightOf(actor, personId) === 'none' ? { ...found, returned: [], returnedActivities: [] } : found;
  }

  async handIn(
    actor: Actor,
    given: HandingIn,
    file?: UploadedFile,
  ): Promise<{ certificateId: string; outcome: Outcome }> {
    const type = await this.types.inUse(given.typeId);
    if (!file && type.storesImage) throw Problem.invalid([{ path: 'file', code: 'required' }]);
    const outcome = await this.outcomes.preview(actor, { personId: actor.employeeId, ...given });
    const { id } = await this.recording.handIn(actor, given, file);
    return { certificateId: id, outcome };
  }

  private async standing(actor: Actor, personId: string, self: boolean): Promise<PersonCertificates> {
    const reach = self ? ({ kind: 'self', employeeId: actor.employeeId } as const) : this.people.reach(actor);
    const found = await this.standings.read({ personId, reach, day: actor.today, language: actor.language });
    if (!found) throw Problem.notFound('person');
    return found;
  }
}
