import { Controller } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import { listAudit, listAuditAboutMe } from '@leerspoor/people-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { AuditTrailService } from './audit-trail.service.js';

@Controller()
export class AuditTrailController {
  constructor(private readonly trail: AuditTrailService) {}

  @Handles(listAudit)
  list(@Input() { query }: InputOf<typeof listAudit>, @Who() actor: Actor) {
    return this.trail.list(actor, query);
  }

  @Handles(listAuditAboutMe)
  aboutMe(@Input() { query }: InputOf<typeof listAuditAboutMe>, @Who() actor: Actor) {
    return this.trail.aboutMe(actor, query);
  }
}
