import { Controller } from '@nestjs/common';
import { handIn, handInWithoutImage, readMine, readPerson } from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Uploaded, type UploadedFile, Who } from '@leerspoor/platform-server';
import { MineService } from './mine.service.js';

@Controller()
export class MineController {
  constructor(private readonly mine: MineService) {}

  @Handles(readMine)
  read(@Input() _: InputOf<typeof readMine>, @Who() actor: Actor) {
    return this.mine.read(actor);
  }

  @Handles(readPerson)
  readPerson(@Input() { params }: InputOf<typeof readPerson>, @Who() actor: Actor) {
    return this.mine.readPerson(actor, params.personId);
  }

  @Handles(handIn)
  handIn(@Input() { body }: InputOf<typeof handIn>, @Who() actor: Actor, @Uploaded() file: UploadedFile) {
    return this.mine.handIn(actor, body, file);
  }

  @Handles(handInWithoutImage)
  handInWithoutImage(@Input() { body }: InputOf<typeof handInWithoutImage>, @Who() actor: Actor) {
    return this.mine.handIn(actor, body);
  }
}
