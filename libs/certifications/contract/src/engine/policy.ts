import { z } from 'zod';
import { LocalDate, partsOf, Period } from '@leerspoor/platform-contract';

/** Longer than a career: an eternal certificate is `perpetual`, not P200Y. */
const longestMonths = 600;

/** About how many days; for comparing two periods, never for counting dates. */
const roughDays = (text: Period) => partsOf(text).months * 30.4 + partsOf(text).days;

const Term = Period.refine((text) => roughDays(text) > 0, { params: { code: 'too-small' } }).refine(
  (text) => roughDays(text) <= longestMonths * 30.4,
  { params: { code: 'too-big' } },
);

/** Valid for a period. The options say from when a renewal counts. */
const Fixed = z.object({
  model: z.literal('fixed'),
  period: Term,
  /** Renewing is open from this long before expiry. */
  window: Term,
  /** A renewal before the window: a new term from that day, a term added to the old expiry, or no change of the expiry. */
  early: z.enum(['restart', 'extend', 'keep']).default('restart'),
  /** A renewal inside the window counts from the old expiry, or from the day it was obtained. */
  inWindow: z.enum(['old-expiry', 'completion']).default('completion'),
  /** How long after expiry a renewal (instead of the initial path) is still enough. Not valid meanwhile. */
  grace: Term.nullable().default(null),
  /** A renewal in the grace time counts from the day it was obtained, or from the old expiry. */
  late: z.enum(['completion', 'old-expiry']).default('completion'),
  /** After the grace time: the full initial path again, or still a renewal. */
  afterGrace: z.enum(['initial', 'renewal']).default('renewal'),
});

/** As ADR: inside the window the new term counts from the old expiry, earlier from the exam; after expiry the initial exam. */
const FixedKeep = z.object({ model: z.literal('fixed-keep'), period: Term, window: Term });

/** Ends on the same day of every year; whoever obtains it less than `minimum` before that day keeps it until the year after. */
const Calendar = z.object({
  model: z.literal('calendar'),
  /** Last valid day of the year, 'MM-DD'; 02-29 is the last day of February. */
  lastDay: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { message: 'month-day' }),
  minimum: Term.refine((text) => roughDays(text) < 365, { params: { code: 'too-big' } }),
  grace: Term.nullable().default(null),
});

/** The date on the document decides. */
const Printed = z.object({ model: z.literal('printed'), window: Term, grace: Term.nullable().default(null) });

/** Never ends; unless it was obtained before a day and must once be confirmed before another. */
const Perpetual = z.object({
  model: z.literal('perpetual'),
  confirm: z
    .object({
      /** First day on which an unconfirmed one is not valid. */
      before: LocalDate,
      /** Only what was obtained before this day has to be confirmed. */
      obtainedBefore: LocalDate,
      /** How long before it is time to say so. */
      window: Term,
    })
    .refine(({ before, obtainedBefore }) => obtainedBefore <= before, {
      path: ['obtainedBefore'],
      params: { code: 'too-big' },
    })
    .nullable()
    .default(null),
});

/**
 * How a certificate ends and is renewed (specification, section 2). The date printed on a document always wins over the one
 * that follows from the model. Types whose own model is still to come (hours, points, appointment …) go by one of these.
 */
export const RenewalPolicy = z
  .discriminatedUnion('model', [Fixed, FixedKeep, Calendar, Printed, Perpetual])
  .refine((policy) => !('period' in policy) || roughDays(policy.window) < roughDays(policy.period), {
    path: ['window'],
    params: { code: 'too-big' },
  });
export type RenewalPolicy = z.output<typeof RenewalPolicy>;
export type RenewalModel = RenewalPolicy['model'];
