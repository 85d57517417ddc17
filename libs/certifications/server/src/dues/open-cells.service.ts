import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@leerspoor/platform-server';
import { type DueRange } from '@leerspoor/reminders-server';
import { CertificateDuesRepository, type OpenCells } from './certificate-dues.repository.js';
import { QuestionService } from './question.service.js';

/** The cells that ask something, for two kinds of reminder that look at the same ones: worked out for whichever asks first. */
@Injectable()
export class OpenCellsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly facts: CertificateDuesRepository,
    private readonly questions: QuestionService,
  ) {}

  between(range: DueRange): Promise<OpenCells> {
    return this.database.once(this, range, async () => this.facts.open(await this.questions.between(range)));
  }
}
