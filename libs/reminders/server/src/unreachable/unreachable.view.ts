import { type Unreachable, type UnreachableReason } from '@leerspoor/reminders-contract';
import { type DoubtfulRow } from './unreachable.row.js';

/** Why somebody may not hear what they must know; null when the app and their wishes see to it. */
export function unreachableReason(
  { address, failure, silencedAt }: DoubtfulRow,
  canSignIn: boolean,
): UnreachableReason | null {
  const mailWorks = address !== null && failure === null;
  if (!mailWorks && !canSignIn) return 'no-way';
  if (failure !== null) return 'refused';
  return silencedAt === null ? null : 'legal-silenced';
}

const named = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' });

export function unreachableView(row: DoubtfulRow, reason: UnreachableReason): Unreachable {
  const since = reason === 'legal-silenced' ? row.silencedAt : row.refusedAt;
  return {
    person: { id: row.id, name: row.name },
    team: named(row.teamId, row.teamName),
    lead: named(row.leadId, row.leadName),
    reason,
    address: row.address,
    failure: row.failure,
    since: since?.toISOString() ?? null,
    waiting: row.waiting,
  };
}
