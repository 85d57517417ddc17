import { AuditDoorService } from '../audit-link/audit-door.service.js';
import { AuditEvidenceService } from '../audit-link/audit-evidence.service.js';
import { AuditOpening } from '../audit-link/audit-opening.service.js';
import { AuditLinkController } from '../audit-link/audit-link.controller.js';
import { AuditLinkEntity } from '../audit-link/audit-link.entity.js';
import { AuditLinkRepository } from '../audit-link/audit-link.repository.js';
import { AuditLinkService } from '../audit-link/audit-link.service.js';
import { AuditPackController } from '../audit-pack/audit-pack.controller.js';
import { AuditPackEntity, AuditPackPersonEntity } from '../audit-pack/audit-pack.entity.js';
import { AuditPackRepository } from '../audit-pack/audit-pack.repository.js';
import { AuditPackService } from '../audit-pack/audit-pack.service.js';
import { MakePack } from '../audit-pack/make-pack.job.js';
import { PackContentRepository } from '../audit-pack/pack-content.repository.js';
import { PackDocumentRepository } from '../audit-pack/pack-document.repository.js';
import { PackReader } from '../audit-pack/pack-reader.service.js';
import { SweepPacks } from '../audit-pack/sweep-packs.job.js';
import { LegalHoldController } from '../legal-hold/legal-hold.controller.js';
import { LegalHoldEntity } from '../legal-hold/legal-hold.entity.js';
import { LegalHoldRepository } from '../legal-hold/legal-hold.repository.js';
import { LegalHoldService } from '../legal-hold/legal-hold.service.js';
import { LookRepository } from '../own-documents/look.repository.js';
import { OwnDocumentsController } from '../own-documents/own-documents.controller.js';
import { OwnDocumentsService } from '../own-documents/own-documents.service.js';
import { type Parts } from './parts.js';

/** What leaves for an auditor or with the person, and what may not be thrown away. */
export const audit: Parts = {
  entities: [AuditLinkEntity, AuditPackEntity, AuditPackPersonEntity, LegalHoldEntity],
  controllers: [AuditLinkController, AuditPackController, LegalHoldController, OwnDocumentsController],
  providers: [
    AuditDoorService,
    AuditEvidenceService,
    AuditOpening,
    AuditLinkRepository,
    AuditLinkService,
    AuditPackRepository,
    AuditPackService,
    LegalHoldRepository,
    LegalHoldService,
    LookRepository,
    MakePack,
    OwnDocumentsService,
    PackContentRepository,
    PackDocumentRepository,
    PackReader,
    SweepPacks,
  ],
};
