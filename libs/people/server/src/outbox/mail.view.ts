import { type MailRow } from '@leerspoor/people-contract';
import { type MailListRow } from './mail.row.js';

export const mailRowView = ({ createdAt, sentAt, ...row }: MailListRow): MailRow => ({
  ...row,
  createdAt: createdAt.toISOString(),
  sentAt: sentAt?.toISOString() ?? null,
});
