import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { CONFIG, type Config } from '../config/config.js';
import { sql } from '../database/sql.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { Jobs } from '../jobs/jobs.js';
import { sendMail } from './mail-jobs.js';
import { oneLine } from './mail.rules.js';

/** An entry for the calendar of who gets the letter (RFC 6047): beside the text, and as a file for who saves it by hand. */
export interface CalendarPart {
  method: 'REQUEST' | 'CANCEL';
  /** Name of the file. */
  name: string;
  /** The iCalendar text. */
  content: string;
}

/** A letter to one address, in plain text and in HTML. */
export interface OutgoingMail {
  to: string;
  toName: string;
  subject: string;
  text: string;
  html: string;
  headers?: Record<string, string>;
  calendar?: CalendarPart;
  /** What it is for, e.g. 'people.invitation'. */
  kind: string;
  /** Not before this moment. */
  notBefore?: Date;
}

/**
 * Letters on their way: a row in the transaction of the deed, sent by the worker after commit. Without an SMTP server they are
 * kept, to be read by an administrator.
 */
@Injectable()
export class Outbox {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    private readonly jobs: Jobs,
  ) {}

  /** Returns the id of the letter, which is also its Message-ID. */
  async queue(mail: OutgoingMail): Promise<string> {
    const [id] = await this.insert([mail]);
    // A letter on its own (an invitation, a reset) does not stand in line behind a morning's digests.
    this.send({ mailId: id });
    return id as string;
  }

  /** Many letters by one statement; ids in the order of the letters. */
  async queueAll(mails: readonly OutgoingMail[]): Promise<string[]> {
    if (mails.length === 0) return [];
    const ids = await this.insert(mails);
    this.send({});
    return ids;
  }

  /** Addresses among these that refuse mail for good, with what was said and since when. */
  async refusals(addresses: readonly string[]): Promise<Map<string, { failure: string; refusedAt: Date }>> {
    const rows = await this.database.rows<{ address: string; failure: string; refusedAt: Date }>(sql`
      select address_norm as address, failure, refused_at as "refusedAt" from refused_address where address_norm = any(${addresses})`);
    return new Map(rows.map(({ address, ...refusal }) => [address, refusal]));
  }

  /** Tries a letter that failed once more, and gives its address another chance. False when it had not failed. */
  async retry(mailId: string): Promise<boolean> {
    const row = await this.database.one<{ address: string }>(sql`
      update mail set state = 'queued', attempts = 0, failure = null, claimed_at = null, not_before = ${this.clock.now()}, tried_since = ${this.clock.now()}
      where id = ${mailId} and state = 'failed' returning to_address as address`);
    if (!row) return false;
    await this.database.rows(sql`delete from refused_address where address_norm = ${row.address}`);
    this.send({ mailId });
    return true;
  }

  private async insert(mails: readonly OutgoingMail[]): Promise<string[]> {
    const now = this.clock.now();
    const rows = mails.map((mail) => ({
      id: randomUUID(),
      to_address: oneLine(mail.to),
      to_name: oneLine(mail.toName),
      subject: oneLine(mail.subject),
      body_text: mail.text,
      body_html: mail.html,
      headers: Object.fromEntries(
        Object.entries(mail.headers ?? {}).map(([name, value]) => [oneLine(name), oneLine(value)]),
      ),
      calendar: mail.calendar ?? null,
      kind: mail.kind,
      not_before: mail.notBefore ?? now,
    }));
    await this.database.rows(sql`
      insert into mail (id, to_address, to_name, subject, body_text, body_html, headers, calendar, kind, state, not_before, tried_since, created_at)
      select m.id, m.to_address, m.to_name, m.subject, m.body_text, m.body_html, m.headers, m.calendar, m.kind, ${this.config.SMTP_URL ? 'queued' : 'kept'}, m.not_before, m.not_before, ${now}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as m(id uuid, to_address text, to_name text, subject text, body_text text, body_html text, headers jsonb, calendar jsonb, kind text, not_before timestamptz)`);
    return rows.map(({ id }) => id);
  }

  private send(which: { mailId?: string }): void {
    if (!this.config.SMTP_URL) return;
    const { tenantId } = this.database;
    this.jobs.enqueue(sendMail, { tenantId, ...which }, { key: which.mailId ?? tenantId });
  }
}
