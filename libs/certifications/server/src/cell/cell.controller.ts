import { Controller } from '@nestjs/common';
import { readCell } from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { CellService } from './cell.service.js';

@Controller()
export class CellController {
  constructor(private readonly cells: CellService) {}

  @Handles(readCell)
  read(@Input() { params, query }: InputOf<typeof readCell>, @Who() actor: Actor) {
    return this.cells.read(actor, params.personId, params.typeId, query.asOf);
  }
}
