import { Controller } from '@nestjs/common';
import {
  addType,
  archiveType,
  changeType,
  listTypeChoices,
  listTypes,
  previewPolicy,
} from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { CertificateTypeService } from './certificate-type.service.js';

@Controller()
export class CertificateTypeController {
  constructor(private readonly types: CertificateTypeService) {}

  @Handles(listTypeChoices)
  choices(@Input() _: InputOf<typeof listTypeChoices>, @Who() actor: Actor) {
    return this.types.choices(actor);
  }

  @Handles(listTypes)
  list(@Input() { query }: InputOf<typeof listTypes>, @Who() actor: Actor) {
    return this.types.list(actor, query.archived ?? false);
  }

  @Handles(addType)
  add(@Input() { body }: InputOf<typeof addType>, @Who() actor: Actor) {
    return this.types.add(actor, body);
  }

  @Handles(changeType)
  change(@Input() { params, body }: InputOf<typeof changeType>, @Who() actor: Actor) {
    return this.types.change(actor, params.typeId, body);
  }

  @Handles(previewPolicy)
  previewPolicy(@Input() { params, body }: InputOf<typeof previewPolicy>) {
    return this.types.previewPolicy(params.typeId, body.policy);
  }

  @Handles(archiveType)
  archive(@Input() { params, body }: InputOf<typeof archiveType>, @Who() actor: Actor) {
    return this.types.archive(actor, params.typeId, body.version, body.archived);
  }
}
