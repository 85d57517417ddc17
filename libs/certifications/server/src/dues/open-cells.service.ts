import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@leerspoor/platform-server';
import { type DueRange } from '@leerspoor/reminders-server';
import { SupervisionRepository } from '../supervision/supervision.repository.js';
import { CertificateDuesRepository } from './certificate-dues.repository.js';
import { openCells, type OpenCells } from './open-cells.rules.js';
import { OpenFactsRepository } from './open-facts.repository.js';
import { QuestionService } from './question.service.js';

/** The cells that ask something, for two kinds of reminder that look at the same ones: worked out for whichever asks first. */
@Injectable()
export class OpenCellsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly cells: CertificateDuesRepository,
    private readonly facts: OpenFactsRepository,
    private readonly questions: QuestionService,
    private readonly ages: SupervisionRepository,
  ) {}

  between(range: DueRange): Promise<OpenCells> {
    return this.database.once(this, range, () => this.find(range));
  }

  /** A tick asks of a few days only: then the engine works out what may be due, from less than PostgreSQL needs for all cells. */
  private async find(range: DueRange): Promise<OpenCells> {
    const question = await this.questions.between(range);
    if (range.spans === null) {
      await this.ages.forgetGrownUps(question.today);
      return this.cells.open(question);
    }
    const spans = [...range.spans['certificate-expires'], ...range.spans['certificate-missing']];
    const facts = await this.facts.read(question, spans);
    // Whoever is old enough by now lacks nothing for it: nothing of that day is kept.
    if (facts.anyMinors) await this.ages.forgetGrownUps(question.today);
    return openCells(facts, question.today);
  }
}
