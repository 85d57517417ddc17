import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { Audit, Clock } from '@leerspoor/platform-server';
import { RenewalService } from '../renewal/renewal.service.js';
import { AppointmentRepository } from './appointment.repository.js';

export interface SignedAppointment {
  personId: string;
  typeId: string;
  text: string;
  /** Null: everywhere. */
  locationId: string | null;
  installation: string;
  startsOn: LocalDate;
  endsOn: LocalDate | null;
}

/** Written appointments: whoever changes one has the chain rebuilt, because a certificate may count from then on, or not any more. */
@Injectable()
export class AppointmentService {
  constructor(
    private readonly appointments: AppointmentRepository,
    private readonly renewals: RenewalService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Records one that both have signed already, on paper: it counts from its first day, or from today when that is later. */
  async recordSigned(appointment: SignedAppointment, by: string): Promise<string> {
    const { personId, typeId, locationId, startsOn, endsOn } = appointment;
    const now = this.clock.now();
    const id = await this.appointments.insert({ ...appointment, madeBy: by, madeAt: now });
    await this.appointments.update(id, 1, { signedByEmployerAt: now, signedByEmployerBy: by, signedByPersonAt: now });
    await this.renewals.rebuild([personId], [typeId]);
    const details = { typeId, locationId, startsOn, endsOn };
    await this.audit.record({
      action: 'appointment.recorded',
      subjectKind: 'appointment',
      subjectId: id,
      personId,
      details,
    });
    return id;
  }
}
