import { Injectable } from '@nestjs/common';
import { type InputOf, type ReplyOf } from '@leerspoor/platform-contract';
import { type getMail, type listMail, type MailRow } from '@leerspoor/people-contract';
import { Audit, Problem } from '@leerspoor/platform-server';
import { mailRowView } from './mail.view.js';
import { OutboxRepository } from './outbox.repository.js';

/** The company's messages. Their words are shown only while there is no mail server, when this page is the only way to get them. */
@Injectable()
export class OutboxService {
  constructor(
    private readonly mail: OutboxRepository,
    private readonly audit: Audit,
  ) {}

  async list({
    state,
    after,
    limit,
  }: InputOf<typeof listMail>['query']): Promise<{ items: MailRow[]; next: string | null }> {
    const rows = await this.mail.page(state, after, limit);
    const items = rows.slice(0, limit).map(mailRowView);
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  /** A reset link that opens another company as well is not for the eyes of this one's administrator. */
  async read(id: string): Promise<ReplyOf<typeof getMail>> {
    const mail = await this.mail.one(id);
    if (!mail) throw Problem.notFound('mail');
    const { text, html, reachesFurther, ...row } = mail;
    const body = mail.state === 'kept' && !reachesFurther ? { text, html } : null;
    if (body)
      await this.audit.record({
        action: 'mail.read',
        subjectKind: 'mail',
        subjectId: id,
        details: { kind: mail.kind },
      });
    return { ...mailRowView(row), body };
  }
}
