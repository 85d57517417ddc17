import { z } from 'zod';
import { LocalDate } from '@leerspoor/platform-contract';
import { Basis } from './engine/demand.js';
import { Part } from './engine/gap.js';
import { RenewalModel } from './engine/policy.js';
import { CertificateStatus } from './engine/status.js';
import { Wording } from './engine/wording.js';
import { Certainty } from './words.js';

/** Why somebody must hold a type. */
export const Why = z.object({
  requirementId: z.uuid(),
  basis: Basis,
  /** Where it is written, in the company's words; may be empty. */
  source: z.string(),
  due: LocalDate,
  blocksWork: z.boolean(),
});
export type Why = z.infer<typeof Why>;

/**
 * How one person stands with one type. `expires` is the first day not valid: show it with `printedFrom(expires, wording)`.
 * What must be done follows with `todoOf`, who pays with `consequencesOf(strongest(bases))`.
 */
export const StandingLine = z.object({
  typeId: z.uuid(),
  code: z.string(),
  name: z.string(),
  issuer: z.string(),
  wording: Wording,
  storesImage: z.boolean(),
  certainty: Certainty,
  legalText: z.string(),
  status: CertificateStatus,
  /** The certificate that the status is about; of another type when `satisfiedBy` is set. */
  certificateId: z.uuid().nullable(),
  from: LocalDate.nullable(),
  windowOpens: LocalDate.nullable(),
  /** The end of the document, or sooner: the first day on which something lacks that goes with it. */
  expires: LocalDate.nullable(),
  /** What lacks now, or what makes it end before the document does; null when the document decides. */
  part: z.object({ part: Part, name: z.string(), from: LocalDate }).nullable(),
  /** missing: due · incomplete: since · in-grace: last but one day of a mere renewal · suspended, exempt: first day it is over · revoked: since · waiting: day obtained. */
  date: LocalDate.nullable(),
  required: z.boolean(),
  wanted: z.boolean(),
  covers: z.boolean(),
  blocked: z.boolean(),
  waiting: z.boolean(),
  /** Works under a mentor now; their name. */
  mentor: z.string().nullable(),
  /** Too young for it until this day; null when old enough, or unknown. */
  oldEnoughOn: LocalDate.nullable(),
  /** How it is renewed: what a screen offers depends on it. */
  model: RenewalModel,
  /** The certificate was approved by the person it is about. */
  selfChecked: z.boolean(),
  /** Name of the other type that makes this one green. */
  satisfiedBy: z.string().nullable(),
  /** A mere renewal is not enough any more. */
  initialNeeded: z.boolean(),
  /** It never ends, but must be confirmed once. */
  confirms: z.boolean(),
  /** Requirements that ask for it now; empty when nobody does. */
  why: z.array(Why),
});
export type StandingLine = z.infer<typeof StandingLine>;
