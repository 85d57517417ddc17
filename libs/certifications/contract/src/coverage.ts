import { z } from 'zod';
import { endpoint, LocalDate } from '@leerspoor/platform-contract';
import { Named } from '@leerspoor/people-contract';
import { RowVersion } from './words.js';

const weekday = z.number().int().min(1).max(7);

const parts = {
  minimum: z.number().int().min(1).max(999),
  /** Monday is 1; null: every day. */
  weekdays: z
    .array(weekday)
    .min(1)
    .max(7)
    .transform((days) => [...new Set(days)].sort())
    .nullable(),
  /** First day on which it is asked. */
  appliesFrom: LocalDate,
};

export const CoverageDraft = z.object({ typeId: z.uuid(), locationId: z.uuid(), ...parts });
export type CoverageDraft = z.output<typeof CoverageDraft>;

const LossReason = z.enum(['certificate', 'leaves', 'away', 'exempt']);

/** Somebody at a place; who is out of reach has no name. `until`: first day on which they do not count any more. */
const Counted = z.object({
  person: Named.nullable(),
  counts: z.boolean(),
  until: LocalDate.nullable(),
  /** Why they do not count, or cease to. */
  why: LossReason.nullable(),
});

/** How a place stands: enough people, until when, and by whom it breaks. */
export const CoverageStanding = z.object({
  status: z.enum(['ok', 'breaks-soon', 'broken']),
  /** People who count. */
  now: z.number().int(),
  /** First day with too few, within a year; of one that is broken since when, null when that is more than a month ago. */
  breaksOn: LocalDate.nullable(),
  /** How many there are then. */
  left: z.number().int().nullable(),
  lost: z.array(z.object({ person: Named.nullable(), why: LossReason })),
  /** This month and the eleven after it: the fewest on a day; null without a day that it is asked. */
  months: z.array(z.object({ month: z.string(), lowest: z.number().int().nullable() })),
  people: z.array(Counted),
});
export type CoverageStanding = z.infer<typeof CoverageStanding>;

export const Coverage = z.object({
  id: z.uuid(),
  version: RowVersion,
  type: Named.extend({ code: z.string() }),
  location: Named,
  minimum: z.number().int(),
  weekdays: z.array(z.number().int()).nullable(),
  appliesFrom: LocalDate,
  /** First day on which it is not asked any more. */
  endsOn: LocalDate.nullable(),
  standing: CoverageStanding,
});
export type Coverage = z.infer<typeof Coverage>;

const params = z.object({ coverageId: z.uuid() });

export const listCoverage = endpoint({
  method: 'GET',
  path: '/certifications/coverages',
  summary:
    'How many people with a certificate each place must have and has, and when that breaks: for HR everywhere, for a lead where own people work. Who is away or exempt does not count.',
  allow: 'certifications.read',
  query: z.object({ asOf: LocalDate.optional() }),
  reply: z.object({ asOf: LocalDate, items: z.array(Coverage) }),
});

export const previewCoverage = endpoint({
  method: 'POST',
  path: '/certifications/coverage-previews',
  summary: 'How a place would stand, before it is saved.',
  allow: 'certifications.manage',
  body: CoverageDraft,
  reply: CoverageStanding,
});

export const addCoverage = endpoint({
  method: 'POST',
  path: '/certifications/coverages',
  summary: 'Asks a number of people with a certificate at a place.',
  allow: 'certifications.manage',
  body: CoverageDraft,
  reply: Coverage,
});

export const changeCoverage = endpoint({
  method: 'PUT',
  path: '/certifications/coverages/:coverageId',
  summary: 'Changes how many, on which days and since when.',
  allow: 'certifications.manage',
  params,
  body: z.object({ version: RowVersion, ...parts }),
  reply: Coverage,
});

export const endCoverage = endpoint({
  method: 'POST',
  path: '/certifications/coverages/:coverageId/endings',
  summary: 'Stops asking from a day on (today when none is given); the past stays as it was.',
  allow: 'certifications.manage',
  params,
  body: z.object({ version: RowVersion, endsOn: LocalDate.optional() }),
  reply: Coverage,
});
