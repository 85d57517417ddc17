import { Controller } from '@nestjs/common';
import { listMatrixViews, removeMatrixView, saveMatrixView } from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { MatrixViewService } from './matrix-view.service.js';

@Controller()
export class MatrixViewController {
  constructor(private readonly views: MatrixViewService) {}

  @Handles(listMatrixViews)
  list(@Input() _: InputOf<typeof listMatrixViews>, @Who() actor: Actor) {
    return this.views.list(actor);
  }

  @Handles(saveMatrixView)
  save(@Input() { body }: InputOf<typeof saveMatrixView>, @Who() actor: Actor) {
    return this.views.save(actor, body);
  }

  @Handles(removeMatrixView)
  remove(@Input() { params }: InputOf<typeof removeMatrixView>, @Who() actor: Actor) {
    return this.views.remove(actor, params.viewId);
  }
}
