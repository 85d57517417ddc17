import { z } from 'zod';
import { endpoint, SearchText } from '@leerspoor/platform-contract';

/** A colleague by name, for the search box and for choosing somebody. */
export const PersonHit = z.object({
  id: z.uuid(),
  name: z.string(),
  team: z.string().nullable(),
  /** Whether the own page of this person opens for me. */
  open: z.boolean(),
});
export type PersonHit = z.infer<typeof PersonHit>;

export const searchPeople = endpoint({
  method: 'GET',
  path: '/people/search',
  summary: 'At most 8 colleagues whose name contains every word; HR also finds by number.',
  allow: 'signed-in',
  query: z.object({ q: SearchText }),
  reply: z.array(PersonHit),
});
