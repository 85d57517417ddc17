import { Column, Entity, PrimaryColumn } from 'typeorm';

export type MailState = 'queued' | 'sending' | 'sent' | 'kept' | 'failed';

@Entity('mail')
export class MailEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'to_address' }) toAddress: string;
  @Column('text', { name: 'to_name' }) toName: string;
  @Column('text') subject: string;
  @Column('text', { name: 'body_text' }) bodyText: string;
  @Column('text', { name: 'body_html' }) bodyHtml: string;
  @Column('jsonb') headers: Record<string, string>;
  @Column('text') kind: string;
  @Column('text') state: MailState;
  @Column('int') attempts: number;
  @Column('timestamptz', { name: 'not_before' }) notBefore: Date;
  @Column('timestamptz', { name: 'claimed_at', nullable: true }) claimedAt: Date | null;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
  @Column('text', { name: 'message_id', nullable: true }) messageId: string | null;
  @Column('text', { nullable: true }) failure: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
