import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '@leerspoor/people-server';
import { RemindersModule } from '@leerspoor/reminders-server';
import { AppointmentService } from './appointment/appointment.service.js';
import { CertificateIntake } from './intake/certificate-intake.service.js';
import { CertificateTypeService } from './type/certificate-type.service.js';
import { LibraryService } from './library/library.service.js';
import { RenewalService } from './renewal/renewal.service.js';
import { activity } from './parts/activity.parts.js';
import { appointment } from './parts/appointment.parts.js';
import { audit } from './parts/audit.parts.js';
import { cell } from './parts/cell.parts.js';
import { certificate } from './parts/certificate.parts.js';
import { check } from './parts/check.parts.js';
import { dues } from './parts/dues.parts.js';
import { outside } from './parts/outside.parts.js';
import { toolbox } from './parts/toolbox.parts.js';
import { training } from './parts/training.parts.js';
import { type } from './parts/type.parts.js';

const parts = [activity, appointment, audit, cell, certificate, check, dues, outside, toolbox, training, type];

@Module({
  imports: [PeopleModule, RemindersModule, TypeOrmModule.forFeature(parts.flatMap(({ entities = [] }) => entities))],
  controllers: parts.flatMap(({ controllers = [] }) => controllers),
  providers: parts.flatMap(({ providers = [] }) => providers),
  exports: [AppointmentService, CertificateIntake, CertificateTypeService, LibraryService, RenewalService],
})
export class CertificationsModule {}
