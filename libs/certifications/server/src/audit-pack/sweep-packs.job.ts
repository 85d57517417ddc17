import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import {
  Clock,
  Companies,
  CONFIG,
  type Config,
  Files,
  JobHandler,
  Jobs,
  TenantDatabase,
} from '@leerspoor/platform-server';
import { AuditPackRepository } from './audit-pack.repository.js';
import { makePack, sweepPacks } from './pack-jobs.js';

const aMinute = 60_000;
const aDay = 1440 * aMinute;

/** Finds packs whose job was lost, and throws away what has served: files after their time, half-made ones of a killed worker. */
@Injectable()
export class SweepPacks extends JobHandler {
  readonly kind = sweepPacks;

  constructor(
    private readonly companies: Companies,
    private readonly database: TenantDatabase,
    private readonly packs: AuditPackRepository,
    private readonly files: Files,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async handle(): Promise<void> {
    for (const tenantId of await this.companies.ids()) await this.company(tenantId);
    await this.leftovers();
  }

  private async company(tenantId: string): Promise<void> {
    const { lost, over } = await this.database.runAs({ tenantId }, () => this.packs.due());
    const minute = Math.floor(this.clock.now().getTime() / aMinute);
    for (const packId of lost)
      await this.jobs.enqueueNow(makePack, { tenantId, packId }, { key: `${packId}/${minute}` });
    for (const packId of over) await this.database.runAs({ tenantId }, () => this.expire(packId));
  }

  private async expire(packId: string): Promise<void> {
    const pack = await this.packs.find(packId);
    if (pack?.fileId && (await this.packs.expire(packId))) await this.files.remove(pack.fileId);
  }

  private async leftovers(): Promise<void> {
    const folder = path.join(this.config.DATA_DIR, 'packs');
    const before = this.clock.now().getTime() - aDay;
    for (const name of await readdir(folder).catch(() => [])) {
      const file = path.join(folder, name);
      const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Infinity }));
      if (mtimeMs < before) await rm(file, { force: true });
    }
  }
}
