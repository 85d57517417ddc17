import { Injectable } from '@nestjs/common';
import { type Training, type TrainingDraft } from '@leerspoor/certifications-contract';
import { type Actor, Audit, Clock, Problem } from '@leerspoor/platform-server';
import { PersonService } from '../person/person.service.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { InvitationService } from './invitation.service.js';
import { ParticipantRepository } from './participant.repository.js';
import { TrainingMail } from './training-mail.service.js';
import { TrainingReadingService } from './training-reading.service.js';
import { TrainingRepository, type TrainingRow } from './training.repository.js';
import { isMoved } from './training.rules.js';

/** Plans, changes and calls off sessions. Who is invited hears of another time or place, and of a cancellation. */
@Injectable()
export class TrainingService {
  constructor(
    private readonly trainings: TrainingRepository,
    private readonly participants: ParticipantRepository,
    private readonly invitations: InvitationService,
    private readonly reading: TrainingReadingService,
    private readonly mail: TrainingMail,
    private readonly types: CertificateTypeService,
    private readonly people: PersonService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async add(
    actor: Actor,
    { typeId, personIds, ...draft }: TrainingDraft & { typeId: string; personIds: readonly string[] },
  ): Promise<Training> {
    await this.types.inUse(typeId);
    await this.people.one(actor, draft.organiserId);
    const id = await this.trainings.insert(typeId, draft, actor.zone, this.deed(actor));
    await this.note('training.planned', id, { typeId, day: draft.day });
    return personIds.length > 0 ? this.invitations.invite(actor, id, personIds) : this.reading.read(actor, id);
  }

  async change(
    actor: Actor,
    id: string,
    { version, ...draft }: TrainingDraft & { version: number },
  ): Promise<Training> {
    const before = await this.open(actor, id);
    await this.people.one(actor, draft.organiserId);
    const people = await this.participants.ofTraining(id);
    const moved = isMoved(before, draft);
    if (moved && people.length > 0 && draft.day < actor.today) throw Problem.conflict('certifications.training-past');
    if (draft.capacity !== null && draft.capacity < people.length)
      throw Problem.conflict('certifications.training-full', { values: { capacity: draft.capacity, count: 0 } });
    if (!(await this.trainings.update(id, version, draft, actor.zone, this.deed(actor))))
      throw changedMeanwhile(await this.reading.find(actor, id));
    await this.note('training.changed', id, {
      typeId: before.typeId,
      before: meetingOf(before),
      after: meetingOf(draft),
    });
    if (moved && people.length > 0) await this.tellMoved(actor, id);
    return this.reading.read(actor, id);
  }

  async cancel(actor: Actor, id: string, version: number, reason: string): Promise<Training> {
    const before = await this.open(actor, id);
    if (!(await this.trainings.cancel(id, version, reason, this.deed(actor))))
      throw changedMeanwhile(await this.reading.find(actor, id));
    await this.note('training.cancelled', id, { typeId: before.typeId, day: before.day });
    const after = await this.reading.find(actor, id);
    if (after.day >= actor.today) await this.mail.tell(after, await this.participants.ofTraining(id), 'cancelled');
    return this.reading.read(actor, id);
  }

  private async tellMoved(actor: Actor, id: string): Promise<void> {
    await this.trainings.raise(id);
    await this.participants.tell(id, this.clock.now());
    await this.mail.tell(await this.reading.find(actor, id), await this.participants.ofTraining(id), 'moved');
  }

  private async open(actor: Actor, id: string): Promise<TrainingRow> {
    await this.trainings.hold(id);
    const row = await this.reading.find(actor, id);
    if (row.state !== 'planned') throw Problem.conflict('certifications.training-closed');
    return row;
  }

  private deed(actor: Actor) {
    return { by: actor.employeeId, at: this.clock.now() };
  }

  private note(action: string, id: string, details: Record<string, unknown>): Promise<void> {
    return this.audit.record({ action, subjectKind: 'training', subjectId: id, details });
  }
}

const meetingOf = ({ day, begins, ends, place }: TrainingDraft) => ({ day, begins, ends, place });

/** Nothing was overwritten: says what it is now. */
const changedMeanwhile = ({ changedByName, day, begins, ends, place }: TrainingRow) =>
  Problem.conflict('certifications.training-changed', { values: { name: changedByName, day, begins, ends, place } });
