import { Controller } from '@nestjs/common';
import {
  confirmCertificate,
  correctCertificate,
  recordCertificates,
  recordWithEvidence,
  revokeCertificate,
} from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Uploaded, type UploadedFile, Who } from '@leerspoor/platform-server';
import { CertificateService } from './certificate.service.js';
import { RecordingService } from './recording.service.js';

@Controller()
export class CertificateController {
  constructor(
    private readonly certificates: CertificateService,
    private readonly recording: RecordingService,
  ) {}

  @Handles(recordCertificates)
  async record(@Input() { body }: InputOf<typeof recordCertificates>, @Who() actor: Actor) {
    return { certificates: await this.recording.record(actor, body) };
  }

  @Handles(recordWithEvidence)
  async recordWithEvidence(
    @Input() { body }: InputOf<typeof recordWithEvidence>,
    @Who() actor: Actor,
    @Uploaded() file: UploadedFile,
  ) {
    return { certificates: await this.recording.record(actor, body, file) };
  }

  @Handles(correctCertificate)
  correct(@Input() { params, body }: InputOf<typeof correctCertificate>, @Who() actor: Actor) {
    return this.certificates.correct(actor, params.certificateId, body);
  }

  @Handles(confirmCertificate)
  confirm(@Input() { params, body }: InputOf<typeof confirmCertificate>, @Who() actor: Actor) {
    return this.certificates.confirm(actor, params.certificateId, body.on);
  }

  @Handles(revokeCertificate)
  revoke(@Input() { params, body }: InputOf<typeof revokeCertificate>, @Who() actor: Actor) {
    return this.certificates.revoke(actor, params.certificateId, body);
  }
}
