import { Injectable } from '@nestjs/common';
import { type AuditLine } from '@leerspoor/people-contract';
import { type Actor } from '@leerspoor/platform-server';
import { type AuditFilter, type AuditRow, AuditTrailRepository } from './audit-trail.repository.js';

/** Reading the trail of who did what: all of it for those who answer for it, what is about oneself for everybody. */
@Injectable()
export class AuditTrailService {
  constructor(private readonly trail: AuditTrailRepository) {}

  async list(actor: Actor, filter: AuditFilter): Promise<{ items: AuditLine[]; next: string | null }> {
    const rows = await this.trail.page(filter, actor.zone);
    const items = rows.slice(0, filter.limit).map(lineOf);
    return { items, next: rows.length > filter.limit ? (items.at(-1)?.id ?? null) : null };
  }

  aboutMe(
    actor: Actor,
    { after, limit }: Pick<AuditFilter, 'after' | 'limit'>,
  ): Promise<{ items: AuditLine[]; next: string | null }> {
    return this.list(actor, { personId: actor.employeeId, after, limit });
  }
}

const lineOf = ({ personId, personName, at, ...row }: AuditRow): AuditLine => ({
  ...row,
  at: at.toISOString(),
  person: personId !== null && personName !== null ? { id: personId, name: personName } : null,
});
