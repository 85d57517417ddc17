import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { type Request } from './request.js';

/** Who asks, as the session says it: read anew at every request. */
export interface Actor {
  tenantId: string;
  accountId: string;
  employeeId: string;
  sessionId: string;
  name: string;
  hats: readonly string[];
  /** The words that doors ask for. */
  permissions: ReadonlySet<string>;
  /** Time zone of the company. */
  zone: string;
  language: Language;
  /** The day it is at the company. */
  today: LocalDate;
}

/** Tells who belongs to a session's token. Written by people, asked by the doorman. */
export abstract class Sessions {
  /** Null when the session is over, for whatever reason. */
  abstract actorFor(token: string): Promise<Actor | null>;
}

/** Which hat may do what: hat → permission words. The app hands it in (see apps/api/src/grants.ts). */
export const GRANTS = Symbol('GRANTS');
export type Grants = Readonly<Record<string, readonly string[]>>;

/** The person who asks; not on public doors. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<Request>();
  if (!actor) throw new Error('@Who on a public door: nobody has to be there.');
  return actor;
});
