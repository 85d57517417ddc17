import { Injectable } from '@nestjs/common';
import { type SignInKind } from '@leerspoor/people-contract';
import { DirectoryDatabase, type RequestOrigin, sql } from '@leerspoor/platform-server';
import { hashOf } from '../account/secret.rules.js';
import { type LivingSession, type SessionRow } from './session.row.js';

export interface NewSession {
  token: string;
  kind: SignInKind;
  accountId: string;
  membershipId: string;
  now: Date;
  idleSeconds: number;
  expiresAt: Date;
  origin: RequestOrigin;
}

const columns = sql`
  id, kind, membership_id as "membershipId", created_at as "startedAt", last_seen_at as "lastSeenAt", idle_seconds as "idleSeconds",
  expires_at as "expiresAt", user_agent as "userAgent", address`;

@Injectable()
export class SessionRepository {
  constructor(private readonly directory: DirectoryDatabase) {}

  /** The one statement of every request: who is this? Undefined when the session, the access or the employment is over. */
  living(token: string, now: Date): Promise<LivingSession | undefined> {
    return this.directory.one(sql`
      select session_id as "sessionId", kind, platform_admin as "platformAdmin", account_id as "accountId", tenant_id as "tenantId",
             employee_id as "employeeId", full_name as name, hats, leads, zone, language, today
      from identity.session_actor(${hashOf(token)}, ${now})`);
  }

  async add({ token, kind, accountId, membershipId, now, idleSeconds, expiresAt, origin }: NewSession): Promise<void> {
    await this.directory.rows(sql`
      insert into identity.session (token_hash, account_id, membership_id, kind, created_at, last_seen_at, idle_seconds, expires_at, user_agent, address)
      values (${hashOf(token)}, ${accountId}, ${membershipId}, ${kind}, ${now}, ${now}, ${idleSeconds}, ${expiresAt}, ${origin.userAgent}, ${origin.address})`);
  }

  byId(id: string): Promise<SessionRow | undefined> {
    return this.directory.one(sql`select ${columns} from identity.session where id = ${id}`);
  }

  /** Living sessions of an account, the last used first; of one membership when that is given. */
  open(accountId: string, membershipId: string | null, now: Date): Promise<SessionRow[]> {
    return this.directory.rows(sql`
      select ${columns} from identity.session
      where account_id = ${accountId} and (${membershipId}::uuid is null or membership_id = ${membershipId}) and ended_at is null
        and expires_at > ${now} and last_seen_at + make_interval(secs => idle_seconds) > ${now}
      order by last_seen_at desc, id`);
  }

  async end(id: string, now: Date): Promise<void> {
    await this.directory.rows(sql`update identity.session set ended_at = ${now} where id = ${id} and ended_at is null`);
  }

  async endByToken(token: string, now: Date): Promise<void> {
    await this.directory.rows(
      sql`update identity.session set ended_at = ${now} where token_hash = ${hashOf(token)} and ended_at is null`,
    );
  }

  /** Ends the sessions of an account but one. */
  async endOfAccount(
    accountId: string,
    now: Date,
    { except, membershipId }: { except?: string; membershipId?: string } = {},
  ): Promise<void> {
    await this.directory.rows(sql`
      update identity.session set ended_at = ${now}
      where account_id = ${accountId} and ended_at is null and id is distinct from ${except ?? null}::uuid
        and (${membershipId ?? null}::uuid is null or membership_id = ${membershipId ?? null})`);
  }

  /** Ends the sessions in one company; with `kind` only those begun that way. */
  async endOfMembership(
    membershipId: string,
    now: Date,
    { kind, except }: { kind?: SignInKind; except?: string } = {},
  ): Promise<void> {
    await this.directory.rows(sql`
      update identity.session set ended_at = ${now}
      where membership_id = ${membershipId} and ended_at is null and id is distinct from ${except ?? null}::uuid
        and (${kind ?? null}::text is null or kind = ${kind ?? null})`);
  }

  async sweep(before: Date): Promise<void> {
    await this.directory.rows(sql`delete from identity.session where expires_at < ${before} or ended_at < ${before}`);
  }
}
