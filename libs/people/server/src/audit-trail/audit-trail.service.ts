import { Injectable } from '@nestjs/common';
import { type AuditLine } from '@leerspoor/people-contract';
import { type Actor } from '@leerspoor/platform-server';
import { type AuditFilter, AuditTrailRepository } from './audit-trail.repository.js';
import { auditLineView } from './audit-trail.view.js';

/** Reading the trail of who did what: all of it for those who answer for it, what is about oneself for everybody. */
@Injectable()
export class AuditTrailService {
  constructor(private readonly trail: AuditTrailRepository) {}

  async list(actor: Actor, filter: AuditFilter): Promise<{ items: AuditLine[]; next: string | null }> {
    const rows = await this.trail.page(filter, actor.zone);
    const items = rows.slice(0, filter.limit).map(auditLineView);
    return { items, next: rows.length > filter.limit ? (items.at(-1)?.id ?? null) : null };
  }

  aboutMe(
    actor: Actor,
    { after, limit }: Pick<AuditFilter, 'after' | 'limit'>,
  ): Promise<{ items: AuditLine[]; next: string | null }> {
    return this.list(actor, { personId: actor.employeeId, after, limit });
  }
}
