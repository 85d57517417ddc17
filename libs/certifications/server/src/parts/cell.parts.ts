import { CellGuard } from '../cell/cell-guard.service.js';
import { CellController } from '../cell/cell.controller.js';
import { CellRepository } from '../cell/cell.repository.js';
import { CellService } from '../cell/cell.service.js';
import { StandingRepository } from '../cell/standing.repository.js';
import { MatrixViewController } from '../matrix-view/matrix-view.controller.js';
import { MatrixViewRepository } from '../matrix-view/matrix-view.repository.js';
import { MatrixViewService } from '../matrix-view/matrix-view.service.js';
import { MatrixController } from '../matrix/matrix.controller.js';
import { MatrixRepository } from '../matrix/matrix.repository.js';
import { MatrixService } from '../matrix/matrix.service.js';
import { MuteController } from '../mute/mute.controller.js';
import { ExemptionEntity, SuspensionEntity } from '../mute/mute.entity.js';
import { MuteRepository } from '../mute/mute.repository.js';
import { MuteService } from '../mute/mute.service.js';
import { OverviewController } from '../overview/overview.controller.js';
import { OverviewRepository } from '../overview/overview.repository.js';
import { OverviewService } from '../overview/overview.service.js';
import { PersonRepository } from '../person/person.repository.js';
import { PersonService } from '../person/person.service.js';
import { RemindController } from '../remind/remind.controller.js';
import { RemindService } from '../remind/remind.service.js';
import { SupervisionController } from '../supervision/supervision.controller.js';
import { SupervisionEntity } from '../supervision/supervision.entity.js';
import { SupervisionRepository } from '../supervision/supervision.repository.js';
import { SupervisionService } from '../supervision/supervision.service.js';
import { type Parts } from './parts.js';

/** How people stand: one cell, the matrix, the first page, and what mutes a cell. */
export const cell: Parts = {
  entities: [ExemptionEntity, SupervisionEntity, SuspensionEntity],
  controllers: [
    CellController,
    MatrixController,
    MatrixViewController,
    MuteController,
    OverviewController,
    RemindController,
    SupervisionController,
  ],
  providers: [
    CellGuard,
    CellRepository,
    CellService,
    MatrixRepository,
    MatrixService,
    MatrixViewRepository,
    MatrixViewService,
    MuteRepository,
    MuteService,
    OverviewRepository,
    OverviewService,
    PersonRepository,
    PersonService,
    RemindService,
    StandingRepository,
    SupervisionRepository,
    SupervisionService,
  ],
};
