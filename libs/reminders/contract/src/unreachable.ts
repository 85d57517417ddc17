import { z } from 'zod';
import { endpoint, PageQuery, pageOf } from '@leerspoor/platform-contract';
import { Moment, Named } from '@leerspoor/people-contract';

/**
 * `no-way`: no mail address that works and no sign-in, so nothing arrives. `refused`: mail is refused for good, the app works.
 * `legal-silenced`: wants no mail about legal duties.
 */
export const UnreachableReason = z.enum(['no-way', 'refused', 'legal-silenced']);
export type UnreachableReason = z.infer<typeof UnreachableReason>;

export const Unreachable = z.object({
  person: Named,
  team: Named.nullable(),
  lead: Named.nullable(),
  reason: UnreachableReason,
  address: z.string().nullable(),
  /** What the mail server of the other side said. */
  failure: z.string().nullable(),
  since: Moment.nullable(),
  /** How many open messages wait for this person. */
  waiting: z.number().int(),
});
export type Unreachable = z.infer<typeof Unreachable>;

export const listUnreachable = endpoint({
  method: 'GET',
  path: '/reminders/unreachable',
  summary: 'People who may not hear what they must know, by name.',
  allow: 'reminders.proof',
  query: PageQuery.extend({ reason: UnreachableReason.optional() }),
  reply: pageOf(Unreachable),
});
