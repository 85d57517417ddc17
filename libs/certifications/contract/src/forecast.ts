import { z } from 'zod';
import { endpoint, FileReply, LocalDate } from '@leerspoor/platform-contract';
import { Named } from '@leerspoor/people-contract';
import { Wording } from './engine/wording.js';
import { Cents } from './words.js';

/** How far ahead one looks, this month included. */
export const forecastMonths = 24;

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** A month, or what is over or lacking already and has to be arranged now. */
export const ForecastKey = z.union([z.literal('now'), Month]);
export type ForecastKey = z.infer<typeof ForecastKey>;

const figures = {
  /** Certificates that matter and lapse; or that are asked for from then on and are not there. */
  lapsing: z.number().int(),
  /** Of them: a newer document waits to be checked. */
  waiting: z.number().int(),
  /** Of them: booked in a training session that lies ahead, and nothing waits. */
  booked: z.number().int(),
  /** What renewing costs of those that nothing waits for, as far as the price of the type is known. */
  costCents: z.number().int(),
  /** Of those that nothing waits for: the type has no price. */
  unpriced: z.number().int(),
};

export const ForecastFigures = z.object(figures);
export type ForecastFigures = z.infer<typeof ForecastFigures>;

/** Filters on people are those of the matrix; `teamId` is with its sub-teams. */
const filter = {
  typeId: z.uuid().optional(),
  teamId: z.uuid().optional(),
  locationId: z.uuid().optional(),
};

export const readForecast = endpoint({
  method: 'GET',
  path: '/certifications/forecast',
  summary:
    'What lapses per month for 24 months from this one, with what is arranged and what it costs: for HR of everybody, for a lead of the own people.',
  allow: 'certifications.read',
  query: z.object(filter),
  reply: z.object({
    today: LocalDate,
    /** What has to be arranged now, then this month and the 23 after it. */
    bars: z.array(z.object({ key: ForecastKey, ...figures })),
    /** The same per type over the whole time, most first. */
    types: z.array(z.object({ type: Named, ...figures })),
    /** Per team, by name; null: people without one. */
    teams: z.array(z.object({ team: Named.nullable(), ...figures })),
  }),
});

/** Somebody whose certificate lapses, or who will need one. */
export const ForecastPerson = z.object({
  person: Named,
  team: z.string(),
  location: z.string(),
  /** The type that has to be renewed or obtained. */
  type: Named,
  wording: Wording,
  /** First day not valid; null when there is none yet. */
  expires: LocalDate.nullable(),
  /** The last day to have it arranged, or the day since when it lacks. */
  on: LocalDate,
  waiting: z.boolean(),
  /** Day of the session that it is booked in. */
  bookedOn: LocalDate.nullable(),
  priceCents: Cents.nullable(),
});
export type ForecastPerson = z.infer<typeof ForecastPerson>;

const span = {
  ...filter,
  /** First bar, and last one (the first alone when it is not given). */
  from: ForecastKey,
  until: ForecastKey.optional(),
};

export const listForecastPeople = endpoint({
  method: 'GET',
  path: '/certifications/forecast/people',
  summary: 'Who stands behind a bar of the forecast, or behind several that follow each other: soonest first.',
  allow: 'certifications.read',
  query: z.object(span),
  reply: z.array(ForecastPerson),
});

export const exportForecast = endpoint({
  method: 'GET',
  path: '/certifications/forecast/workbook',
  summary: 'The same people as a workbook for Excel, in the language of who asks.',
  allow: 'certifications.read',
  query: z.object(span),
  reply: FileReply,
  download: true,
});
