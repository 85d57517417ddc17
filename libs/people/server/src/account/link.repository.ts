import { Injectable } from '@nestjs/common';
import { DirectoryDatabase, sql } from '@leerspoor/platform-server';
import { hashOf } from './secret.rules.js';

export type LinkPurpose = 'invitation' | 'reset' | 'first-company';

/** A link that works once, for one purpose and one address. */
export interface Link {
  id: string;
  accountId: string | null;
  membershipId: string | null;
  email: string | null;
}

export interface NewLink {
  purpose: LinkPurpose;
  token: string;
  accountId?: string;
  membershipId?: string;
  email?: string;
  expiresAt: Date;
}

@Injectable()
export class LinkRepository {
  constructor(private readonly directory: DirectoryDatabase) {}

  /** Undefined when it is unknown, for another purpose, used or too old. */
  living(purpose: LinkPurpose, token: string, now: Date): Promise<Link | undefined> {
    return this.directory.one(sql`
      select id, account_id as "accountId", membership_id as "membershipId", email_norm as email
      from identity.link where token_hash = ${hashOf(token)} and purpose = ${purpose} and used_at is null and expires_at > ${now}`);
  }

  async add({ purpose, token, accountId, membershipId, email, expiresAt }: NewLink): Promise<void> {
    await this.directory.rows(sql`
      insert into identity.link (token_hash, purpose, account_id, membership_id, email_norm, expires_at)
      values (${hashOf(token)}, ${purpose}, ${accountId ?? null}, ${membershipId ?? null}, ${email ?? null}, ${expiresAt})`);
  }

  /** Uses a link up; false when somebody was first. */
  async use(id: string, now: Date): Promise<boolean> {
    const rows = await this.directory.rows(
      sql`update identity.link set used_at = ${now} where id = ${id} and used_at is null and expires_at > ${now} returning id`,
    );
    return rows.length === 1;
  }

  async killInvitations(membershipIds: readonly string[], now: Date): Promise<void> {
    await this.directory.rows(sql`
      update identity.link set used_at = ${now} where membership_id = any(${membershipIds}) and purpose = 'invitation' and used_at is null`);
  }

  async killResets(accountId: string, now: Date): Promise<void> {
    await this.directory.rows(
      sql`update identity.link set used_at = ${now} where account_id = ${accountId} and purpose = 'reset' and used_at is null`,
    );
  }

  async killFirstCompany(now: Date): Promise<void> {
    await this.directory.rows(
      sql`update identity.link set used_at = ${now} where purpose = 'first-company' and used_at is null`,
    );
  }

  async sweep(before: Date): Promise<void> {
    await this.directory.rows(sql`delete from identity.link where expires_at < ${before} or used_at < ${before}`);
  }
}
