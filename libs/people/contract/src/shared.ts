import { z } from 'zod';

/** A thing that is pointed at: who or what, with the name to show. */
export const Named = z.object({ id: z.uuid(), name: z.string() });
export type Named = z.infer<typeof Named>;

/** A moment, ISO 8601 with zone. */
export const Moment = z.iso.datetime({ offset: true });
