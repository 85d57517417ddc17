import { AppointmentDuesRepository } from '../appointment/appointment-dues.repository.js';
import { AppointmentEvidence } from '../appointment/appointment-evidence.service.js';
import { AppointmentReading } from '../appointment/appointment-reading.service.js';
import { AppointmentWaitingDues } from '../appointment/appointment-waiting.dues.js';
import { AppointmentTemplateController } from '../appointment/appointment-template.controller.js';
import { AppointmentTemplateRepository } from '../appointment/appointment-template.repository.js';
import { AppointmentTemplateService } from '../appointment/appointment-template.service.js';
import { AppointmentController } from '../appointment/appointment.controller.js';
import { AppointmentEntity } from '../appointment/appointment.entity.js';
import { AppointmentRepository } from '../appointment/appointment.repository.js';
import { AppointmentService } from '../appointment/appointment.service.js';
import { type Parts } from './parts.js';

/** Written orders of the employer. */
export const appointment: Parts = {
  entities: [AppointmentEntity],
  controllers: [AppointmentController, AppointmentTemplateController],
  providers: [
    AppointmentDuesRepository,
    AppointmentEvidence,
    AppointmentReading,
    AppointmentRepository,
    AppointmentService,
    AppointmentTemplateRepository,
    AppointmentTemplateService,
    AppointmentWaitingDues,
  ],
};
