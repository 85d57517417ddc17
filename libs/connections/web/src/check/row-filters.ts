import { z } from 'zod';

/** Which rows are shown and which one is open, as they stand in the address. */
export const rowFilters = z.object({
  stap: z.string().catch(''),
  toon: z.enum(['error', 'changed', 'new', 'unchanged', 'skipped', 'noticed', 'left', '']).catch(''),
  rij: z.union([z.coerce.number().int().min(1), z.literal('')]).catch(''),
});
