import { Controller } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import {
  acceptInvitation,
  changePassword,
  createFirstCompany,
  getFirstCompany,
  getInvitation,
  getPasswordReset,
  requestPasswordReset,
  resetPassword,
  type Session,
} from '@leerspoor/people-contract';
import {
  type Actor,
  Cookies,
  Handles,
  Input,
  Origin,
  type RequestOrigin,
  type SessionCookies,
  Who,
} from '@leerspoor/platform-server';
import { FirstCompany } from '../company/first-company.service.js';
import { AcceptanceService } from './acceptance.service.js';
import { PasswordService } from './password.service.js';

@Controller()
export class AccountController {
  constructor(
    private readonly passwords: PasswordService,
    private readonly acceptance: AcceptanceService,
    private readonly firstCompany: FirstCompany,
  ) {}

  @Handles(changePassword)
  async change(
    @Input() { body }: InputOf<typeof changePassword>,
    @Who() actor: Actor,
    @Cookies() cookies: SessionCookies,
    @Origin() origin: RequestOrigin,
  ) {
    await this.passwords.change(actor, body.oldPassword, body.newPassword, { cookies, origin });
    return {};
  }

  @Handles(requestPasswordReset)
  async requestReset(
    @Input() { body }: InputOf<typeof requestPasswordReset>,
    @Cookies() cookies: SessionCookies,
    @Origin() origin: RequestOrigin,
  ) {
    await this.passwords.requestReset(body.email, { cookies, origin });
    return {};
  }

  @Handles(getPasswordReset)
  readReset(@Input() { params }: InputOf<typeof getPasswordReset>) {
    return this.passwords.readReset(params.token);
  }

  @Handles(resetPassword)
  async reset(@Input() { params, body }: InputOf<typeof resetPassword>) {
    await this.passwords.reset(params.token, body.password);
    return {};
  }

  @Handles(getInvitation)
  readInvitation(@Input() { params }: InputOf<typeof getInvitation>) {
    return this.acceptance.read(params.token);
  }

  @Handles(acceptInvitation)
  accept(
    @Input() { params, body }: InputOf<typeof acceptInvitation>,
    @Cookies() cookies: SessionCookies,
    @Origin() origin: RequestOrigin,
  ): Promise<Session> {
    return this.acceptance.accept(params.token, body, { cookies, origin });
  }

  @Handles(getFirstCompany)
  async readFirstCompany(@Input() { params }: InputOf<typeof getFirstCompany>) {
    await this.firstCompany.check(params.token);
    return {};
  }

  @Handles(createFirstCompany)
  createFirstCompany(
    @Input() { params, body }: InputOf<typeof createFirstCompany>,
    @Cookies() cookies: SessionCookies,
    @Origin() origin: RequestOrigin,
  ): Promise<Session> {
    return this.firstCompany.create(params.token, body, { cookies, origin });
  }
}
