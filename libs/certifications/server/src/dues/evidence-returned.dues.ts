import { Injectable } from '@nestjs/common';
import { type Sql } from '@leerspoor/platform-server';
import { type Due } from '@leerspoor/reminders-contract';
import { type DueRange, DueSource } from '@leerspoor/reminders-server';
import { anythingReturned, CertificateDuesRepository, type Question } from './certificate-dues.repository.js';
import { evidenceDue } from './due.rules.js';
import { QuestionService } from './question.service.js';

/** Documents that HR sent back: the person hands in again. */
@Injectable()
export class EvidenceReturnedDues extends DueSource {
  readonly kind = 'evidence-returned';

  constructor(
    private readonly facts: CertificateDuesRepository,
    private readonly questions: QuestionService,
  ) {
    super();
  }

  override condition(): Sql {
    return anythingReturned;
  }

  async duesBetween(range: DueRange): Promise<Due[]> {
    return this.answer(await this.questions.between(range));
  }

  async dueNow(subjectIds: readonly string[]): Promise<Due[]> {
    return this.answer(await this.questions.certificates(subjectIds));
  }

  private async answer(question: Question): Promise<Due[]> {
    return (await this.facts.returned(question)).map((evidence) => evidenceDue(this.kind, evidence));
  }
}
