import { z } from 'zod';
import { LocalDate } from '@leerspoor/platform-contract';
import {
  Appointment,
  Competences,
  Composite,
  Confirmation,
  Count,
  Hours,
  Points,
  WorkOrTraining,
} from './policy-meters.js';
import { MonthDay, renewing, roughDays, Term, tooBig } from './policy-parts.js';

/** Valid for a period. The options say from when a renewal counts. */
const Fixed = z.object({
  model: z.literal('fixed'),
  period: Term,
  /** Renewing is open from this long before expiry. */
  window: Term,
  /** A renewal before the window: a new term from that day, a term added to the old expiry, or no change of the expiry. */
  early: z.enum(['restart', 'extend', 'keep']).default('restart'),
  /** A renewal inside the window counts from the old expiry, or from the day it was obtained. */
  inWindow: renewing.inWindow.default('completion'),
  /** How long after expiry a renewal (instead of the initial path) is still enough. Not valid meanwhile. */
  grace: renewing.grace,
  /** A renewal in the grace time counts from the day it was obtained, or from the old expiry. */
  late: z.enum(['completion', 'old-expiry']).default('completion'),
  afterGrace: renewing.afterGrace,
});

/** As ADR: inside the window the new term counts from the old expiry, earlier from the exam; after expiry the initial exam. */
const FixedKeep = z.object({ model: z.literal('fixed-keep'), period: Term, window: Term });

/** Ends on the same day of every year; whoever obtains it less than `minimum` before that day keeps it until the year after. */
const Calendar = z.object({
  model: z.literal('calendar'),
  lastDay: MonthDay,
  minimum: Term.refine((text) => roughDays(text) < 365, tooBig),
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

const Model = z.discriminatedUnion('model', [
  Fixed,
  FixedKeep,
  Calendar,
  Printed,
  Perpetual,
  Hours,
  Points,
  WorkOrTraining,
  Competences,
  Confirmation,
  Appointment,
  Count,
  Composite,
]);
type Model = z.output<typeof Model>;

/** Fields of a policy that are more than another of its fields allows. */
function tooMuch(policy: Model): (string | number)[][] {
  const isLong = (than: string) =>
    'window' in policy && roughDays(policy.window) >= roughDays(than as Parameters<typeof roughDays>[0]);
  const long = 'period' in policy && isLong(policy.period) ? [['window']] : [];
  switch (policy.model) {
    case 'hours':
      return [...long, ...(policy.minPractical > policy.required ? [['minPractical']] : [])];
    case 'points':
      return [
        ...long,
        ...(policy.minInPerson > policy.required ? [['minInPerson']] : []),
        ...policy.themes.flatMap((theme, at) => [
          ...(theme.required > policy.required ? [['themes', at, 'required']] : []),
          ...(theme.minInPerson > theme.required ? [['themes', at, 'minInPerson']] : []),
        ]),
      ];
    case 'competences':
      return [
        ...long,
        ...policy.competences.flatMap(({ every }, at) =>
          every !== null && isLong(every) ? [['competences', at, 'every']] : [],
        ),
      ];
    case 'confirmation':
      return [...long, ...(isLong(policy.every) ? [['every']] : [])];
    case 'count':
      return [
        ...(policy.minMeetings > policy.perYear ? [['minMeetings']] : []),
        ...(isLong('P1Y') ? [['window']] : []),
      ];
    default:
      return long;
  }
}

/**
 * How a certificate ends and is renewed (specification, section 2). The date printed on a document always wins over the one
 * that follows from the model.
 */
export const RenewalPolicy = Model.superRefine((policy, context) => {
  for (const path of tooMuch(policy)) context.addIssue({ code: 'custom', path, ...tooBig });
});
export type RenewalPolicy = z.output<typeof RenewalPolicy>;
export const RenewalModel = z.enum(Model.options.map(({ shape }) => shape.model.value));
export type RenewalModel = RenewalPolicy['model'];
export type PolicyOf<M extends RenewalModel> = Extract<RenewalPolicy, { model: M }>;

/** Without documents of its own: whether somebody holds it follows from other things, so nothing can be recorded. */
export const isDerived = ({ model }: Pick<RenewalPolicy, 'model'>): boolean =>
  model === 'count' || model === 'composite';
