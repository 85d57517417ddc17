import { Injectable } from '@nestjs/common';
import { type Attendance, type Training, type TrainingResult } from '@leerspoor/certifications-contract';
import { type Actor, Audit, Clock, Problem } from '@leerspoor/platform-server';
import { ParticipantRepository } from './participant.repository.js';
import { TrainingReadingService } from './training-reading.service.js';
import { TrainingRepository, type TrainingRow } from './training.repository.js';
import { keepsList } from './training.rules.js';

/** The list on the day itself: who was there and how they did. By HR or the organiser; nobody else knows that it exists. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly trainings: TrainingRepository,
    private readonly participants: ParticipantRepository,
    private readonly reading: TrainingReadingService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** A phone may send marks late and twice; one whose clock runs ahead cannot keep later marks out. */
  async mark(
    actor: Actor,
    id: string,
    marks: readonly { personId: string; attendance: Attendance; at: string }[],
  ): Promise<Training> {
    await this.begun(actor, id);
    const now = this.clock.now();
    const timed = marks.map((mark) => ({ ...mark, at: new Date(Math.min(now.getTime(), Date.parse(mark.at))) }));
    await this.participants.mark(id, lastOfEach(timed));
    return this.reading.read(actor, id);
  }

  async judge(
    actor: Actor,
    id: string,
    results: readonly { personId: string; result: TrainingResult; reason: string }[],
  ): Promise<Training> {
    const { typeId } = await this.begun(actor, id);
    const last = [...new Map(results.map((one) => [one.personId, one])).values()];
    await this.participants.judge(id, last, this.clock.now());
    await this.audit.recordAll(
      last.map(({ personId, result }) => ({
        action: 'training.judged',
        subjectKind: 'training',
        subjectId: id,
        personId,
        details: { typeId, result },
      })),
    );
    return this.reading.read(actor, id);
  }

  private async begun(actor: Actor, id: string): Promise<TrainingRow> {
    await this.trainings.hold(id);
    const training = await this.reading.find(actor, id);
    if (!keepsList(actor, training)) throw Problem.notFound('training');
    if (training.state === 'cancelled') throw Problem.conflict('certifications.training-closed');
    if (training.day > actor.today) throw Problem.conflict('certifications.training-ahead');
    return training;
  }
}

/** One mark per person, so that the database meets each row once. */
function lastOfEach<M extends { personId: string; at: Date }>(marks: readonly M[]): M[] {
  const sorted = marks.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return [...new Map(sorted.map((mark) => [mark.personId, mark])).values()];
}
