import { z } from 'zod';
import { endpoint, LocalDate } from '@leerspoor/platform-contract';
import { MeterView } from './activity.js';
import { Wording } from './engine/wording.js';
import { ObtainedOn, PrintedDate } from './words.js';

/** What a certificate comes to, for the sentence "Jan de Boer: geldig t/m 31-12-2026, herinnering op 2-10-2026". */
export const Outcome = z.object({
  personName: z.string(),
  typeName: z.string(),
  wording: Wording,
  /** First days not valid; null is never. */
  expires: LocalDate.nullable(),
  windowOpens: LocalDate.nullable(),
  graceEnds: LocalDate.nullable(),
  /** What the rule of the type gives when the document prints another date; else the same as `expires`. */
  byRule: LocalDate.nullable(),
  following: z.enum(['first', 'early', 'in-window', 'late', 'again']),
  /** It only counts when it is of the full initial path. */
  initialNeeded: z.boolean(),
  /** Types that somebody holds before this and did not have on the day: recording it is a matter of choice then. */
  lacking: z.array(z.string()),
  /** What the term so far still asks; null when it asks nothing, or nothing is missing. */
  unmet: MeterView.nullable(),
  /** First reminder that is still to come. */
  remindedOn: LocalDate.nullable(),
});
export type Outcome = z.infer<typeof Outcome>;

export const previewOutcome = endpoint({
  method: 'POST',
  path: '/certifications/outcome-previews',
  summary: 'What a certificate would come to, before it is recorded: for myself, or for somebody within my reach.',
  allow: 'certifications.own',
  body: z.object({
    personId: z.uuid(),
    typeId: z.uuid(),
    obtainedOn: ObtainedOn,
    printedExpiry: PrintedDate.nullable().default(null),
  }),
  reply: Outcome,
});
