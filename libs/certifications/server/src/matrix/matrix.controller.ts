import { Controller } from '@nestjs/common';
import { readMatrix } from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { MatrixService } from './matrix.service.js';

@Controller()
export class MatrixController {
  constructor(private readonly matrix: MatrixService) {}

  @Handles(readMatrix)
  read(@Input() { query }: InputOf<typeof readMatrix>, @Who() actor: Actor) {
    return this.matrix.read(actor, query);
  }
}
