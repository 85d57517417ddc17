import { Controller } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import { Handles, Input, ReplyStatus, type SetStatus } from '@leerspoor/platform-server';
import { readLiveness, readReadiness } from './operations.contract.js';
import { ReadinessService } from './readiness.service.js';

@Controller()
export class OperationsController {
  constructor(private readonly readiness: ReadinessService) {}

  @Handles(readLiveness)
  async live() {
    return Promise.resolve({});
  }

  @Handles(readReadiness)
  async ready(@Input() _: InputOf<typeof readReadiness>, @ReplyStatus() setStatus: SetStatus) {
    const readiness = await this.readiness.read();
    setStatus(readiness.status === 'ok' ? 200 : 503);
    return readiness;
  }
}
