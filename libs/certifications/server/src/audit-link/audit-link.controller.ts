import { Controller } from '@nestjs/common';
import {
  downloadAuditPack,
  listAuditLinks,
  listAuditPeople,
  makeAuditLink,
  openAuditActivityDocument,
  openAuditAppointment,
  openAuditDocument,
  readAudit,
  withdrawAuditLink,
} from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Origin, type RequestOrigin, Who } from '@leerspoor/platform-server';
import { AuditDoorService } from './audit-door.service.js';
import { AuditEvidenceService } from './audit-evidence.service.js';
import { AuditLinkService } from './audit-link.service.js';

@Controller()
export class AuditLinkController {
  constructor(
    private readonly links: AuditLinkService,
    private readonly door: AuditDoorService,
    private readonly evidence: AuditEvidenceService,
  ) {}

  @Handles(makeAuditLink)
  make(@Input() { params, body }: InputOf<typeof makeAuditLink>, @Who() actor: Actor) {
    return this.links.make(actor, params.packId, body);
  }

  @Handles(listAuditLinks)
  list(@Input() _: InputOf<typeof listAuditLinks>) {
    return this.links.list();
  }

  @Handles(withdrawAuditLink)
  withdraw(@Input() { params }: InputOf<typeof withdrawAuditLink>, @Who() actor: Actor) {
    return this.links.withdraw(actor, params.linkId);
  }

  @Handles(readAudit)
  read(@Input() { params }: InputOf<typeof readAudit>, @Origin() { address }: RequestOrigin) {
    return this.door.read(params.token, address);
  }

  @Handles(listAuditPeople)
  people(@Input() { params, query }: InputOf<typeof listAuditPeople>, @Origin() { address }: RequestOrigin) {
    return this.door.people(params.token, address, query.after ?? null, query.limit);
  }

  @Handles(openAuditDocument)
  document(@Input() { params }: InputOf<typeof openAuditDocument>, @Origin() { address }: RequestOrigin) {
    return this.evidence.certificate(params.token, address, params.certificateId, params.fileId);
  }

  @Handles(openAuditActivityDocument)
  activity(@Input() { params }: InputOf<typeof openAuditActivityDocument>, @Origin() { address }: RequestOrigin) {
    return this.evidence.activity(params.token, address, params.activityId, params.fileId);
  }

  @Handles(openAuditAppointment)
  appointment(@Input() { params }: InputOf<typeof openAuditAppointment>, @Origin() { address }: RequestOrigin) {
    return this.evidence.appointment(params.token, address, params.appointmentId);
  }

  @Handles(downloadAuditPack)
  pack(@Input() { params }: InputOf<typeof downloadAuditPack>, @Origin() { address }: RequestOrigin) {
    return this.door.pack(params.token, address);
  }
}
