import { Controller } from '@nestjs/common';
import {
  addTraining,
  cancelTraining,
  changeTraining,
  downloadTrainingCalendar,
  inviteToTraining,
  listBookings,
  listCandidates,
  listTrainings,
  readTraining,
  recordAttendance,
  recordGraduation,
  recordResults,
  withdrawInvitation,
} from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { BookingService } from '../booking/booking.service.js';
import { AttendanceService } from './attendance.service.js';
import { GraduationService } from './graduation.service.js';
import { InvitationService } from './invitation.service.js';
import { TrainingReadingService } from './training-reading.service.js';
import { TrainingService } from './training.service.js';

@Controller()
export class TrainingController {
  constructor(
    private readonly trainings: TrainingService,
    private readonly reading: TrainingReadingService,
    private readonly invitations: InvitationService,
    private readonly attendance: AttendanceService,
    private readonly graduation: GraduationService,
    private readonly bookings: BookingService,
  ) {}

  @Handles(listTrainings)
  list(@Input() { query }: InputOf<typeof listTrainings>, @Who() actor: Actor) {
    return this.reading.list(actor, {
      over: query.over === 'true',
      after: query.after ?? null,
      limit: query.limit,
    });
  }

  @Handles(readTraining)
  read(@Input() { params }: InputOf<typeof readTraining>, @Who() actor: Actor) {
    return this.reading.read(actor, params.trainingId);
  }

  @Handles(addTraining)
  add(@Input() { body }: InputOf<typeof addTraining>, @Who() actor: Actor) {
    return this.trainings.add(actor, body);
  }

  @Handles(changeTraining)
  change(@Input() { params, body }: InputOf<typeof changeTraining>, @Who() actor: Actor) {
    return this.trainings.change(actor, params.trainingId, body);
  }

  @Handles(cancelTraining)
  cancel(@Input() { params, body }: InputOf<typeof cancelTraining>, @Who() actor: Actor) {
    return this.trainings.cancel(actor, params.trainingId, body.version, body.reason);
  }

  @Handles(inviteToTraining)
  invite(@Input() { params, body }: InputOf<typeof inviteToTraining>, @Who() actor: Actor) {
    return this.invitations.invite(actor, params.trainingId, body.personIds);
  }

  @Handles(withdrawInvitation)
  withdraw(@Input() { params, body }: InputOf<typeof withdrawInvitation>, @Who() actor: Actor) {
    return this.invitations.withdraw(actor, params.trainingId, body.personId);
  }

  @Handles(recordAttendance)
  mark(@Input() { params, body }: InputOf<typeof recordAttendance>, @Who() actor: Actor) {
    return this.attendance.mark(actor, params.trainingId, body.marks);
  }

  @Handles(recordResults)
  judge(@Input() { params, body }: InputOf<typeof recordResults>, @Who() actor: Actor) {
    return this.attendance.judge(actor, params.trainingId, body.results);
  }

  @Handles(recordGraduation)
  graduate(@Input() { params, body }: InputOf<typeof recordGraduation>, @Who() actor: Actor) {
    return this.graduation.record(actor, params.trainingId, body.printedExpiry);
  }

  @Handles(downloadTrainingCalendar)
  calendar(@Input() { params }: InputOf<typeof downloadTrainingCalendar>, @Who() actor: Actor) {
    return this.reading.calendar(actor, params.trainingId);
  }

  @Handles(listCandidates)
  candidates(@Input() { body }: InputOf<typeof listCandidates>, @Who() actor: Actor) {
    return this.bookings.candidates(actor, body.typeId, body.personIds);
  }

  @Handles(listBookings)
  bookingsOf(@Input() { params }: InputOf<typeof listBookings>, @Who() actor: Actor) {
    return this.bookings.list(actor, params.personId);
  }
}
