import { Injectable } from '@nestjs/common';
import { type Participant, type Training, type TrainingLine } from '@leerspoor/certifications-contract';
import { type FileReply } from '@leerspoor/platform-contract';
import { type Actor, Clock, Problem } from '@leerspoor/platform-server';
import { PersonService } from '../person/person.service.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { nameOf } from '../type/certificate-type.view.js';
import { ParticipantRepository, type ParticipantRow } from './participant.repository.js';
import { calendarFile } from './training-calendar.rules.js';
import { TrainingListRepository } from './training-list.repository.js';
import { TrainingPages } from './training-pages.service.js';
import { TrainingRepository, type TrainingRow } from './training.repository.js';
import { deedsOf, keepsList, worksOn } from './training.rules.js';
import { trainingView } from './training.view.js';

/** Sessions as far as somebody may see them: HR and the organiser everybody on the list, others those within their reach. */
@Injectable()
export class TrainingReadingService {
  constructor(
    private readonly trainings: TrainingRepository,
    private readonly lists: TrainingListRepository,
    private readonly participants: ParticipantRepository,
    private readonly types: CertificateTypeService,
    private readonly people: PersonService,
    private readonly pages: TrainingPages,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { over, after, limit }: { over: boolean; after: string | null; limit: number },
  ): Promise<{ items: TrainingLine[]; next: string | null }> {
    const { zone, language, employeeId } = actor;
    const query = { reach: this.people.reach(actor), me: employeeId, zone, language, over, after, limit: limit + 1 };
    const rows = await this.lists.page(query);
    const items = rows
      .slice(0, limit)
      .map(({ typeId, typeName, ...row }) => ({ ...row, type: { id: typeId, name: typeName } }));
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  /** What does not concern who asks is not there. */
  async read(actor: Actor, id: string): Promise<Training> {
    const row = await this.find(actor, id);
    const inside = keepsList(actor, row);
    const rows = await this.participants.ofTraining(id, inside ? undefined : this.people.reach(actor));
    if (!inside && rows.length === 0) throw Problem.notFound('training');
    const type = await this.types.find(row.typeId);
    return trainingView(row, {
      type: {
        id: type.id,
        name: nameOf(type, actor.language),
        needsPrintedDate: type.policy.model === 'printed',
      },
      participants: rows.map(participantOf(row)),
      invited: inside ? rows.length : await this.participants.count(id),
      mine: rows.some(({ personId }) => personId === actor.employeeId),
      may: deedsOf(actor, row),
      inside,
    });
  }

  async calendar(actor: Actor, id: string): Promise<FileReply> {
    const { type } = await this.read(actor, id);
    const row = await this.find(actor, id);
    const content = calendarFile({
      ...row,
      typeName: type.name,
      language: actor.language,
      url: this.pages.training(id),
      stamp: this.clock.now(),
    });
    return {
      name: `${type.name} ${row.day}.ics`,
      mediaType: 'text/calendar',
      bytes: new TextEncoder().encode(content),
      inline: false,
    };
  }

  async find(actor: Actor, id: string): Promise<TrainingRow> {
    const row = await this.trainings.find(id, actor.zone);
    if (!row) throw Problem.notFound('training');
    return row;
  }
}

const participantOf =
  ({ day }: TrainingRow) =>
  (row: ParticipantRow): Participant => ({
    person: { id: row.personId, name: row.name },
    team: row.team,
    withoutMail: row.email === null,
    left: !worksOn(row, day),
    attendance: row.attendance,
    result: row.result,
    reason: row.reason,
    certificate: row.certificate,
  });
