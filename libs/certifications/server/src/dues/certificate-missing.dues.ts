import { Injectable } from '@nestjs/common';
import { type Due } from '@leerspoor/reminders-contract';
import { type DueRange, DueSource } from '@leerspoor/reminders-server';
import { CertificateDuesRepository } from './certificate-dues.repository.js';
import { lackDue, lackId, personOfLack } from './due.rules.js';
import { OpenCellsService } from './open-cells.service.js';
import { QuestionService } from './question.service.js';

/** What somebody must hold and does not. */
@Injectable()
export class CertificateMissingDues extends DueSource {
  readonly kind = 'certificate-missing';

  constructor(
    private readonly open: OpenCellsService,
    private readonly facts: CertificateDuesRepository,
    private readonly questions: QuestionService,
  ) {
    super();
  }

  async duesBetween(range: DueRange): Promise<Due[]> {
    return (await this.open.between(range)).lacking.map(lackDue);
  }

  async dueNow(subjectIds: readonly string[]): Promise<Due[]> {
    const wanted = new Set(subjectIds);
    const question = await this.questions.of([...new Set(subjectIds.map(personOfLack))]);
    return (await this.facts.lacking(question)).filter((cell) => wanted.has(lackId(cell))).map(lackDue);
  }
}
