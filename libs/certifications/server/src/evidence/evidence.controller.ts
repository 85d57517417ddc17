import { Controller } from '@nestjs/common';
import { addEvidence, openEvidence, removeEvidence } from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Uploaded, type UploadedFile, Who } from '@leerspoor/platform-server';
import { EvidenceService } from './evidence.service.js';

@Controller()
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  @Handles(addEvidence)
  add(@Input() { params }: InputOf<typeof addEvidence>, @Who() actor: Actor, @Uploaded() file: UploadedFile) {
    return this.evidence.add(actor, params.certificateId, file);
  }

  @Handles(removeEvidence)
  async remove(@Input() { params, body }: InputOf<typeof removeEvidence>, @Who() actor: Actor) {
    await this.evidence.remove(actor, params.certificateId, params.fileId, body.reason);
    return {};
  }

  @Handles(openEvidence)
  open(@Input() { params }: InputOf<typeof openEvidence>, @Who() actor: Actor) {
    return this.evidence.open(actor, params.certificateId, params.fileId);
  }
}
