import { Injectable } from '@nestjs/common';
import { Clock } from '@leerspoor/platform-server';
import { LinkRepository } from '../account/link.repository.js';
import { OutsideLinkRepository } from '../outside/outside-link.repository.js';
import { SessionRepository } from '../session/session.repository.js';
import { ThrottleRepository } from './throttle.repository.js';

const aDay = 24 * 3600 * 1000;

/** Throws away what has served: counters after a day, sessions (with their addresses) and links a month after their end. */
@Injectable()
export class IdentitySweep {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly links: LinkRepository,
    private readonly outside: OutsideLinkRepository,
    private readonly failures: ThrottleRepository,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now().getTime();
    await this.failures.sweep(new Date(now - aDay));
    await this.sessions.sweep(new Date(now - 30 * aDay));
    await this.links.sweep(new Date(now - 30 * aDay));
    await this.outside.sweep(new Date(now - 30 * aDay));
  }
}
