import { Controller, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { type InputOf } from '@leerspoor/platform-contract';
import { Handles, Input } from '@leerspoor/platform-server';
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
  async ready(@Input() _: InputOf<typeof readReadiness>, @Res({ passthrough: true }) reply: FastifyReply) {
    const readiness = await this.readiness.read();
    void reply.status(readiness.status === 'ok' ? 200 : 503);
    return readiness;
  }
}
