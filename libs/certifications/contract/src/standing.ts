import { z } from 'zod';
import { LocalDate } from '@leerspoor/platform-contract';
import { Basis } from './engine/demand.js';
import { CertificateStatus } from './engine/status.js';
import { Wording } from './engine/wording.js';
import { Certainty } from './words.js';

/** Why somebody must hold a type. */
export const Why = z.object({
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
  expires: LocalDate.nullable(),
  /** missing: due · in-grace: last but one day of a mere renewal · suspended, exempt: first day it is over · revoked: since · waiting: day obtained. */
  date: LocalDate.nullable(),
  required: z.boolean(),
  wanted: z.boolean(),
  covers: z.boolean(),
  blocked: z.boolean(),
  waiting: z.boolean(),
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
