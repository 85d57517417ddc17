import { Controller } from '@nestjs/common';
import { adoptFromLibrary, adoptStarterPack, listLibrary, listStarterPacks } from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { LibraryService } from './library.service.js';

@Controller()
export class LibraryController {
  constructor(private readonly library: LibraryService) {}

  @Handles(listLibrary)
  list() {
    return this.library.list();
  }

  @Handles(adoptFromLibrary)
  async adopt(@Input() { body }: InputOf<typeof adoptFromLibrary>, @Who() actor: Actor) {
    return { added: await this.library.adopt(actor, body.codes) };
  }

  @Handles(listStarterPacks)
  packs(@Input() _: InputOf<typeof listStarterPacks>, @Who() actor: Actor) {
    return this.library.packs(actor);
  }

  @Handles(adoptStarterPack)
  adoptPack(@Input() { params, body }: InputOf<typeof adoptStarterPack>, @Who() actor: Actor) {
    return this.library.adoptPack(actor, params.sector, body.codes, body.requirementsFor);
  }
}
