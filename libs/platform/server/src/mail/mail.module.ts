import { Module } from '@nestjs/common';
import { Companies } from './companies.js';
import { MailRows } from './mail-rows.js';
import { SendMail } from './send-mail.job.js';
import { Smtp } from './smtp.js';
import { SweepMail } from './sweep-mail.job.js';

/** The sending half of mail: what a worker does with the rows of the outbox. */
@Module({
  providers: [Companies, MailRows, Smtp, SendMail, SweepMail],
  exports: [Companies, Smtp, SendMail, SweepMail],
})
export class MailModule {}
