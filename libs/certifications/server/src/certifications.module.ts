import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '@leerspoor/people-server';
import { RemindersModule } from '@leerspoor/reminders-server';
import { BookingRepository } from './booking/booking.repository.js';
import { BookingService } from './booking/booking.service.js';
import { AuditDoorService } from './audit-link/audit-door.service.js';
import { AuditLinkController } from './audit-link/audit-link.controller.js';
import { AuditLinkEntity } from './audit-link/audit-link.entity.js';
import { AuditLinkRepository } from './audit-link/audit-link.repository.js';
import { AuditLinkService } from './audit-link/audit-link.service.js';
import { AuditPackController } from './audit-pack/audit-pack.controller.js';
import { AuditPackEntity, AuditPackPersonEntity } from './audit-pack/audit-pack.entity.js';
import { AuditPackRepository } from './audit-pack/audit-pack.repository.js';
import { AuditPackService } from './audit-pack/audit-pack.service.js';
import { MakePack } from './audit-pack/make-pack.job.js';
import { PackContentRepository } from './audit-pack/pack-content.repository.js';
import { PackDocumentRepository } from './audit-pack/pack-document.repository.js';
import { PackReader } from './audit-pack/pack-reader.service.js';
import { SweepPacks } from './audit-pack/sweep-packs.job.js';
import { ActivityController } from './activity/activity.controller.js';
import { ActivityEvidenceService } from './activity/activity-evidence.service.js';
import { ActivityEntity, ActivityFileEntity } from './activity/activity.entity.js';
import { ActivityRepository } from './activity/activity.repository.js';
import { ActivityService } from './activity/activity.service.js';
import { AppointmentController } from './appointment/appointment.controller.js';
import { AppointmentDuesRepository } from './appointment/appointment-dues.repository.js';
import { AppointmentEvidence } from './appointment/appointment-evidence.service.js';
import { AppointmentTemplateController } from './appointment/appointment-template.controller.js';
import { AppointmentTemplateRepository } from './appointment/appointment-template.repository.js';
import { AppointmentTemplateService } from './appointment/appointment-template.service.js';
import { AppointmentReading } from './appointment/appointment-reading.service.js';
import { AppointmentWaitingDues } from './appointment/appointment-waiting.dues.js';
import { AppointmentEntity } from './appointment/appointment.entity.js';
import { AppointmentRepository } from './appointment/appointment.repository.js';
import { AppointmentService } from './appointment/appointment.service.js';
import { CellController } from './cell/cell.controller.js';
import { CellGuard } from './cell/cell-guard.service.js';
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
import { CoverageController } from './coverage/coverage.controller.js';
import { CoverageEntity } from './coverage/coverage.entity.js';
import { CoverageRepository } from './coverage/coverage.repository.js';
import { CoverageService } from './coverage/coverage.service.js';
import { CoverageBreaksDues } from './dues/coverage-breaks.dues.js';
import { EvidenceReturnedDues } from './dues/evidence-returned.dues.js';
import { EvidenceWaitingDues } from './dues/evidence-waiting.dues.js';
import { OpenCellsService } from './dues/open-cells.service.js';
import { MeterBehindDues } from './dues/meter-behind.dues.js';
import { QuestionService } from './dues/question.service.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { EvidenceService } from './evidence/evidence.service.js';
import { GateCardRepository } from './gate/gate-card.repository.js';
import { GateCardService } from './gate/gate-card.service.js';
import { GateLookRepository } from './gate/gate-look.repository.js';
import { GateController } from './gate/gate.controller.js';
import { MyGateCardService } from './gate/my-gate-card.service.js';
import { OutsideCardService } from './gate/outside-card.service.js';
import { OutsideSettingRepository } from './gate/outside-setting.repository.js';
import { OutsideSettingService } from './gate/outside-setting.service.js';
import { SweepLooks } from './gate/sweep-looks.job.js';
import { ToldCard } from './gate/told-card.service.js';
import { ForecastController } from './forecast/forecast.controller.js';
import { ForecastRepository } from './forecast/forecast.repository.js';
import { ForecastService } from './forecast/forecast.service.js';
import { CertificateIntake } from './intake/certificate-intake.service.js';
import { IntakeRepository } from './intake/intake.repository.js';
import { LegalHoldController } from './legal-hold/legal-hold.controller.js';
import { LegalHoldEntity } from './legal-hold/legal-hold.entity.js';
import { LegalHoldRepository } from './legal-hold/legal-hold.repository.js';
import { LegalHoldService } from './legal-hold/legal-hold.service.js';
import { LibraryController } from './library/library.controller.js';
import { LibraryService } from './library/library.service.js';
import { MatrixController } from './matrix/matrix.controller.js';
import { MatrixViewController } from './matrix-view/matrix-view.controller.js';
import { MatrixViewRepository } from './matrix-view/matrix-view.repository.js';
import { MatrixViewService } from './matrix-view/matrix-view.service.js';
import { MatrixRepository } from './matrix/matrix.repository.js';
import { MatrixService } from './matrix/matrix.service.js';
import { MayIController } from './may-i/may-i.controller.js';
import { MayIService } from './may-i/may-i.service.js';
import { WorkPointRepository } from './may-i/work-point.repository.js';
import { WorkPointService } from './may-i/work-point.service.js';
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
import { LookRepository } from './own-documents/look.repository.js';
import { OwnDocumentsController } from './own-documents/own-documents.controller.js';
import { OwnDocumentsService } from './own-documents/own-documents.service.js';
import { PersonRepository } from './person/person.repository.js';
import { PersonService } from './person/person.service.js';
import { RegisterCheckController } from './register/register-check.controller.js';
import { RegisterCheckRepository } from './register/register-check.repository.js';
import { RegisterCheckService } from './register/register-check.service.js';
import { RemindController } from './remind/remind.controller.js';
import { RemindService } from './remind/remind.service.js';
import { ReadModelRepository } from './renewal/read-model.repository.js';
import { RenewalRepository } from './renewal/renewal.repository.js';
import { RenewalService } from './renewal/renewal.service.js';
import { RequirementController } from './requirement/requirement.controller.js';
import { RequirementEntity } from './requirement/requirement.entity.js';
import { RequirementRepository } from './requirement/requirement.repository.js';
import { RequirementService } from './requirement/requirement.service.js';
import { AttendanceService } from './training/attendance.service.js';
import { GraduationService } from './training/graduation.service.js';
import { InvitationService } from './training/invitation.service.js';
import { ParticipantRepository } from './training/participant.repository.js';
import { TrainingAheadDues } from './training/training-ahead.dues.js';
import { TrainingCancelledDues } from './training/training-cancelled.dues.js';
import { TrainingController } from './training/training.controller.js';
import { TrainingDuesRepository } from './training/training-dues.repository.js';
import { TrainingInvitedDues } from './training/training-invited.dues.js';
import { TrainingListRepository } from './training/training-list.repository.js';
import { TrainingMail } from './training/training-mail.service.js';
import { TrainingPages } from './training/training-pages.service.js';
import { TrainingReadingService } from './training/training-reading.service.js';
import { TrainingRepository } from './training/training.repository.js';
import { TrainingService } from './training/training.service.js';
import { PresenceRepository } from './toolbox/presence.repository.js';
import { PresenceService } from './toolbox/presence.service.js';
import { ToolboxCountRepository } from './toolbox/toolbox-count.repository.js';
import { ToolboxCountService } from './toolbox/toolbox-count.service.js';
import { ToolboxPaperService } from './toolbox/toolbox-paper.service.js';
import { ToolboxReadingService } from './toolbox/toolbox-reading.service.js';
import { ToolboxController } from './toolbox/toolbox.controller.js';
import { ToolboxRepository } from './toolbox/toolbox.repository.js';
import { ToolboxService } from './toolbox/toolbox.service.js';
import { SupervisionController } from './supervision/supervision.controller.js';
import { SupervisionEntity } from './supervision/supervision.entity.js';
import { SupervisionRepository } from './supervision/supervision.repository.js';
import { SupervisionService } from './supervision/supervision.service.js';
import { TargetService } from './requirement/target.service.js';
import { CertificateTypeController } from './type/certificate-type.controller.js';
import {
  CertificateEquivalenceEntity,
  CertificatePrerequisiteEntity,
  CertificateTypeEntity,
  CertificateTypePolicyEntity,
} from './type/certificate-type.entity.js';
import { CertificateTypeRepository } from './type/certificate-type.repository.js';
import { CertificateTypeService } from './type/certificate-type.service.js';

