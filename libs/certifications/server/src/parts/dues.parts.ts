import { CertificateDuesRepository } from '../dues/certificate-dues.repository.js';
import { CertificateExpiresDues } from '../dues/certificate-expires.dues.js';
import { CertificateMissingDues } from '../dues/certificate-missing.dues.js';
import { CoverageBreaksDues } from '../dues/coverage-breaks.dues.js';
import { EvidenceReturnedDues } from '../dues/evidence-returned.dues.js';
import { EvidenceWaitingDues } from '../dues/evidence-waiting.dues.js';
import { MeterBehindDues } from '../dues/meter-behind.dues.js';
import { OpenCellsService } from '../dues/open-cells.service.js';
import { OpenFactsRepository } from '../dues/open-facts.repository.js';
import { QuestionService } from '../dues/question.service.js';
import { type Parts } from './parts.js';

/** What reminders may know of us. */
export const dues: Parts = {
  providers: [
    CertificateDuesRepository,
    CertificateExpiresDues,
    CertificateMissingDues,
    CoverageBreaksDues,
    EvidenceReturnedDues,
    EvidenceWaitingDues,
    MeterBehindDues,
    OpenCellsService,
    OpenFactsRepository,
    QuestionService,
  ],
};
