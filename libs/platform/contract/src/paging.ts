import { z } from 'zod';

/** Query of a list that is read page by page; `after` is the `next` of the page before. */
export const PageQuery = z.object({
  after: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** A page of a list. `next` is null on the last page. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });

/** A boolean in a query string. */
export const Flag = z.enum(['true', 'false']).transform((value) => value === 'true');
