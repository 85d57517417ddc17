import { CertificateController } from '../certificate/certificate.controller.js';
import { CertificateEntity, CertificateFileEntity } from '../certificate/certificate.entity.js';
import { CertificateRepository } from '../certificate/certificate.repository.js';
import { CertificateService } from '../certificate/certificate.service.js';
import { RecordingService } from '../certificate/recording.service.js';
import { EvidenceController } from '../evidence/evidence.controller.js';
import { EvidenceService } from '../evidence/evidence.service.js';
import { CertificateIntake } from '../intake/certificate-intake.service.js';
import { IntakeRepository } from '../intake/intake.repository.js';
import { MineController } from '../mine/mine.controller.js';
import { MineService } from '../mine/mine.service.js';
import { OutcomeController } from '../outcome/outcome.controller.js';
import { OutcomeService } from '../outcome/outcome.service.js';
import { ReadModelRepository } from '../renewal/read-model.repository.js';
import { RenewalRepository } from '../renewal/renewal.repository.js';
import { RenewalService } from '../renewal/renewal.service.js';
import { type Parts } from './parts.js';

/** Certificates: recorded, handed in, renewed, proven. */
export const certificate: Parts = {
  entities: [CertificateEntity, CertificateFileEntity],
  controllers: [CertificateController, EvidenceController, MineController, OutcomeController],
  providers: [
    CertificateIntake,
    CertificateRepository,
    CertificateService,
    EvidenceService,
    IntakeRepository,
    MineService,
    OutcomeService,
    ReadModelRepository,
    RecordingService,
    RenewalRepository,
    RenewalService,
  ],
};
