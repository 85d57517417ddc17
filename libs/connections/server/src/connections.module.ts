import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CertificationsModule } from '@leerspoor/certifications-server';
import { PeopleModule } from '@leerspoor/people-server';
import { AnswerRepository } from './import/answer.repository.js';
import { FixService } from './import/fix.service.js';
import { ImportController } from './import/import.controller.js';
import { ImportEntity } from './import/import.entity.js';
import { ImportRepository } from './import/import.repository.js';
import { ImportRowRepository } from './import/import-row.repository.js';
import { ImportService } from './import/import.service.js';
import { MappingService } from './import/mapping.service.js';
import { RowsService } from './import/rows.service.js';
import { AdvanceImport } from './steps/advance.job.js';
import { ApplyCertificates } from './steps/apply-certificates.service.js';
import { ApplyEmployees } from './steps/apply-employees.service.js';
import { ApplyService } from './steps/apply.service.js';
import { CheckService } from './steps/check.service.js';
import { PlanService } from './steps/plan.service.js';
import { ReadService } from './steps/read.service.js';
import { SweepImports } from './steps/sweep.job.js';
import { UndoService } from './steps/undo.service.js';

const steps = [ReadService, PlanService, CheckService, ApplyEmployees, ApplyCertificates, ApplyService, UndoService];

/** What comes in from other systems: files of people and certificates. */
@Module({
  imports: [PeopleModule, CertificationsModule, TypeOrmModule.forFeature([ImportEntity])],
  controllers: [ImportController],
  providers: [
    AnswerRepository,
    ImportRepository,
    ImportRowRepository,
    ImportService,
    MappingService,
    FixService,
    RowsService,
    ...steps,
    AdvanceImport,
    SweepImports,
  ],
  exports: [AdvanceImport, SweepImports],
})
export class ConnectionsModule {}
