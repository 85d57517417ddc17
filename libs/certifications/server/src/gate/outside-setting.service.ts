import { Injectable } from '@nestjs/common';
import { type OutsideSetting } from '@leerspoor/certifications-contract';
import { Audit, Problem } from '@leerspoor/platform-server';
import { OutsideSettingRepository } from './outside-setting.repository.js';

/** What the company agreed that outsiders may see. */
@Injectable()
export class OutsideSettingService {
  constructor(
    private readonly settings: OutsideSettingRepository,
    private readonly audit: Audit,
  ) {}

  get(): Promise<OutsideSetting> {
    return this.settings.get();
  }

  async set(wanted: OutsideSetting): Promise<OutsideSetting> {
    const before = await this.settings.get();
    const after = await this.settings.set(wanted);
    if (!after) throw Problem.stale();
    await this.audit.record({
      action: 'outside-setting.changed',
      subjectKind: 'outside-setting',
      details: { before, after },
    });
    return after;
  }
}
