import { Injectable } from '@nestjs/common';
import { type Sql } from '@leerspoor/platform-server';
import { type Due } from '@leerspoor/reminders-contract';
import { type DueRange, DueSource } from '@leerspoor/reminders-server';
import { anythingWaits, CertificateDuesRepository, type Question } from './certificate-dues.repository.js';
import { evidenceDue } from './due.rules.js';
import { QuestionService } from './question.service.js';

/** Documents that wait to be checked by HR. */
@Injectable()
export class EvidenceWaitingDues extends DueSource {
  readonly kind = 'evidence-waiting';

  constructor(
    private readonly facts: CertificateDuesRepository,
    private readonly questions: QuestionService,
  ) {
    super();
  }

  override condition(): Sql {
    return anythingWaits;
  }

  async duesBetween(range: DueRange): Promise<Due[]> {
    return this.answer(await this.questions.between(range));
  }

  async dueNow(subjectIds: readonly string[]): Promise<Due[]> {
    return this.answer(await this.questions.certificates(subjectIds));
  }

  private async answer(question: Question): Promise<Due[]> {
    return (await this.facts.waiting(question)).map((evidence) => evidenceDue(this.kind, evidence));
  }
}
