import { Controller } from '@nestjs/common';
import {
  addWorkPoint,
  changeWorkPoint,
  closeWorkPoint,
  listWorkPoints,
  makePoster,
  readMayI,
  readWorkPoint,
  readWorkPointPeople,
} from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Origin, type RequestOrigin, Who } from '@leerspoor/platform-server';
import { MayIService } from './may-i.service.js';
import { WorkPointService } from './work-point.service.js';

@Controller()
export class MayIController {
  constructor(
    private readonly points: WorkPointService,
    private readonly asking: MayIService,
  ) {}

  @Handles(readWorkPoint)
  look(@Input() { params, query }: InputOf<typeof readWorkPoint>, @Origin() { address }: RequestOrigin) {
    return this.asking.look(params.token, address, query.language);
  }

  @Handles(readMayI)
  ask(@Input() { params, query }: InputOf<typeof readMayI>, @Who() actor: Actor, @Origin() { address }: RequestOrigin) {
    return this.asking.ask(actor, params.token, address, query.language);
  }

  @Handles(listWorkPoints)
  list(@Input() { query }: InputOf<typeof listWorkPoints>, @Who() actor: Actor) {
    return this.points.list(actor, query);
  }

  @Handles(addWorkPoint)
  add(@Input() { body }: InputOf<typeof addWorkPoint>, @Who() actor: Actor) {
    return this.points.add(actor, body);
  }

  @Handles(changeWorkPoint)
  change(@Input() { params, body }: InputOf<typeof changeWorkPoint>, @Who() actor: Actor) {
    return this.points.change(actor, params.pointId, body);
  }

  @Handles(closeWorkPoint)
  async close(@Input() { params, body }: InputOf<typeof closeWorkPoint>, @Who() actor: Actor) {
    await this.points.close(actor, params.pointId, body.version);
    return {};
  }

  @Handles(makePoster)
  poster(@Input() { params, body }: InputOf<typeof makePoster>, @Who() actor: Actor) {
    return this.points.poster(actor, params.pointId, body.endOthers);
  }

  @Handles(readWorkPointPeople)
  readPeople(@Input() { params }: InputOf<typeof readWorkPointPeople>, @Who() actor: Actor) {
    return this.points.readPeople(actor, params.pointId);
  }
}
