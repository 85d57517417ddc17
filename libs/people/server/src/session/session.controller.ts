import { Controller } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import {
  endSession,
  endSessions,
  getSession,
  listSessions,
  type OwnSession,
  type Session,
  setLanguage,
  signIn,
  signInWithCard,
  signOut,
  switchCompany,
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
import { SignInService } from '../sign-in/sign-in.service.js';
import { SessionService } from './session.service.js';

@Controller()
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly signIns: SignInService,
  ) {}

  @Handles(signIn)
  signIn(
    @Input() { body }: InputOf<typeof signIn>,
    @Cookies() cookies: SessionCookies,
    @Origin() origin: RequestOrigin,
  ): Promise<Session> {
    return this.signIns.withPassword(body, { cookies, origin });
  }

  @Handles(signInWithCard)
  signInWithCard(
    @Input() { body }: InputOf<typeof signInWithCard>,
    @Cookies() cookies: SessionCookies,
    @Origin() origin: RequestOrigin,
  ): Promise<Session> {
    return this.signIns.withCard(body, { cookies, origin });
  }

  @Handles(getSession)
  get(@Input() _: InputOf<typeof getSession>, @Who() actor: Actor): Promise<Session> {
    return this.sessions.describe(actor);
  }

  @Handles(signOut)
  async signOut(
    @Input() _: InputOf<typeof signOut>,
    @Who() actor: Actor,
    @Cookies() cookies: SessionCookies,
    @Origin() origin: RequestOrigin,
  ) {
    await this.sessions.signOut(actor, { cookies, origin });
    return {};
  }

  @Handles(switchCompany)
  switchCompany(
    @Input() { body }: InputOf<typeof switchCompany>,
    @Who() actor: Actor,
    @Cookies() cookies: SessionCookies,
    @Origin() origin: RequestOrigin,
  ): Promise<Session> {
    return this.sessions.switchCompany(actor, body.membershipId, { cookies, origin });
  }

  @Handles(setLanguage)
  setLanguage(@Input() { body }: InputOf<typeof setLanguage>, @Who() actor: Actor): Promise<Session> {
    return this.sessions.setLanguage(actor, body.language);
  }

  @Handles(listSessions)
  list(@Input() _: InputOf<typeof listSessions>, @Who() actor: Actor): Promise<OwnSession[]> {
    return this.sessions.list(actor);
  }

  @Handles(endSession)
  async end(@Input() { params }: InputOf<typeof endSession>, @Who() actor: Actor) {
    await this.sessions.end(actor, params.sessionId);
    return {};
  }

  @Handles(endSessions)
  async endAll(
    @Input() { query }: InputOf<typeof endSessions>,
    @Who() actor: Actor,
    @Cookies() cookies: SessionCookies,
    @Origin() origin: RequestOrigin,
  ) {
    await this.sessions.endAll(actor, query.keep ?? false, { cookies, origin });
    return {};
  }
}
