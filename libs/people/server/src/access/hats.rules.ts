import { type GivenHat, type Hat, type SignInKind } from '@leerspoor/people-contract';

export interface HatGrounds {
  given: readonly GivenHat[];
  /** Has people below them in the reporting line. */
  leads: boolean;
  platformAdmin: boolean;
  kind: SignInKind;
}

/**
 * The hats somebody wears in a session. A card has six digits and lies in a pocket, so it opens only what an employee or
 * lead may, whatever else was given.
 */
export function hatsOf({ given, leads, platformAdmin, kind }: HatGrounds): Hat[] {
  const hats: Hat[] = leads ? ['employee', 'lead'] : ['employee'];
  if (kind === 'card') return hats;
  return platformAdmin ? [...hats, ...given, 'platform-admin'] : [...hats, ...given];
}

/** Who may renew or take away somebody's access: the access of an administrator only another administrator. */
export const mayArrangeAccess = (own: readonly string[], theirs: readonly string[]): boolean =>
  own.includes('company-admin') || !theirs.includes('company-admin');
