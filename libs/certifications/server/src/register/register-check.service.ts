import { Injectable } from '@nestjs/common';
import { type RegisterCheck, type RegisterKey, type RegisterOutcome } from '@leerspoor/certifications-contract';
import { type Actor, Audit, Clock } from '@leerspoor/platform-server';
import { sightOf } from '../certificate/certificate.rules.js';
import { CertificateService } from '../certificate/certificate.service.js';
import { PersonService } from '../person/person.service.js';
import { RegisterCheckRepository } from './register-check.repository.js';
import { registerCheckView } from './register-check.view.js';

interface Found {
  register: RegisterKey;
  outcome: RegisterOutcome;
  note: string;
}

/** What HR found in official registers. Looking is done by people in their own browser; here stands only what they saw. */
@Injectable()
export class RegisterCheckService {
  constructor(
    private readonly checks: RegisterCheckRepository,
    private readonly certificates: CertificateService,
    private readonly people: PersonService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** For HR and the person; a lead sees how things stand, not how it was proved. */
  async list(actor: Actor, personId: string, typeId: string): Promise<RegisterCheck[]> {
    await this.people.one(actor, personId);
    if (sightOf(actor, personId) === 'none') return [];
    return (await this.checks.ofCell(personId, typeId)).map(registerCheckView);
  }

  /** Throws `certifications.own-evidence` about one's own. */
  async record(actor: Actor, certificateId: string, found: Found): Promise<RegisterCheck> {
    const { personId, typeId } = await this.certificates.changeable(actor, certificateId);
    const row = await this.checks.insert({
      certificateId,
      ...found,
      checkedBy: actor.employeeId,
      checkedAt: this.clock.now(),
    });
    await this.audit.record({
      action: 'register.checked',
      subjectKind: 'certificate',
      subjectId: certificateId,
      personId,
      details: { typeId, register: found.register, outcome: found.outcome },
    });
    return registerCheckView(row);
  }
}
