import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Clock } from '../clock/clock.js';
import { CONFIG, type Config } from '../config/config.js';
import { type ClaimedMail } from './mail-rows.js';
import { type CalendarPart } from './outbox.js';
import { type Outcome, outcomeOf, type SendFailure } from './mail.rules.js';

const second = 1000;
const firstPause = 15 * second;
const longestPause = 300 * second;

/** Sent both as an alternative of the text, with its method, and as an attachment. */
const eventOf = ({ method, name, content }: CalendarPart) => ({ method, filename: name, content });

/** The mail server. After it failed it is left alone for a while that doubles, whatever waits in line. */
@Injectable()
export class Smtp implements OnApplicationShutdown {
  private transport: Transporter | undefined;
  private failures = 0;
  private pausedUntil = 0;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  get configured(): boolean {
    return this.config.SMTP_URL !== undefined;
  }

  /** Whether it makes sense to try now. */
  get ready(): boolean {
    return this.configured && this.clock.now().getTime() >= this.pausedUntil;
  }

  async send(mail: ClaimedMail, messageId: string): Promise<Outcome> {
    try {
      await this.open().sendMail({
        from: this.config.MAIL_FROM,
        to: { name: mail.toName, address: mail.toAddress },
        subject: mail.subject,
        text: mail.bodyText,
        html: mail.bodyHtml,
        ...(mail.calendar && { icalEvent: eventOf(mail.calendar) }),
        messageId,
        date: new Date(mail.createdAt),
        headers: { ...mail.headers, 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        disableFileAccess: true,
        disableUrlAccess: true,
        signal: AbortSignal.timeout(60 * second),
      });
      this.failures = 0;
      return { kind: 'sent', messageId };
    } catch (error) {
      const outcome = outcomeOf(error as SendFailure);
      if (outcome.kind === 'later' && outcome.down) this.pause();
      return outcome;
    }
  }

  /** Throws when the server does not answer or does not let us in. */
  async check(): Promise<void> {
    if (this.configured) await this.open().verify();
  }

  private pause(): void {
    const length = Math.min(firstPause * 2 ** this.failures, longestPause);
    this.failures += 1;
    this.pausedUntil = this.clock.now().getTime() + length;
  }

  private open(): Transporter {
    this.transport ??= createTransport({
      url: this.config.SMTP_URL,
      pool: true,
      maxConnections: 8,
      // Once: a retry is ours to decide, because it may be a second copy.
      maxRequeues: 0,
      connectionTimeout: 10 * second,
      greetingTimeout: 10 * second,
      socketTimeout: 30 * second,
    });
    return this.transport;
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
