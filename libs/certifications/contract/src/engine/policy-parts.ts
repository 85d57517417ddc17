import { z } from 'zod';
import { partsOf, Period } from '@leerspoor/platform-contract';

/** Longer than a career: an eternal certificate is `perpetual`, not P200Y. */
const longestMonths = 600;

/** About how many days; for comparing two periods, never for counting dates. */
export const roughDays = (text: Period): number => partsOf(text).months * 30.4 + partsOf(text).days;

export const tooBig = { params: { code: 'too-big' } } as const;

export const Term = Period.refine((text) => roughDays(text) > 0, { params: { code: 'too-small' } }).refine(
  (text) => roughDays(text) <= longestMonths * 30.4,
  tooBig,
);

/** Last valid day of a year, 'MM-DD'; 02-29 is the last day of February. */
export const MonthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { message: 'month-day' });

/** From when a renewal inside the window counts, and how long after expiry one is still enough. */
export const renewing = {
  inWindow: z.enum(['old-expiry', 'completion']),
  grace: Term.nullable().default(null),
  /** After the grace time: the full initial path again, or still a renewal. */
  afterGrace: z.enum(['initial', 'renewal']).default('renewal'),
};

/** Hours or points, with at most two decimals. */
export const Amount = z.number().min(0).max(100_000).multipleOf(0.01);

export const Needed = Amount.refine((amount) => amount > 0, { params: { code: 'too-small' } });

/** The name of a theme or a competence, as people here call it. */
export const PartName = z.string().trim().min(1).max(100);
