import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { CONFIG, type Config } from '../config/config.js';
import { type Sql, sql } from '../database/sql.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { type CalendarPart } from './outbox.js';
import { backoffMs, type Outcome, patienceMs, staleMs } from './mail.rules.js';

/** A letter that this process has claimed to send. */
export interface ClaimedMail {
  id: string;
  toAddress: string;
  toName: string;
  subject: string;
  bodyText: string;
  bodyHtml: string;
  headers: Record<string, string>;
  calendar: CalendarPart | null;
  attempts: number;
  triedSince: Date;
  createdAt: Date;
}

/** The rows of the outbox as the sender sees them: the truth about what is sent. Inside a company. */
@Injectable()
export class MailRows {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Takes the letter, or the next one that is due, for this process alone; undefined when there is none. */
  claim(mailId?: string): Promise<ClaimedMail | undefined> {
    const one = mailId === undefined ? sql`` : sql`and id = ${mailId}`;
    return this.database.one<ClaimedMail>(sql`
      update mail set state = 'sending', claimed_at = ${this.clock.now()}, attempts = attempts + 1
      where id = (select id from mail where ${this.due()} ${one} order by not_before, id limit 1 for update skip locked)
      returning id, to_address as "toAddress", to_name as "toName", subject, body_text as "bodyText", body_html as "bodyHtml", headers, calendar, attempts, tried_since as "triedSince", created_at as "createdAt"`);
  }

  /** Whether the company has letters that wait for a sender. One round trip. */
  hasDue(): Promise<boolean> {
    return this.database.json<boolean>(sql`select to_jsonb(exists (select from mail where ${this.due()}))`);
  }

  /** Letters that can go now, and those whose sender has been silent for too long. */
  private due(): Sql {
    const now = this.clock.now();
    const stale = new Date(now.getTime() - staleMs);
    return sql`(state = 'queued' and not_before <= ${now} or state = 'sending' and claimed_at <= ${stale})`;
  }

  async record(mail: ClaimedMail, outcome: Outcome): Promise<void> {
    if (outcome.kind === 'sent') {
      await this.database.rows(sql`
        update mail set state = 'sent', sent_at = ${this.clock.now()}, message_id = ${outcome.messageId}, failure = null where id = ${mail.id}`);
    } else if (outcome.kind === 'later' && this.stillPatient(mail)) {
      await this.database.rows(sql`
        update mail set state = 'queued', failure = ${outcome.failure}, not_before = ${new Date(this.clock.now().getTime() + backoffMs(mail.attempts, Math.random()))}
        where id = ${mail.id}`);
    } else {
      await this.fail(mail, outcome);
    }
  }

  private stillPatient(mail: ClaimedMail): boolean {
    return this.clock.now().getTime() - new Date(mail.triedSince).getTime() < patienceMs;
  }

  private async fail(mail: ClaimedMail, outcome: Exclude<Outcome, { kind: 'sent' }>): Promise<void> {
    await this.database.rows(sql`update mail set state = 'failed', failure = ${outcome.failure} where id = ${mail.id}`);
    if (outcome.kind !== 'refused') return;
    await this.database.rows(sql`
      insert into refused_address (address_norm, failure, refused_at) values (${mail.toAddress}, ${outcome.failure}, ${this.clock.now()})
      on conflict (tenant_id, address_norm) do update set failure = excluded.failure`);
  }

  /** The stable Message-ID of a letter: the same at every try, so that a second copy can be told as one. */
  messageIdOf({ id }: { id: string }): string {
    return `<${id}@${new URL(this.config.PUBLIC_URL).hostname}>`;
  }
}
