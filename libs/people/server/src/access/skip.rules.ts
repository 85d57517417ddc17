import { type SkipReason } from '@leerspoor/people-contract';
import { mayArrangeAccess } from './hats.rules.js';

export interface Skipped {
  employeeId: string;
  name: string;
  reason: SkipReason;
}

interface Candidate {
  hats: readonly string[];
  email: string | null;
  left: boolean;
  open: boolean;
}

/** Why somebody is passed over when many get an invitation or a card at once; undefined when nothing is in the way. */
export function skipped(
  own: readonly string[],
  person: Candidate,
  what: 'invitation' | 'card',
): SkipReason | undefined {
  if (person.left) return 'left';
  if (!mayArrangeAccess(own, person.hats)) return 'forbidden';
  if (what === 'card') return undefined;
  if (person.open) return 'already-open';
  return person.email ? undefined : 'no-email';
}
