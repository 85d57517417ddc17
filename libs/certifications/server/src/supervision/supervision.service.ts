import { Injectable } from '@nestjs/common';
import { type Supervision } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Actor, Audit, Clock, Problem } from '@leerspoor/platform-server';
import { isOwn } from '../certificate/certificate.rules.js';
import { overlaps } from '../mute/mute.rules.js';
import { PersonService } from '../person/person.service.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { SupervisionRepository } from './supervision.repository.js';

interface NewSupervision {
  personId: string;
  typeId: string;
  mentorId: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
}

/** Working under a mentor, and who is too young to work alone. */
@Injectable()
export class SupervisionService {
  constructor(
    private readonly supervisions: SupervisionRepository,
    private readonly types: CertificateTypeService,
    private readonly people: PersonService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async make(actor: Actor, given: NewSupervision): Promise<Supervision> {
    const { personId, typeId } = given;
    await this.people.all(actor, [personId, given.mentorId]);
    if (isOwn(actor, personId)) throw Problem.conflict('certifications.own-evidence');
    await this.types.inUse(typeId);
    const others = await this.supervisions.ofCell(personId, typeId);
    if (others.some((other) => overlaps(other, given))) throw Problem.conflict('certifications.already-muted');
    const id = await this.supervisions.insert({ ...given, madeBy: actor.employeeId, madeAt: this.clock.now() });
    await this.note('supervision.made', { ...given, id });
    return this.show(id);
  }

  async end(actor: Actor, id: string, version: number, endsOn: LocalDate): Promise<Supervision> {
    const supervision = await this.supervisions.find(id);
    if (!supervision) throw Problem.notFound('supervision');
    await this.people.one(actor, supervision.personId);
    if (isOwn(actor, supervision.personId)) throw Problem.conflict('certifications.own-evidence');
    if (endsOn < supervision.startsOn) throw Problem.invalid([{ path: 'endsOn', code: 'too-small' }]);
    if (!(await this.supervisions.end(id, version, endsOn))) throw Problem.stale();
    await this.note('supervision.ended', { ...supervision, endsOn });
    return this.show(id);
  }

  /** The trail says that it was set, not when: the day itself must be gone once it has passed. */
  async setAge(actor: Actor, personId: string, age: number, reachedOn: LocalDate | null) {
    await this.people.one(actor, personId);
    if (isOwn(actor, personId)) throw Problem.conflict('certifications.own-evidence');
    if (reachedOn !== null && reachedOn <= actor.today)
      throw Problem.invalid([{ path: 'reachedOn', code: 'date-range' }]);
    await this.supervisions.setAge(personId, age, reachedOn, actor.today);
    await this.audit.record({
      action: reachedOn === null ? 'age.forgotten' : 'age.set',
      subjectKind: 'person',
      subjectId: personId,
      personId,
      details: { age },
    });
    return { reachedOn };
  }

  private async show(id: string): Promise<Supervision> {
    const supervision = await this.supervisions.detailed(id);
    if (!supervision) throw Problem.notFound('supervision');
    return supervision;
  }

  private note(action: string, { id, personId, typeId, mentorId, startsOn, endsOn }: NewSupervision & { id: string }) {
    const details = { typeId, mentorId, startsOn, endsOn };
    return this.audit.record({ action, subjectKind: 'supervision', subjectId: id, personId, details });
  }
}
