import { Injectable } from '@nestjs/common';
import { type Due } from '@leerspoor/reminders-contract';
import { type DueRange, DueSource } from '@leerspoor/reminders-server';
import { CertificateDuesRepository } from './certificate-dues.repository.js';
import { expiryDue } from './due.rules.js';
import { type OpenCell } from './open-cells.rules.js';
import { OpenCellsService } from './open-cells.service.js';
import { QuestionService } from './question.service.js';

const dues = (rows: readonly OpenCell[]): Due[] =>
  rows.flatMap(({ certificateId, ...row }) => (certificateId === null ? [] : [expiryDue({ ...row, certificateId })]));

/** Certificates that end. A renewal has another id and another day; one that waits for HR keeps the old one quiet. */
@Injectable()
export class CertificateExpiresDues extends DueSource {
  readonly kind = 'certificate-expires';

  constructor(
    private readonly open: OpenCellsService,
    private readonly facts: CertificateDuesRepository,
    private readonly questions: QuestionService,
  ) {
    super();
  }

  async duesBetween(range: DueRange): Promise<Due[]> {
    return dues((await this.open.between(range)).expiring);
  }

  async dueNow(subjectIds: readonly string[]): Promise<Due[]> {
    return dues(await this.facts.expiring(await this.questions.certificates(subjectIds)));
  }
}
