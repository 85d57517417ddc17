import { Controller } from '@nestjs/common';
import { askPack, discardPack, downloadPack, listPacks } from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { AuditPackService } from './audit-pack.service.js';

@Controller()
export class AuditPackController {
  constructor(private readonly packs: AuditPackService) {}

  @Handles(askPack)
  ask(@Input() { body }: InputOf<typeof askPack>, @Who() actor: Actor) {
    return this.packs.ask(actor, body);
  }

  @Handles(listPacks)
  list(@Input() _: InputOf<typeof listPacks>, @Who() actor: Actor) {
    return this.packs.list(actor);
  }

  @Handles(downloadPack)
  download(@Input() { params }: InputOf<typeof downloadPack>) {
    return this.packs.download(params.packId);
  }

  @Handles(discardPack)
  async discard(@Input() { params }: InputOf<typeof discardPack>) {
    await this.packs.discard(params.packId);
    return {};
  }
}
