import { Injectable } from '@nestjs/common';
import { type Training } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Actor, Audit, Clock, Problem } from '@leerspoor/platform-server';
import { CertificateRepository } from '../certificate/certificate.repository.js';
import { RecordingService } from '../certificate/recording.service.js';
import { ParticipantRepository } from './participant.repository.js';
import { TrainingReadingService } from './training-reading.service.js';
import { TrainingRepository } from './training.repository.js';

interface Graduated {
  training: Training;
  recorded: number;
  waiting: number;
  known: { id: string; name: string }[];
}

/** Closes a session: a certificate for everybody who passed, by the rules of every recording, in one transaction. */
@Injectable()
export class GraduationService {
  constructor(
    private readonly trainings: TrainingRepository,
    private readonly participants: ParticipantRepository,
    private readonly reading: TrainingReadingService,
    private readonly certificates: CertificateRepository,
    private readonly recording: RecordingService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async record(actor: Actor, id: string, printedExpiry: LocalDate | null): Promise<Graduated> {
    await this.trainings.hold(id);
    const { typeId, day, provider, state } = await this.reading.find(actor, id);
    if (state === 'cancelled') throw Problem.conflict('certifications.training-closed');
    if (day > actor.today) throw Problem.conflict('certifications.training-ahead');
    const passed = (await this.participants.ofTraining(id)).filter(
      ({ result, certificate }) => result === 'passed' && certificate === null,
    );
    const ids = passed.map(({ personId }) => personId);
    const holders = new Set(await this.certificates.holders(ids, typeId, day));
    const personIds = ids.filter((personId) => !holders.has(personId));
    const common = { typeId, obtainedOn: day, printedExpiry, number: '', issuer: provider, note: '' };
    const recorded =
      personIds.length > 0 ? await this.recording.recordTraining(actor, { ...common, personIds, trainingId: id }) : [];
    await this.close(actor, id, recorded.length);
    return {
      training: await this.reading.read(actor, id),
      recorded: recorded.length,
      waiting: recorded.filter((one) => one.state === 'waiting').length,
      known: passed
        .filter(({ personId }) => holders.has(personId))
        .map(({ personId, name }) => ({ id: personId, name })),
    };
  }

  private async close(actor: Actor, id: string, certificates: number): Promise<void> {
    const { state, typeId } = await this.reading.find(actor, id);
    await this.trainings.close(id, { by: actor.employeeId, at: this.clock.now() });
    if (state === 'planned' || certificates > 0)
      await this.audit.record({
        action: 'training.held',
        subjectKind: 'training',
        subjectId: id,
        details: { typeId, certificates },
      });
  }
}
