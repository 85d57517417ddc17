import { CoverageController } from '../coverage/coverage.controller.js';
import { CoverageEntity } from '../coverage/coverage.entity.js';
import { CoverageRepository } from '../coverage/coverage.repository.js';
import { CoverageService } from '../coverage/coverage.service.js';
import { LibraryController } from '../library/library.controller.js';
import { LibraryService } from '../library/library.service.js';
import { RequirementController } from '../requirement/requirement.controller.js';
import { RequirementEntity } from '../requirement/requirement.entity.js';
import { RequirementRepository } from '../requirement/requirement.repository.js';
import { RequirementService } from '../requirement/requirement.service.js';
import { TargetService } from '../requirement/target.service.js';
import { CertificateTypeController } from '../type/certificate-type.controller.js';
import {
  CertificateEquivalenceEntity,
  CertificatePrerequisiteEntity,
  CertificateTypeEntity,
  CertificateTypePolicyEntity,
} from '../type/certificate-type.entity.js';
import { CertificateTypeRepository } from '../type/certificate-type.repository.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { type Parts } from './parts.js';

/** What can be earned and of whom it is asked. */
export const type: Parts = {
  entities: [
    CertificateEquivalenceEntity,
    CertificatePrerequisiteEntity,
    CertificateTypeEntity,
    CertificateTypePolicyEntity,
    CoverageEntity,
    RequirementEntity,
  ],
  controllers: [CertificateTypeController, CoverageController, LibraryController, RequirementController],
  providers: [
    CertificateTypeRepository,
    CertificateTypeService,
    CoverageRepository,
    CoverageService,
    LibraryService,
    RequirementRepository,
    RequirementService,
    TargetService,
  ],
};
