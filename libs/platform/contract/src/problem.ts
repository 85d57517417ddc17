import { z } from 'zod';

/** What can go wrong at any door. A domain adds its own words by declaration merging of `ProblemCodes`. */
export const platformProblems = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'stale',
  'too-many-requests',
  'too-large',
  'unsupported-file',
  'storage-full',
  'unavailable',
  'broken',
] as const;

export interface ProblemCodes {
  platform: (typeof platformProblems)[number];
}
export type ProblemCode = ProblemCodes[keyof ProblemCodes];

/** Why a field was refused; the client has a sentence for each. */
export const FieldCode = z.enum([
  'required',
  'too-short',
  'too-long',
  'too-small',
  'too-big',
  'format',
  'email',
  'date',
  'date-range',
  'choice',
  'characters',
  'unknown',
  'taken',
  'weak',
  'mismatch',
]);
export type FieldCode = z.infer<typeof FieldCode>;

/** The body of every refusal (RFC 9457): never a stack, a query or a column name. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  /** Number of the request, to look it up in the log. */
  id: z.string().optional(),
  /** Values for the sentence, such as a number of seconds to wait. */
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  fields: z.array(z.object({ path: z.string(), code: FieldCode })).optional(),
});
export type Problem = z.infer<typeof Problem>;
