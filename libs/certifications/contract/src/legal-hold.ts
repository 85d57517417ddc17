import { z } from 'zod';
import { endpoint, LocalDate, text } from '@leerspoor/platform-contract';
import { Moment, Named } from '@leerspoor/people-contract';

/** Documents that may not be thrown away: those of a person, or those in a pack. Ends only when somebody ends it. */
export const LegalHold = z.object({
  id: z.uuid(),
  person: Named.nullable(),
  pack: Named.nullable(),
  reason: z.string(),
  /** When somebody looks whether it is still needed; it does not end by itself. */
  reviewOn: LocalDate.nullable(),
  madeBy: z.string(),
  madeAt: Moment,
});
export type LegalHold = z.infer<typeof LegalHold>;

export const listHolds = endpoint({
  method: 'GET',
  path: '/certifications/legal-holds',
  summary: 'What may not be thrown away, and why.',
  allow: 'certifications.audit',
  reply: z.array(LegalHold),
});

const exactlyOne = { path: ['personId'], params: { code: 'required' } };

export const makeHold = endpoint({
  method: 'POST',
  path: '/certifications/legal-holds',
  summary: 'Keeps the documents of a person or of a pack from being thrown away.',
  allow: 'certifications.audit',
  body: z
    .object({
      personId: z.uuid().nullable(),
      packId: z.uuid().nullable(),
      reason: text(500),
      reviewOn: LocalDate.nullable(),
    })
    .refine(({ personId, packId }) => (personId === null) !== (packId === null), exactlyOne),
  reply: LegalHold,
});

export const endHold = endpoint({
  method: 'POST',
  path: '/certifications/legal-holds/:holdId/endings',
  summary: 'Ends a legal hold. Twice is the same as once.',
  allow: 'certifications.audit',
  params: z.object({ holdId: z.uuid() }),
  reply: z.object({}),
});
