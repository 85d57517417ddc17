import { Injectable } from '@nestjs/common';
import { DirectoryDatabase, sql } from '@leerspoor/platform-server';
import { hashOf } from '../account/secret.rules.js';

/** What a secret opens. */
export interface OutsideLink {
  tenantId: string;
  subjectId: string;
}

export interface NewOutsideLink extends OutsideLink {
  token: string;
  purpose: string;
  /** Whom it is about: it is dead as soon as their access is taken away. */
  employeeId: string | null;
  madeAt: Date;
  expiresAt: Date | null;
}

/** Secrets that people without an account hold; only their hashes, beside the accounts because no company is known yet. */
@Injectable()
export class OutsideLinkRepository {
  constructor(private readonly directory: DirectoryDatabase) {}

  /** Undefined when it is unknown, ended, expired, of a closed company or of somebody whose access was taken away. */
  living(purposes: readonly string[], token: string, now: Date): Promise<OutsideLink | undefined> {
    return this.directory.one(sql`
      select l.tenant_id as "tenantId", l.subject_id as "subjectId"
      from identity.outside_link l join identity.tenant t on t.id = l.tenant_id
      where l.token_hash = ${hashOf(token)} and l.purpose = any(${purposes}) and l.ended_at is null and (l.expires_at is null or l.expires_at > ${now})
        and t.closed_at is null
        and not exists (select from identity.membership m where m.employee_id = l.employee_id and m.disabled_at is not null)`);
  }

  async add({ token, tenantId, purpose, subjectId, employeeId, madeAt, expiresAt }: NewOutsideLink): Promise<void> {
    await this.directory.rows(sql`
      insert into identity.outside_link (token_hash, tenant_id, purpose, subject_id, employee_id, made_at, expires_at)
      values (${hashOf(token)}, ${tenantId}, ${purpose}, ${subjectId}, ${employeeId}, ${madeAt}, ${expiresAt})`);
  }

  async end(tenantId: string, subjectIds: readonly string[], purposes: readonly string[], now: Date): Promise<void> {
    await this.directory.rows(sql`
      update identity.outside_link set ended_at = ${now}
      where tenant_id = ${tenantId} and subject_id = any(${subjectIds}) and purpose = any(${purposes}) and ended_at is null`);
  }

  /** Living secrets per subject. */
  count(tenantId: string, purposes: readonly string[], now: Date): Promise<{ subjectId: string; count: number }[]> {
    return this.directory.rows(sql`
      select subject_id as "subjectId", count(*) from identity.outside_link
      where tenant_id = ${tenantId} and purpose = any(${purposes}) and ended_at is null and (expires_at is null or expires_at > ${now})
      group by 1`);
  }

  async sweep(before: Date): Promise<void> {
    await this.directory.rows(
      sql`delete from identity.outside_link where expires_at < ${before} or ended_at < ${before}`,
    );
  }
}
