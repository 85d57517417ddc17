import { Injectable } from '@nestjs/common';
import { type MailStream, weightsOf } from '@leerspoor/reminders-contract';
import { Problem, TenantDatabase } from '@leerspoor/platform-server';
import { RuleRepository } from '../rule/rule.repository.js';
import { PreferenceRepository } from './preference.repository.js';
import { standard } from './route.service.js';
import { isGenuine, readStopToken, type StopLink, stopToken } from './stop-token.rules.js';

/** The links at the foot of mails. Who follows one has not signed in: the link itself says which company and person it is. */
@Injectable()
export class StopLinkService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly rules: RuleRepository,
    private readonly preferences: PreferenceRepository,
  ) {}

  /** For somebody of the running company, whose key it is. */
  token(employeeId: string, stream: MailStream, key: Buffer): string {
    return stopToken({ tenantId: this.database.tenantId, employeeId, stream }, key);
  }

  /** Throws `reminders.link-dead`. */
  look(token: string): Promise<{ stream: MailStream; stopped: boolean }> {
    return this.behind(token, async ({ employeeId, stream }) => {
      const { email } = (await this.preferences.of([employeeId])).get(employeeId) ?? standard;
      return { stream, stopped: weightsOf[stream].every((weight) => !email[weight]) };
    });
  }

  /** Throws `reminders.link-dead`. Twice is the same as once. */
  stop(token: string): Promise<{ stream: MailStream }> {
    return this.behind(token, async ({ employeeId, stream }) => {
      if (!(await this.preferences.silence(employeeId, weightsOf[stream]))) throw dead();
      return { stream };
    });
  }

  private behind<T>(token: string, work: (link: StopLink) => Promise<T>): Promise<T> {
    const link = readStopToken(token);
    if (!link) throw dead();
    return this.database.runAs({ tenantId: link.tenantId }, async () => {
      const key = await this.rules.stopKey();
      if (!key || !isGenuine(token, key)) throw dead();
      return work(link);
    });
  }
}

const dead = () => new Problem('reminders.link-dead', 404);
