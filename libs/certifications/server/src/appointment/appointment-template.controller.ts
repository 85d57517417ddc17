import { Controller } from '@nestjs/common';
import {
  listAppointmentTemplates,
  restoreAppointmentTemplate,
  saveAppointmentTemplate,
} from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { AppointmentTemplateService } from './appointment-template.service.js';

@Controller()
export class AppointmentTemplateController {
  constructor(private readonly templates: AppointmentTemplateService) {}

  @Handles(listAppointmentTemplates)
  list(@Input() _: InputOf<typeof listAppointmentTemplates>, @Who() actor: Actor) {
    return this.templates.list(actor);
  }

  @Handles(saveAppointmentTemplate)
  save(@Input() { params, body }: InputOf<typeof saveAppointmentTemplate>, @Who() actor: Actor) {
    return this.templates.save(actor, params.typeId, body);
  }

  @Handles(restoreAppointmentTemplate)
  restore(@Input() { params, body }: InputOf<typeof restoreAppointmentTemplate>, @Who() actor: Actor) {
    return this.templates.restore(actor, params.typeId, body.version);
  }
}
