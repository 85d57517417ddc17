import { z } from 'zod';
import { Amount, MonthDay, Needed, PartName, renewing, Term } from './policy-parts.js';

/** What a document that lasts for a period asks meanwhile. It renews as `fixed` does, usually from the old expiry. */
const timed = {
  period: Term,
  window: Term,
  inWindow: renewing.inWindow.default('old-expiry'),
  grace: renewing.grace,
  afterGrace: renewing.afterGrace,
};

/** What can be booked with a provider, and must be in a register before the end. */
const booked = {
  /** Only what is accredited and in the register counts. */
  registeredOnly: z.boolean().default(false),
  /** The last course is this long before expiry, so that the register can take it in. */
  bookBefore: Term.nullable().default(null),
};

/** So many hours in the term, as code 95: a surplus does not carry over to the next. */
export const Hours = z.object({
  model: z.literal('hours'),
  ...timed,
  required: Needed,
  minPractical: Amount.default(0),
  /** A day with e-learning beyond this does not count at all; null: as much as one likes. */
  maxElearning: Amount.nullable().default(null),
  /** How often one course may be repeated in a term; null: as often as one likes. */
  maxRepeats: z.number().int().min(0).max(50).nullable().default(null),
  ...booked,
});

/** So many points in the term, with minima per theme, as the licence for crop protection. */
export const Points = z.object({
  model: z.literal('points'),
  ...timed,
  required: Needed,
  minInPerson: Amount.default(0),
  /** At least so many points of a theme, of which so many in person. */
  themes: z
    .array(z.object({ name: PartName, required: Needed, minInPerson: Amount.default(0) }))
    .max(20)
    .default([]),
  ...booked,
});

/** So many hours of work in the term, or training instead (BIG: 2,080 hours in five years). */
export const WorkOrTraining = z.object({
  model: z.literal('work-or-training'),
  ...timed,
  hours: Needed,
  /** Hours of training that do as well; null: only work counts. */
  trainingHours: Needed.nullable().default(null),
});

/** Every competence within the term, some of them more often (first aid: resuscitation yearly). */
export const Competences = z.object({
  model: z.literal('competences'),
  ...timed,
  competences: z
    .array(z.object({ name: PartName, every: Term.nullable().default(null) }))
    .min(1)
    .max(30),
});

/** The employer confirms every so often that the work is done; once missed, it lapses until a new certificate (ISO 9606-1). */
export const Confirmation = z.object({ model: z.literal('confirmation'), ...timed, every: Term });

/** Counts only with an appointment that employer and person signed, for the place of work (NEN 3140, BEI, VIAG). */
export const Appointment = z.object({ model: z.literal('appointment'), ...timed });

/** So many activities a year, of which so many meetings: then it holds until the end of the next year (toolbox meetings). */
export const Count = z.object({
  model: z.literal('count'),
  perYear: z.number().int().min(1).max(366),
  minMeetings: z.number().int().min(0).max(366).default(0),
  /** Last day of the year that is counted. */
  lastDay: MonthDay,
  window: Term,
});

/** Holds while all of these types hold: there is no document of its own. */
export const Composite = z.object({
  model: z.literal('composite'),
  componentIds: z.array(z.uuid()).min(1).max(20),
  window: Term,
});
