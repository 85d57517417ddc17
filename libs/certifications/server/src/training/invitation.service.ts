import { Injectable } from '@nestjs/common';
import { type Training } from '@leerspoor/certifications-contract';
import { type Actor, Audit, Clock, Problem } from '@leerspoor/platform-server';
import { PersonService } from '../person/person.service.js';
import { ParticipantRepository } from './participant.repository.js';
import { TrainingMail } from './training-mail.service.js';
import { TrainingReadingService } from './training-reading.service.js';
import { TrainingRepository, type TrainingRow } from './training.repository.js';
import { placesLeft, worksOn } from './training.rules.js';

/** Who comes to a session. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly trainings: TrainingRepository,
    private readonly participants: ParticipantRepository,
    private readonly reading: TrainingReadingService,
    private readonly people: PersonService,
    private readonly mail: TrainingMail,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** All or none; who is invited already hears nothing again. */
  async invite(actor: Actor, id: string, personIds: readonly string[]): Promise<Training> {
    const training = await this.open(actor, id);
    const present = new Set((await this.participants.ofTraining(id)).map(({ personId }) => personId));
    const fresh = [...new Set(personIds)].filter((personId) => !present.has(personId));
    await this.people.all(actor, fresh);
    if (fresh.length === 0) return this.reading.read(actor, id);
    await this.check(actor, training, fresh, present.size);
    const returning = (await this.participants.ofPeople(id, fresh)).length > 0;
    await this.participants.invite(id, fresh, actor.employeeId, this.clock.now());
    // Their calendars know the number of the cancellation: only a higher one brings the entry back.
    if (returning) await this.trainings.raise(id);
    const invited = await this.participants.ofPeople(id, fresh);
    const left = invited.find((person) => !worksOn(person, training.day));
    if (left) throw Problem.conflict('certifications.person-left', { values: { name: left.name } });
    await this.mail.tell(await this.reading.find(actor, id), invited, 'invited');
    await this.note('training.invited', training, fresh);
    return this.reading.read(actor, id);
  }

  async withdraw(actor: Actor, id: string, personId: string): Promise<Training> {
    const training = await this.open(actor, id);
    const person = (await this.participants.ofTraining(id)).find((one) => one.personId === personId);
    if (!person) throw Problem.notFound('person');
    if (person.certificate) throw Problem.conflict('certifications.has-certificate', { values: { name: person.name } });
    await this.participants.withdraw(id, personId, this.clock.now());
    await this.trainings.raise(id);
    await this.mail.tell(await this.reading.find(actor, id), [person], 'withdrawn');
    await this.note('training.withdrawn', training, [personId]);
    return this.reading.read(actor, id);
  }

  private async check(actor: Actor, training: TrainingRow, personIds: readonly string[], invited: number) {
    const left = placesLeft(training.capacity, invited);
    if (left !== null && left < personIds.length)
      throw Problem.conflict('certifications.training-full', {
        values: { capacity: training.capacity ?? 0, count: left },
      });
    const clashes = await this.participants.clashes(training.id, personIds, actor.today, actor.zone);
    const [first] = clashes;
    if (first)
      throw Problem.conflict('certifications.already-booked', {
        values: { name: first.name, day: first.day, count: clashes.length },
      });
  }

  private async open(actor: Actor, id: string): Promise<TrainingRow> {
    await this.trainings.hold(id);
    const training = await this.reading.find(actor, id);
    if (training.state !== 'planned') throw Problem.conflict('certifications.training-closed');
    if (training.day < actor.today) throw Problem.conflict('certifications.training-past');
    return training;
  }

  private note(action: string, { id, typeId, day }: TrainingRow, personIds: readonly string[]): Promise<void> {
    return this.audit.recordAll(
      personIds.map((personId) => ({
        action,
        subjectKind: 'training',
        subjectId: id,
        personId,
        details: { typeId, day },
      })),
    );
  }
}
