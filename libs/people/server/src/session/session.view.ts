import { type Hat, type OwnSession, type Session, type SignInKind } from '@leerspoor/people-contract';
import { type Actor } from '@leerspoor/platform-server';
import { type SessionRow } from './session.row.js';
import { type Member } from '../account/membership.row.js';

/** `enterable` holds the present membership among the others. */
export function sessionView(actor: Actor, current: Member, kind: SignInKind, enterable: readonly Member[]): Session {
  return {
    employeeId: current.employeeId,
    name: current.name,
    firstName: current.firstName,
    company: { id: current.tenantId, name: current.companyName, timeZone: current.zone, languages: current.languages },
    hats: [...actor.hats] as Hat[],
    permissions: [...actor.permissions].sort(),
    language: current.language,
    today: current.today,
    signedInWith: kind,
    memberships: enterable
      .map(({ membershipId, companyName }) => ({
        id: membershipId,
        companyName,
        current: membershipId === current.membershipId,
      }))
      .sort((a, b) => a.companyName.localeCompare(b.companyName, 'nl')),
  };
}

export const ownSessionView = (
  { id, kind, startedAt, lastSeenAt, userAgent, address }: SessionRow,
  currentId: string,
): OwnSession => ({
  id,
  current: id === currentId,
  kind,
  startedAt: startedAt.toISOString(),
  lastSeenAt: lastSeenAt.toISOString(),
  userAgent,
  address,
});
