import { Injectable } from '@nestjs/common';
import { type z } from 'zod';
import { JobHandler } from '../jobs/job-kind.js';
import { Jobs } from '../jobs/jobs.js';
import { sendMail } from './mail-jobs.js';
import { type ClaimedMail, MailRows } from './mail-rows.js';
import { mostAttempts, type Outcome } from './mail.rules.js';
import { Smtp } from './smtp.js';

type Payload = z.infer<typeof sendMail.payload>;
type InTenant = <T>(work: () => Promise<T>) => Promise<T>;

/** After so many letters a job makes place for those of other companies. */
const mostInOneGo = 100;

/**
 * Sends letters: claim the row, send with a Message-ID that never changes, mark it sent. A crash in between gives at most one
 * second copy with the same Message-ID per worker that died, never a loss (specification of reminders, "Jobs").
 */
@Injectable()
export class SendMail extends JobHandler<Payload> {
  readonly kind = sendMail;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly rows: MailRows,
    private readonly smtp: Smtp,
    private readonly jobs: Jobs,
  ) {
    super();
  }

  async handle({ tenantId, mailId }: Payload, inTenant: InTenant): Promise<void> {
    if (!this.smtp.ready) return;
    let mail = await inTenant(() => this.rows.claim(mailId));
    for (let sent = 1; mail; sent += 1) {
      const claimed = mail;
      const enough = mailId !== undefined || sent >= mostInOneGo;
      mail = await this.inTurn(() => this.deliver(claimed, inTenant, enough));
      if (sent >= mostInOneGo) await this.jobs.enqueueNow(sendMail, { tenantId });
    }
  }

  /** Sends a letter, writes down how it fared, and in the same transaction takes the next. */
  private async deliver(mail: ClaimedMail, inTenant: InTenant, enough: boolean): Promise<ClaimedMail | undefined> {
    const outcome = await this.send(mail);
    return inTenant(async () => {
      await this.rows.record(mail, outcome);
      return enough || !this.smtp.ready ? undefined : this.rows.claim();
    });
  }

  private async send(mail: ClaimedMail): Promise<Outcome> {
    if (mail.attempts > mostAttempts)
      return { kind: 'given-up', failure: 'Every process that tried to send this died.' };
    return this.smtp.send(mail, this.rows.messageIdOf(mail));
  }

  /** One letter at a time is between the mail server's yes and our mark: that is what a killed process can double. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(work, work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }
}