const entities = [
  AuditLinkEntity,
  AuditPackEntity,
  AuditPackPersonEntity,
  LegalHoldEntity,
  ActivityEntity,
  ActivityFileEntity,
  AppointmentEntity,
  CertificateEntity,
  CertificateFileEntity,
  CertificateTypeEntity,
  CertificateTypePolicyEntity,
  CertificateEquivalenceEntity,
  CertificatePrerequisiteEntity,
  CoverageEntity,
  RequirementEntity,
  ExemptionEntity,
  SupervisionEntity,
  SuspensionEntity,
];

const repositories = [
  AuditLinkRepository,
  AuditPackRepository,
  LegalHoldRepository,
  LookRepository,
  PackContentRepository,
  PackDocumentRepository,
  ActivityRepository,
  AppointmentDuesRepository,
  AppointmentRepository,
  IntakeRepository,
  CellRepository,
  CertificateDuesRepository,
  CertificateRepository,
  CertificateTypeRepository,
  CheckRepository,
  CoverageRepository,
  MatrixRepository,
  MatrixViewRepository,
  MuteRepository,
  OverviewRepository,
  PersonRepository,
  RegisterCheckRepository,
  ReadModelRepository,
  RenewalRepository,
  RequirementRepository,
  StandingRepository,
  SupervisionRepository,
];

