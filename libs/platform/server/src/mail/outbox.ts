import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { CONFIG, type Config } from '../config/config.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { MailEntity } from './mail.entity.js';

/** A letter to one address, in plain text and in HTML. */
export interface OutgoingMail {
  to: string;
  toName: string;
  subject: string;
  text: string;
  html: string;
  headers?: Record<string, string>;
  /** What it is for, e.g. 'invitation'. */
  kind: string;
  notBefore?: Date;
}

/** Letters on their way: a row in the transaction of the deed. Without an SMTP server they are kept, to be read by an administrator. */
@Injectable()
export class Outbox {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Returns the id of the letter, which is also its Message-ID. */
  async queue(mail: OutgoingMail): Promise<string> {
    const id = randomUUID();
    const now = this.clock.now();
    await this.database.table(MailEntity).insert({
      id,
      toAddress: mail.to,
      toName: mail.toName,
      subject: mail.subject,
      bodyText: mail.text,
      bodyHtml: mail.html,
      headers: mail.headers ?? {},
      kind: mail.kind,
      state: this.config.SMTP_URL ? 'queued' : 'kept',
      notBefore: mail.notBefore ?? now,
      createdAt: now,
    });
    return id;
  }
}
