import { Controller } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Absence, addAbsence, changeAbsence, removeAbsence } from '@leerspoor/people-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { AbsenceService } from './absence.service.js';

@Controller()
export class AbsenceController {
  constructor(private readonly absences: AbsenceService) {}

  @Handles(addAbsence)
  add(@Input() { params, body }: InputOf<typeof addAbsence>, @Who() actor: Actor): Promise<Absence> {
    return this.absences.add(actor, params.employeeId, body);
  }

  @Handles(changeAbsence)
  change(@Input() { params, body }: InputOf<typeof changeAbsence>, @Who() actor: Actor): Promise<Absence> {
    return this.absences.change(actor, params.employeeId, params.absenceId, body);
  }

  @Handles(removeAbsence)
  async remove(@Input() { params }: InputOf<typeof removeAbsence>, @Who() actor: Actor) {
    await this.absences.remove(actor, params.employeeId, params.absenceId);
    return {};
  }
}
