import { Injectable } from '@nestjs/common';
import { type Certificate } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Actor, Audit, Clock, Problem } from '@leerspoor/platform-server';
import { PersonService } from '../person/person.service.js';
import { RenewalService } from '../renewal/renewal.service.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { type CertificateEntity } from './certificate.entity.js';
import { CertificateRepository } from './certificate.repository.js';
import { isOwn, sightOf } from './certificate.rules.js';
import { certificateView } from './certificate.view.js';
import { type Details, type Recorded, RecordingService } from './recording.service.js';

/** What happens to certificates afterwards: corrected, confirmed, revoked. Every change rebuilds the chain it belongs to. */
@Injectable()
export class CertificateService {
  constructor(
    private readonly certificates: CertificateRepository,
    private readonly recording: RecordingService,
    private readonly types: CertificateTypeService,
    private readonly people: PersonService,
    private readonly renewals: RenewalService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async correct(
    actor: Actor,
    id: string,
    { version, ...details }: Details & { version: number; issuer: string },
  ): Promise<Certificate> {
    const certificate = await this.changeable(actor, id);
    if (certificate.state !== 'verified' && certificate.state !== 'waiting') throw Problem.stale();
    const type = await this.types.find(certificate.typeId);
    const dates = await this.recording.checked(actor, type, details, [certificate.personId], id);
    const { number, issuer, note } = details;
    const change = { obtainedOn: details.obtainedOn, printedExpiresOn: dates.printedExpiresOn, number, issuer, note };
    return this.change(actor, { ...certificate, version }, change, 'certificate.corrected', {
      before: { obtainedOn: certificate.obtainedOn, printedExpiresOn: certificate.printedExpiresOn },
      after: { obtainedOn: details.obtainedOn, printedExpiresOn: dates.printedExpiresOn },
    });
  }

  async revoke(
    actor: Actor,
    id: string,
    { version, on, reason }: { version: number; on: LocalDate; reason: string },
  ): Promise<Certificate> {
    const certificate = await this.changeable(actor, id);
    if (certificate.state !== 'verified') throw Problem.stale();
    if (on < certificate.obtainedOn) throw Problem.invalid([{ path: 'on', code: 'too-small' }]);
    const change = {
      state: 'revoked',
      revokedOn: on,
      decisionReason: reason,
      decidedBy: actor.employeeId,
      decidedAt: this.clock.now(),
    } as const;
    return this.change(actor, { ...certificate, version }, change, 'certificate.revoked', { on });
  }

  /** A new row of that day under the same number: what never ends is confirmed, not renewed. */
  async confirm(actor: Actor, id: string, on: LocalDate): Promise<Certificate> {
    const { personId, typeId, number, issuer } = await this.changeable(actor, id);
    const recording = { typeId, personIds: [personId], obtainedOn: on, printedExpiry: null, number, issuer, note: '' };
    const [recorded] = await this.recording.record(actor, recording);
    return this.show(actor, (recorded as Recorded).id);
  }

  /** A certificate within reach that is about somebody else, or about who asks when nobody else can decide. */
  async changeable(actor: Actor, id: string): Promise<CertificateEntity> {
    const certificate = await this.certificates.find(id);
    if (!certificate) throw Problem.notFound('certificate');
    await this.people.one(actor, certificate.personId);
    if (certificate.source === 'derived') throw Problem.conflict('certifications.derived');
    if (isOwn(actor, certificate.personId) && !(await this.people.isAlone(actor)))
      throw Problem.conflict('certifications.own-evidence');
    return certificate;
  }

  /** Changes the row as it was read (else `stale`), rebuilds its chain and notes it in the trail. */
  async change(
    actor: Actor,
    was: CertificateEntity,
    change: Partial<CertificateEntity>,
    action: string,
    details: Record<string, unknown>,
  ): Promise<Certificate> {
    if (!(await this.certificates.update(was, change))) throw Problem.stale();
    await this.renewals.rebuild([was.personId], [was.typeId]);
    await this.audit.record({
      action,
      subjectKind: 'certificate',
      subjectId: was.id,
      personId: was.personId,
      details: { typeId: was.typeId, ...details },
    });
    return this.show(actor, was.id);
  }

  private async show(actor: Actor, id: string): Promise<Certificate> {
    const row = await this.certificates.detailed(id);
    if (!row) throw Problem.notFound('certificate');
    return certificateView(row, sightOf(actor, row.personId));
  }
}
