import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '@leerspoor/people-server';
import { CellController } from './cell/cell.controller.js';
import { CellRepository } from './cell/cell.repository.js';
import { CellService } from './cell/cell.service.js';
import { StandingRepository } from './cell/standing.repository.js';
import { CertificateController } from './certificate/certificate.controller.js';
import { CertificateEntity, CertificateFileEntity } from './certificate/certificate.entity.js';
import { CertificateRepository } from './certificate/certificate.repository.js';
import { CertificateService } from './certificate/certificate.service.js';
import { RecordingService } from './certificate/recording.service.js';
import { CheckController } from './check/check.controller.js';
import { CheckRepository } from './check/check.repository.js';
import { CheckService } from './check/check.service.js';
import { CertificateDuesRepository } from './dues/certificate-dues.repository.js';
import { CertificateExpiresDues } from './dues/certificate-expires.dues.js';
import { CertificateMissingDues } from './dues/certificate-missing.dues.js';
import { EvidenceReturnedDues } from './dues/evidence-returned.dues.js';
import { EvidenceWaitingDues } from './dues/evidence-waiting.dues.js';
import { QuestionService } from './dues/question.service.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { EvidenceService } from './evidence/evidence.service.js';
import { CertificateIntake } from './intake/certificate-intake.service.js';
import { IntakeRepository } from './intake/intake.repository.js';
import { LibraryController } from './library/library.controller.js';
import { LibraryService } from './library/library.service.js';
import { MatrixController } from './matrix/matrix.controller.js';
import { MatrixRepository } from './matrix/matrix.repository.js';
import { MatrixService } from './matrix/matrix.service.js';
import { MineController } from './mine/mine.controller.js';
import { MineService } from './mine/mine.service.js';
import { MuteController } from './mute/mute.controller.js';
import { ExemptionEntity, SuspensionEntity } from './mute/mute.entity.js';
import { MuteRepository } from './mute/mute.repository.js';
import { MuteService } from './mute/mute.service.js';
import { OutcomeController } from './outcome/outcome.controller.js';
import { OutcomeService } from './outcome/outcome.service.js';
import { OverviewController } from './overview/overview.controller.js';
import { OverviewRepository } from './overview/overview.repository.js';
import { OverviewService } from './overview/overview.service.js';
import { PersonRepository } from './person/person.repository.js';
import { PersonService } from './person/person.service.js';
import { RenewalRepository } from './renewal/renewal.repository.js';
import { RenewalService } from './renewal/renewal.service.js';
import { RequirementController } from './requirement/requirement.controller.js';
import { RequirementEntity } from './requirement/requirement.entity.js';
import { RequirementRepository } from './requirement/requirement.repository.js';
import { RequirementService } from './requirement/requirement.service.js';
import { TargetService } from './requirement/target.service.js';
import { CertificateTypeController } from './type/certificate-type.controller.js';
import {
  CertificateEquivalenceEntity,
  CertificateTypeEntity,
  CertificateTypePolicyEntity,
} from './type/certificate-type.entity.js';
import { CertificateTypeRepository } from './type/certificate-type.repository.js';
import { CertificateTypeService } from './type/certificate-type.service.js';

const entities = [
  CertificateEntity,
  CertificateFileEntity,
  CertificateTypeEntity,
  CertificateTypePolicyEntity,
  CertificateEquivalenceEntity,
  RequirementEntity,
  ExemptionEntity,
  SuspensionEntity,
];

const repositories = [
  IntakeRepository,
  CellRepository,
  CertificateDuesRepository,
  CertificateRepository,
  CertificateTypeRepository,
  CheckRepository,
  MatrixRepository,
  MuteRepository,
  OverviewRepository,
  PersonRepository,
  RenewalRepository,
  RequirementRepository,
  StandingRepository,
];

const services = [
  CertificateIntake,
  CellService,
  CertificateService,
  CertificateTypeService,
  CheckService,
  EvidenceService,
  LibraryService,
  MatrixService,
  MineService,
  MuteService,
  OutcomeService,
  OverviewService,
  PersonService,
  QuestionService,
  RecordingService,
  RenewalService,
  RequirementService,
  TargetService,
];

@Module({
  imports: [PeopleModule, TypeOrmModule.forFeature(entities)],
  controllers: [
    CellController,
    CertificateController,
    CertificateTypeController,
    CheckController,
    EvidenceController,
    LibraryController,
    MatrixController,
    MineController,
    MuteController,
    OutcomeController,
    OverviewController,
    RequirementController,
  ],
  providers: [
    ...repositories,
    ...services,
    CertificateExpiresDues,
    CertificateMissingDues,
    EvidenceReturnedDues,
    EvidenceWaitingDues,
  ],
  exports: [CertificateIntake, CertificateTypeService, LibraryService, RenewalService],
})
export class CertificationsModule {}
