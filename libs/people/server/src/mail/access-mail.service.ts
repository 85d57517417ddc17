import { Inject, Injectable } from '@nestjs/common';
import { type Language } from '@leerspoor/platform-contract';
import { CONFIG, type Config, Outbox } from '@leerspoor/platform-server';
import { invitationUrl, resetUrl, signInUrl } from '../account/addresses.rules.js';
import { type Letter, written } from './letter.js';
import { letters } from './letters.js';
import { mailKinds } from './mail-kinds.js';

/** Whom a letter goes to. */
export interface Addressee {
  email: string;
  name: string;
  firstName: string;
  language: Language;
}

/** Letters about access, queued in the transaction of the deed. Only inside a company. */
@Injectable()
export class AccessMail {
  constructor(
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async invite(to: Addressee, companyName: string, token: string): Promise<void> {
    const url = invitationUrl(this.config.PUBLIC_URL, token);
    await this.queue(to, mailKinds.invitation, letters[to.language].invitation({ ...to, companyName, url }));
  }

  async reset(to: Addressee, token: string): Promise<void> {
    await this.queue(
      to,
      mailKinds.reset,
      letters[to.language].reset({ ...to, url: resetUrl(this.config.PUBLIC_URL, token) }),
    );
  }

  async passwordChanged(to: Addressee): Promise<void> {
    const letter = letters[to.language].passwordChanged({ ...to, signInUrl: signInUrl(this.config.PUBLIC_URL) });
    await this.queue(to, mailKinds.passwordChanged, letter);
  }

  async accessMoved(to: Addressee, companyName: string): Promise<void> {
    await this.queue(to, mailKinds.accessMoved, letters[to.language].accessMoved({ ...to, companyName }));
  }

  private async queue(to: Addressee, kind: string, letter: Letter): Promise<void> {
    await this.outbox.queue({ to: to.email, toName: to.name, kind, ...written(letter) });
  }
}
