import { GateCardRepository } from '../gate/gate-card.repository.js';
import { GateCardService } from '../gate/gate-card.service.js';
import { GateLookRepository } from '../gate/gate-look.repository.js';
import { GateController } from '../gate/gate.controller.js';
import { MyGateCardService } from '../gate/my-gate-card.service.js';
import { OutsideCardService } from '../gate/outside-card.service.js';
import { OutsideSettingRepository } from '../gate/outside-setting.repository.js';
import { OutsideSettingService } from '../gate/outside-setting.service.js';
import { SweepLooks } from '../gate/sweep-looks.job.js';
import { ToldCard } from '../gate/told-card.service.js';
import { MayIController } from '../may-i/may-i.controller.js';
import { MayIService } from '../may-i/may-i.service.js';
import { WorkPointRepository } from '../may-i/work-point.repository.js';
import { WorkPointService } from '../may-i/work-point.service.js';
import { type Parts } from './parts.js';

/** What people without an account may see: gate cards and work points. */
export const outside: Parts = {
  controllers: [GateController, MayIController],
  providers: [
    GateCardRepository,
    GateCardService,
    GateLookRepository,
    MayIService,
    MyGateCardService,
    OutsideCardService,
    OutsideSettingRepository,
    OutsideSettingService,
    SweepLooks,
    ToldCard,
    WorkPointRepository,
    WorkPointService,
  ],
};
