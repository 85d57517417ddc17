import { PresenceRepository } from '../toolbox/presence.repository.js';
import { PresenceService } from '../toolbox/presence.service.js';
import { ToolboxCountRepository } from '../toolbox/toolbox-count.repository.js';
import { ToolboxCountService } from '../toolbox/toolbox-count.service.js';
import { ToolboxPaperService } from '../toolbox/toolbox-paper.service.js';
import { ToolboxReadingService } from '../toolbox/toolbox-reading.service.js';
import { ToolboxController } from '../toolbox/toolbox.controller.js';
import { ToolboxRepository } from '../toolbox/toolbox.repository.js';
import { ToolboxService } from '../toolbox/toolbox.service.js';
import { type Parts } from './parts.js';

/** Toolbox meetings. */
export const toolbox: Parts = {
  controllers: [ToolboxController],
  providers: [
    PresenceRepository,
    PresenceService,
    ToolboxCountRepository,
    ToolboxCountService,
    ToolboxPaperService,
    ToolboxReadingService,
    ToolboxRepository,
    ToolboxService,
  ],
};
