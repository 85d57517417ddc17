import { Injectable } from '@nestjs/common';
import { type EvidenceFile } from '@leerspoor/certifications-contract';
import { type Actor, Audit, Clock, Files, Problem, type UploadedFile } from '@leerspoor/platform-server';
import { type CertificateEntity } from '../certificate/certificate.entity.js';
import { CertificateRepository } from '../certificate/certificate.repository.js';
import { isOwn, sightOf, visibleTo } from '../certificate/certificate.rules.js';
import { LegalHoldService } from '../legal-hold/legal-hold.service.js';
import { type CertificateTypeEntity } from '../type/certificate-type.entity.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';

/** The documents themselves: who may add one, who may look, and that every look is noted. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly certificates: CertificateRepository,
    private readonly types: CertificateTypeService,
    private readonly holds: LegalHoldService,
    private readonly files: Files,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Keeps a file as proof of these certificates. Throws `certifications.no-image` for documents of which none may be kept. */
  async keep(
    actor: Actor,
    type: CertificateTypeEntity,
    certificateIds: readonly string[],
    file: UploadedFile,
  ): Promise<EvidenceFile> {
    if (!type.storesImage) throw Problem.conflict('certifications.no-image');
    const stored = await this.files.accept(file, 'evidence');
    await this.certificates.attach(certificateIds, stored.id, actor.employeeId, this.clock.now());
    return stored;
  }

  /** HR adds at any time; the person only while the document waits to be checked. */
  async add(actor: Actor, certificateId: string, file: UploadedFile): Promise<EvidenceFile> {
    const certificate = await this.visible(actor, certificateId);
    if (isOwn(actor, certificate.personId) && certificate.state !== 'waiting')
      throw Problem.conflict('certifications.own-evidence');
    const stored = await this.keep(actor, await this.types.find(certificate.typeId), [certificateId], file);
    if (!(await this.certificates.update(certificate, {}))) throw Problem.stale();
    await this.note('evidence.added', certificate, stored.id);
    return stored;
  }

  async open(actor: Actor, certificateId: string, fileId: string) {
    const certificate = await this.visible(actor, certificateId);
    const kept = await this.certificates.file(certificateId, fileId);
    if (!kept || visibleTo(sightOf(actor, certificate.personId), [kept]).length === 0) throw Problem.notFound('file');
    const file = await this.files.open(fileId);
    await this.note('evidence.viewed', certificate, fileId);
    return file;
  }

  /** HR takes a wrong file away; never of themselves, never under a legal hold. The bytes go with the last certificate. */
  async remove(actor: Actor, certificateId: string, fileId: string, reason: string): Promise<void> {
    const certificate = await this.visible(actor, certificateId);
    if (isOwn(actor, certificate.personId)) throw Problem.conflict('certifications.own-evidence');
    if (!(await this.certificates.file(certificateId, fileId))) throw Problem.notFound('file');
    await this.holds.refuseDocument(certificate.personId, fileId);
    const isLast = await this.certificates.detach(certificateId, fileId, actor.employeeId, this.clock.now(), reason);
    if (isLast === null || !(await this.certificates.update(certificate, {}))) throw Problem.stale();
    if (isLast) await this.files.remove(fileId);
    await this.note('evidence.removed', certificate, fileId);
  }

  private async visible(actor: Actor, id: string): Promise<CertificateEntity> {
    const certificate = await this.certificates.find(id);
    if (!certificate || sightOf(actor, certificate.personId) === 'none') throw Problem.notFound('certificate');
    return certificate;
  }

  private note(action: string, { id, personId, typeId }: CertificateEntity, fileId: string): Promise<void> {
    return this.audit.record({
      action,
      subjectKind: 'certificate',
      subjectId: id,
      personId,
      details: { typeId, fileId },
    });
  }
}
