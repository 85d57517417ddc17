import { Injectable } from '@nestjs/common';
import { type Sql } from '@leerspoor/platform-server';
import { type Due } from '@leerspoor/reminders-contract';
import { type DueRange, DueSource } from '@leerspoor/reminders-server';
import { QuestionService } from '../dues/question.service.js';
import { signerOfDue, unsignedDue } from './appointment-due.rules.js';
import { anyUnsigned, AppointmentDuesRepository } from './appointment-dues.repository.js';

/** Appointments that wait for a signature, of the person or of who signs for the employer. */
@Injectable()
export class AppointmentWaitingDues extends DueSource {
  readonly kind = 'appointment-waiting';

  constructor(
    private readonly facts: AppointmentDuesRepository,
    private readonly questions: QuestionService,
  ) {
    super();
  }

  override condition(): Sql {
    return anyUnsigned;
  }

  async duesBetween(range: DueRange): Promise<Due[]> {
    return (await this.facts.unsigned(await this.questions.between(range))).map(unsignedDue);
  }

  async dueNow(subjectIds: readonly string[]): Promise<Due[]> {
    const wanted = new Set(subjectIds);
    const question = await this.questions.of([...new Set(subjectIds.map(signerOfDue))]);
    return (await this.facts.unsigned(question)).map(unsignedDue).filter(({ subjectId }) => wanted.has(subjectId));
  }
}