/** What people without an account may see. */
const outside = [
  GateCardRepository,
  GateCardService,
  GateLookRepository,
  MayIService,
  MyGateCardService,
  OutsideCardService,
  OutsideSettingRepository,
  OutsideSettingService,
  ToldCard,
  WorkPointRepository,
  WorkPointService,
];

const training = [
  AttendanceService,
  BookingRepository,
  BookingService,
  ForecastRepository,
  ForecastService,
  GraduationService,
  InvitationService,
  ParticipantRepository,
  TrainingAheadDues,
  TrainingCancelledDues,
  TrainingDuesRepository,
  TrainingInvitedDues,
  TrainingListRepository,
  TrainingMail,
  TrainingPages,
  TrainingReadingService,
  TrainingRepository,
  TrainingService,
];

const toolbox = [
  PresenceRepository,
  PresenceService,
  ToolboxCountRepository,
  ToolboxCountService,
  ToolboxPaperService,
  ToolboxReadingService,
  ToolboxRepository,
  ToolboxService,
];

const services = [
  AuditDoorService,
  AuditLinkService,
  AuditPackService,
  LegalHoldService,
  OwnDocumentsService,
  PackReader,
  AppointmentEvidence,
  ActivityEvidenceService,
  ActivityService,
  AppointmentTemplateRepository,
  AppointmentTemplateService,
  AppointmentReading,
  AppointmentService,
  CertificateIntake,
  CellGuard,
  CellService,
  CertificateService,
  CertificateTypeService,
  CheckService,
  CoverageService,
  EvidenceService,
  LibraryService,
  MatrixService,
  MatrixViewService,
  MineService,
  MuteService,
  OutcomeService,
  OverviewService,
  PersonService,
  OpenCellsService,
  QuestionService,
  RecordingService,
  RegisterCheckService,
  RemindService,
  RenewalService,
  RequirementService,
  SupervisionService,
  TargetService,
];

@Module({
  imports: [PeopleModule, RemindersModule, TypeOrmModule.forFeature(entities)],
  controllers: [
    AuditLinkController,
    AuditPackController,
    LegalHoldController,
    OwnDocumentsController,
    ActivityController,
    AppointmentController,
    AppointmentTemplateController,
    CellController,
    CertificateController,
    CertificateTypeController,
    CheckController,
    CoverageController,
    EvidenceController,
    GateController,
    ForecastController,
    LibraryController,
    MatrixController,
    MatrixViewController,
    MayIController,
    MineController,
    MuteController,
    OutcomeController,
    OverviewController,
    RegisterCheckController,
    RemindController,
    RequirementController,
    TrainingController,
    ToolboxController,
    SupervisionController,
  ],
  providers: [
    ...repositories,
    ...services,
    ...outside,
    ...training,
    AppointmentWaitingDues,
    ...toolbox,
    CertificateExpiresDues,
    CertificateMissingDues,
    CoverageBreaksDues,
    EvidenceReturnedDues,
    EvidenceWaitingDues,
    MakePack,
    SweepLooks,
    SweepPacks,
    MeterBehindDues,
  ],
  exports: [AppointmentService, CertificateIntake, CertificateTypeService, LibraryService, RenewalService],
})
export class CertificationsModule {}
