import { type MayI, type MayReason } from '@leerspoor/certifications-contract';
import { type Word, type Words } from './words.js';

const plain: Record<MayReason, Word> = {
  valid: 'rValidEndless',
  'through-other': 'rThroughOther',
  missing: 'rMissing',
  expired: 'rExpired',
  'in-grace': 'rInGrace',
  incomplete: 'rIncomplete',
  waiting: 'rWaiting',
  suspended: 'rSuspended',
  revoked: 'rRevoked',
  future: 'rFuture',
  exempt: 'rExempt',
};

const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

type Held = Pick<MayI['groups'][number]['types'][number], 'reason' | 'on'>;

/** Why somebody may or may not, in a sentence. What is valid is said by its last valid day. */
export function reasonWords({ reason, on }: Held, { say, day }: Words): string {
  if (on === null) return say(plain[reason]);
  if (reason === 'valid') return say('rValid', { day: day(dayBefore(on)) });
  return say(reason === 'suspended' ? 'rSuspendedUntil' : plain[reason], { day: day(on) });
}
