import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Sql } from '@leerspoor/platform-server';
import { type Due } from '@leerspoor/reminders-contract';
import { type DueRange, DueSource } from '@leerspoor/reminders-server';
import { QuestionService } from '../dues/question.service.js';
import { cancelledDue, personOfTrainingDue } from './training-due.rules.js';
import { anyTraining, TrainingDuesRepository } from './training-dues.repository.js';

/** Sessions that somebody need not come to after all, for who has no e-mail address. */
@Injectable()
export class TrainingCancelledDues extends DueSource {
  readonly kind = 'training-cancelled';

  constructor(
    private readonly facts: TrainingDuesRepository,
    private readonly questions: QuestionService,
  ) {
    super();
  }

  override condition(today: LocalDate): Sql {
    return anyTraining(today);
  }

  async duesBetween(range: DueRange): Promise<Due[]> {
    return (await this.facts.cancelled(await this.questions.between(range))).map(cancelledDue);
  }

  async dueNow(subjectIds: readonly string[]): Promise<Due[]> {
    const wanted = new Set(subjectIds);
    const question = await this.questions.of([...new Set(subjectIds.map(personOfTrainingDue))]);
    return (await this.facts.cancelled(question)).map(cancelledDue).filter(({ subjectId }) => wanted.has(subjectId));
  }
}
