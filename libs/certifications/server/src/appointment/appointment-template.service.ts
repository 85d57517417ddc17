import { Injectable } from '@nestjs/common';
import { type AppointmentTemplate } from '@leerspoor/certifications-contract';
import { type Actor, Audit, Clock, Problem } from '@leerspoor/platform-server';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { AppointmentTemplateRepository } from './appointment-template.repository.js';
import { templateView } from './appointment-template.view.js';

interface Words {
  role: string;
  text: string;
}

/** With which words new appointments begin. What was made before has words of its own, and stays as it is. */
@Injectable()
export class AppointmentTemplateService {
  constructor(
    private readonly templates: AppointmentTemplateRepository,
    private readonly types: CertificateTypeService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async list({ language }: Actor): Promise<AppointmentTemplate[]> {
    return (await this.templates.list(language)).map(templateView);
  }

  /** Throws `stale` when a colleague changed it first, `certifications.no-appointment` for a type that asks for none. */
  save(actor: Actor, typeId: string, { version, ...words }: Words & { version: number }): Promise<AppointmentTemplate> {
    return this.put(actor, typeId, version, words, 'appointment-template.changed');
  }

  /** Back to the words of the product. */
  restore(actor: Actor, typeId: string, version: number): Promise<AppointmentTemplate> {
    return this.put(actor, typeId, version, { role: null, text: null }, 'appointment-template.restored');
  }

  private async put(
    actor: Actor,
    typeId: string,
    version: number,
    words: { role: string | null; text: string | null },
    action: string,
  ): Promise<AppointmentTemplate> {
    const { policy } = await this.types.inUse(typeId);
    if (policy.model !== 'appointment') throw Problem.conflict('certifications.no-appointment');
    if (!(await this.templates.put(typeId, version, words, actor.employeeId, this.clock.now()))) throw Problem.stale();
    await this.audit.record({
      action,
      subjectKind: 'certificate-type',
      subjectId: typeId,
      details: { typeId },
    });
    const [row] = await this.templates.list(actor.language, typeId);
    if (!row) throw Problem.notFound('certificate-type');
    return templateView(row);
  }
}
