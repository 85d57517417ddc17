import { Controller } from '@nestjs/common';
import {
  addAppointment,
  addSignedPaper,
  changeAppointment,
  downloadAppointment,
  listAppointmentChoices,
  listAppointments,
  listMyAppointments,
  offerAppointment,
  openSignedPaper,
  readAppointment,
  signAppointment,
  withdrawAppointment,
} from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Uploaded, type UploadedFile, Who } from '@leerspoor/platform-server';
import { AppointmentReading } from './appointment-reading.service.js';
import { AppointmentService } from './appointment.service.js';

@Controller()
export class AppointmentController {
  constructor(
    private readonly appointments: AppointmentService,
    private readonly reading: AppointmentReading,
  ) {}

  @Handles(listAppointments)
  list(@Input() { query }: InputOf<typeof listAppointments>, @Who() actor: Actor) {
    return this.reading.list(actor, query);
  }

  @Handles(listMyAppointments)
  mine(@Input() _: InputOf<typeof listMyAppointments>, @Who() actor: Actor) {
    return this.reading.mine(actor);
  }

  @Handles(listAppointmentChoices)
  choices(@Input() { params }: InputOf<typeof listAppointmentChoices>, @Who() actor: Actor) {
    return this.reading.choices(actor, params.personId);
  }

  @Handles(readAppointment)
  read(@Input() { params }: InputOf<typeof readAppointment>, @Who() actor: Actor) {
    return this.reading.read(actor, params.appointmentId);
  }

  @Handles(addAppointment)
  add(@Input() { body }: InputOf<typeof addAppointment>, @Who() actor: Actor) {
    return this.appointments.add(actor, body);
  }

  @Handles(changeAppointment)
  change(@Input() { params, body }: InputOf<typeof changeAppointment>, @Who() actor: Actor) {
    return this.appointments.change(actor, params.appointmentId, body);
  }

  @Handles(offerAppointment)
  offer(@Input() { params, body }: InputOf<typeof offerAppointment>, @Who() actor: Actor) {
    return this.appointments.offer(actor, params.appointmentId, body.version);
  }

  @Handles(signAppointment)
  sign(@Input() { params, body }: InputOf<typeof signAppointment>, @Who() actor: Actor) {
    return this.appointments.sign(actor, params.appointmentId, body);
  }

  @Handles(addSignedPaper)
  addPaper(
    @Input() { params, body }: InputOf<typeof addSignedPaper>,
    @Who() actor: Actor,
    @Uploaded() file: UploadedFile,
  ) {
    return this.appointments.addPaper(actor, params.appointmentId, body, file);
  }

  @Handles(openSignedPaper)
  openPaper(@Input() { params }: InputOf<typeof openSignedPaper>, @Who() actor: Actor) {
    return this.reading.paper(actor, params.appointmentId);
  }

  @Handles(downloadAppointment)
  download(@Input() { params }: InputOf<typeof downloadAppointment>, @Who() actor: Actor) {
    return this.reading.pdf(actor, params.appointmentId);
  }

  @Handles(withdrawAppointment)
  withdraw(@Input() { params, body }: InputOf<typeof withdrawAppointment>, @Who() actor: Actor) {
    return this.appointments.withdraw(actor, params.appointmentId, body.version, body.reason);
  }
}
