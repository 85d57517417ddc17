import { z } from 'zod';
import { type LocalDate, minus, partsOf, period, Period, plus } from '@leerspoor/platform-contract';

/** What this product can remind of. Each kind has exactly one domain that knows what is due. */
export const ReminderKind = z.enum([
  'certificate-expires',
  'certificate-missing',
  'meter-behind',
  'evidence-waiting',
  'evidence-returned',
  'appointment-waiting',
  'training-ahead',
  'training-invited',
  'training-cancelled',
  'coverage-breaks',
]);
export type ReminderKind = z.infer<typeof ReminderKind>;

/** Who hears it: whom it is about, their lead, everybody with the HR hat, or who owns the thing. */
export const Audience = z.enum(['person', 'lead', 'hr', 'owner']);
export type Audience = z.infer<typeof Audience>;

/** `legal`: may go alone, cannot be silenced without a trace. `nudge`: friendly, one click silences it. */
export const Weight = z.enum(['legal', 'normal', 'nudge']);
export type Weight = z.infer<typeof Weight>;

const furthestDays = 3 * 366;

/** Days of an offset as a calendar has them on average: only to order steps and to bound them. */
export function nominalDays(offset: string): number {
  const before = offset.startsWith('-');
  const { months, days } = partsOf((before ? offset.slice(1) : offset) as Period);
  return (before ? -1 : 1) * (months * 30.436875 + days);
}

/** From the day that something is due: '-P12M' a year before, 'P0D' the day itself, 'P1W' a week after. At most three years. */
export const Offset = z
  .string()
  .regex(/^-?P(?=\d)(\d{1,3}Y)?(\d{1,4}M)?(\d{1,3}W)?(\d{1,5}D)?$/)
  .refine((offset) => !/^-P(0[YMWD])+$/.test(offset) && Math.abs(nominalDays(offset)) <= furthestDays, {
    params: { code: 'format' },
  });

/** The day of a step. Months keep the day of the month where they can: a month before 31 March is 28 February. */
export const stepDay = (dueOn: LocalDate, offset: string): LocalDate =>
  offset.startsWith('-') ? minus(dueOn, offset.slice(1) as Period) : plus(dueOn, offset as Period);

export const Step = z
  .object({
    offset: Offset,
    tell: z.array(Audience).min(1).max(4),
    weight: Weight,
    /** Says it again after every such period, until it is solved. Only on the last step. */
    every: Period.refine((every) => nominalDays(every) >= 1, { params: { code: 'too-small' } }).optional(),
  })
  .refine(({ tell }) => new Set(tell).size === tell.length, { path: ['tell'], params: { code: 'taken' } });
export type Step = z.infer<typeof Step>;

/**
 * The steps of one kind, earliest first; only the last may repeat. One schema for the policy below, for what a company
 * sets instead, and for a certificate type that has its own.
 */
export const Ladder = z
  .array(Step)
  .min(1)
  .max(12)
  .refine((steps) => steps.every((step, at) => at === 0 || nominalDays(step.offset) > before(steps, at)), {
    params: { code: 'mismatch' },
  })
  .refine((steps) => steps.slice(0, -1).every((step) => step.every === undefined), { params: { code: 'mismatch' } });
export type Ladder = readonly Step[];

const before = (steps: readonly { offset: string }[], at: number) => nominalDays(steps[at - 1]?.offset ?? 'P0D');

export type ReminderPolicy = Readonly<Record<ReminderKind, Ladder>>;

/**
 * Every reminder that this product sends by itself, on one page: at which moment who hears it, and how weighty it is.
 * Nothing else decides when anybody hears anything. A company may set other steps (specification of reminders, "one policy
 * page"); the ladder of certificates is 12, 6, 3 and 1 months, two weeks, the day, then weekly (certifications, section 5).
 */
export const reminderPolicy: ReminderPolicy = {
  'certificate-expires': [
    { offset: '-P12M', tell: ['person'], weight: 'normal' },
    { offset: '-P6M', tell: ['person'], weight: 'normal' },
    { offset: '-P3M', tell: ['person', 'lead'], weight: 'normal' },
    { offset: '-P1M', tell: ['person', 'lead'], weight: 'normal' },
    { offset: '-P2W', tell: ['person', 'lead', 'hr'], weight: 'legal' },
    { offset: 'P0D', tell: ['person', 'lead', 'hr'], weight: 'legal' },
    { offset: 'P1W', tell: ['person', 'lead', 'hr'], weight: 'legal', every: period('P1W') },
  ],
  'certificate-missing': [
    { offset: '-P2M', tell: ['person'], weight: 'normal' },
    { offset: '-P1M', tell: ['person', 'lead'], weight: 'normal' },
    { offset: '-P2W', tell: ['person', 'lead'], weight: 'normal' },
    { offset: 'P0D', tell: ['person', 'lead', 'hr'], weight: 'legal' },
    { offset: 'P1W', tell: ['person', 'lead', 'hr'], weight: 'legal', every: period('P1W') },
  ],
  // Only said while somebody is behind an even pace, up to the end of the term.
  'meter-behind': [
    { offset: '-P12M', tell: ['person'], weight: 'normal' },
    { offset: '-P9M', tell: ['person'], weight: 'normal' },
    { offset: '-P6M', tell: ['person', 'lead'], weight: 'normal' },
    { offset: '-P3M', tell: ['person', 'lead', 'hr'], weight: 'normal' },
    { offset: '-P1M', tell: ['person', 'lead', 'hr'], weight: 'legal', every: period('P1W') },
  ],
  'evidence-waiting': [
    { offset: 'P0D', tell: ['hr'], weight: 'normal' },
    { offset: 'P3D', tell: ['hr'], weight: 'normal' },
    { offset: 'P1W', tell: ['hr'], weight: 'normal', every: period('P1W') },
  ],
  'evidence-returned': [
    { offset: 'P0D', tell: ['person'], weight: 'normal' },
    { offset: 'P3D', tell: ['person'], weight: 'normal' },
    { offset: 'P1W', tell: ['person', 'lead'], weight: 'normal', every: period('P1W') },
  ],
  // From the day on which it was laid ready to be signed.
  'appointment-waiting': [
    { offset: 'P0D', tell: ['person'], weight: 'normal' },
    { offset: 'P3D', tell: ['person'], weight: 'normal' },
    { offset: 'P1W', tell: ['person', 'lead'], weight: 'normal' },
    { offset: 'P2W', tell: ['person', 'lead', 'hr'], weight: 'normal', every: period('P1W') },
  ],
  'training-ahead': [
    { offset: '-P2W', tell: ['person'], weight: 'normal' },
    { offset: '-P1W', tell: ['person'], weight: 'normal' },
    { offset: '-P1D', tell: ['person'], weight: 'normal' },
  ],
  'training-invited': [{ offset: 'P0D', tell: ['person'], weight: 'normal' }],
  'training-cancelled': [{ offset: 'P0D', tell: ['person'], weight: 'normal' }],
  'coverage-breaks': [
    { offset: '-P3M', tell: ['lead', 'hr'], weight: 'normal' },
    { offset: '-P1M', tell: ['lead', 'hr'], weight: 'normal' },
    { offset: '-P2W', tell: ['lead', 'hr'], weight: 'normal' },
    { offset: 'P0D', tell: ['lead', 'hr'], weight: 'legal', every: period('P1W') },
  ],
};
