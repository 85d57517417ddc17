import { AppointmentDuesRepository } from '../appointment/appointment-dues.repository.js';
import { AppointmentReading } from '../appointment/appointment-reading.service.js';
import { AppointmentWaitingDues } from '../appointment/appointment-waiting.dues.js';
import { AppointmentController } from '../appointment/appointment.controller.js';
import { AppointmentEntity } from '../appointment/appointment.entity.js';
import { AppointmentRepository } from '../appointment/appointment.repository.js';
import { AppointmentService } from '../appointment/appointment.service.js';
import { type Parts } from './parts.js';

/** Written orders of the employer. */
export const appointment: Parts = {
  entities: [AppointmentEntity],
  controllers: [AppointmentController],
  providers: [
    AppointmentDuesRepository,
    AppointmentReading,
    AppointmentRepository,
    AppointmentService,
    AppointmentWaitingDues,
  ],
};
