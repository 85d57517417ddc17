import { z } from 'zod';
import { endpoint, LocalDate } from '@leerspoor/platform-contract';
import { PersonRef, RowVersion } from './words.js';

/** A time in which somebody works under a mentor: what they lack does not block then. `endsOn`: first day without. */
export const Supervision = z.object({
  id: z.uuid(),
  version: RowVersion,
  mentor: PersonRef,
  startsOn: LocalDate,
  endsOn: LocalDate,
});
export type Supervision = z.infer<typeof Supervision>;

export const supervise = endpoint({
  method: 'POST',
  path: '/certifications/supervisions',
  summary:
    'Puts somebody under a mentor for a while, for one type: what lacks, or being too young, does not block then.',
  allow: 'certifications.record',
  body: z
    .object({ personId: z.uuid(), typeId: z.uuid(), mentorId: z.uuid(), startsOn: LocalDate, endsOn: LocalDate })
    .refine(({ startsOn, endsOn }) => endsOn > startsOn, { path: ['endsOn'], params: { code: 'too-small' } })
    .refine(({ personId, mentorId }) => personId !== mentorId, { path: ['mentorId'], params: { code: 'choice' } }),
  reply: Supervision,
});

export const endSupervision = endpoint({
  method: 'POST',
  path: '/certifications/supervisions/:supervisionId/endings',
  summary: 'Ends working under a mentor from a day on.',
  allow: 'certifications.record',
  params: z.object({ supervisionId: z.uuid() }),
  body: z.object({ version: RowVersion, endsOn: LocalDate }),
  reply: Supervision,
});

export const setAge = endpoint({
  method: 'PUT',
  path: '/certifications/people/:personId/ages/:age',
  summary:
    'Notes the day on which somebody comes of an age that a type asks for; null forgets it. No birth date is kept, and the day is forgotten once it has passed.',
  allow: 'certifications.record',
  params: z.object({ personId: z.uuid(), age: z.coerce.number().int().min(13).max(30) }),
  body: z.object({ reachedOn: LocalDate.nullable() }),
  reply: z.object({ reachedOn: LocalDate.nullable() }),
});
