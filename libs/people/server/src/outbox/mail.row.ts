import { type MailState } from '@leerspoor/people-contract';

export interface MailListRow {
  id: string;
  to: string;
  toName: string;
  subject: string;
  kind: string;
  state: MailState;
  createdAt: Date;
  sentAt: Date | null;
  failure: string | null;
}

export interface MailContent extends MailListRow {
  text: string;
  html: string;
  /** A reset link to an account that opens more than this company. */
  reachesFurther: boolean;
}
