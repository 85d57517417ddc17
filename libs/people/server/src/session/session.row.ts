import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { type GivenHat, type SignInKind } from '@leerspoor/people-contract';

/** A living session and whose it is: no more than every request needs. */
export interface LivingSession {
  sessionId: string;
  kind: SignInKind;
  platformAdmin: boolean;
  accountId: string;
  tenantId: string;
  employeeId: string;
  name: string;
  hats: GivenHat[];
  leads: boolean;
  zone: string;
  language: Language;
  today: LocalDate;
}

export interface SessionRow {
  id: string;
  kind: SignInKind;
  membershipId: string;
  startedAt: Date;
  lastSeenAt: Date;
  idleSeconds: number;
  expiresAt: Date;
  userAgent: string;
  address: string;
}
