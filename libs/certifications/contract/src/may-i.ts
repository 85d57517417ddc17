import { z } from 'zod';
import { endpoint, line, LocalDate, Nothing, pageOf, PageQuery, text } from '@leerspoor/platform-contract';
import { Named } from '@leerspoor/people-contract';
import { type CertificateStatus } from './engine/status.js';
import { InLanguage, OutsideToken } from './gate.js';
import { type StandingLine } from './standing.js';
import { RowVersion } from './words.js';

export const WorkPointKind = z.enum(['machine', 'vehicle', 'job', 'area']);
export type WorkPointKind = z.infer<typeof WorkPointKind>;

/** A type that a point asks for; `alsoIds` are types that satisfy it. */
export interface Need {
  typeId: string;
  alsoIds: readonly string[];
}

/** Whether what somebody holds is enough: of every group at least one. A point asks for the paper itself, so an exemption is none. */
export const meetsAll = (groups: readonly (readonly Need[])[], covered: ReadonlySet<string>): boolean =>
  groups.every((group) => group.some((need) => meets(need, covered)));

export const meets = ({ typeId, alsoIds }: Need, covered: ReadonlySet<string>): boolean =>
  covered.has(typeId) || alsoIds.some((id) => covered.has(id));

/** Why somebody may or may not, for one type. */
export const MayReason = z.enum([
  'valid',
  'through-other',
  'missing',
  'expired',
  'in-grace',
  'incomplete',
  'waiting',
  'suspended',
  'revoked',
  'future',
  'exempt',
]);
export type MayReason = z.infer<typeof MayReason>;

const lacking: Readonly<Record<CertificateStatus, MayReason>> = {
  'not-required': 'missing',
  exempt: 'exempt',
  missing: 'missing',
  waiting: 'waiting',
  valid: 'valid',
  'renewal-open': 'valid',
  'in-grace': 'in-grace',
  incomplete: 'incomplete',
  expired: 'expired',
  suspended: 'suspended',
  revoked: 'revoked',
  future: 'future',
};

/** The reason, and the day that belongs to it: until when it is valid or since when it is not (first day not valid), null when there is none. */
export function reasonOf(
  standing: Pick<StandingLine, 'status' | 'covers' | 'expires' | 'date' | 'from' | 'satisfiedBy'>,
  met: boolean,
): { reason: MayReason; on: LocalDate | null } {
  const { status, covers, expires, date, from, satisfiedBy } = standing;
  if (met && (!covers || satisfiedBy !== null)) return { reason: 'through-other', on: covers ? expires : null };
  if (met) return { reason: 'valid', on: expires };
  const reason = lacking[status];
  if (reason === 'expired' || reason === 'in-grace') return { reason, on: expires };
  if (reason === 'suspended' || reason === 'revoked' || reason === 'exempt') return { reason, on: date };
  return { reason, on: reason === 'future' ? from : null };
}

const parts = {
  name: line(120),
  kind: WorkPointKind,
  locationId: z.uuid().nullable(),
  /** What everybody reads there who is signed in. */
  instruction: text(1000, 0),
  /** Of every group somebody needs at least one. */
  groups: z.array(z.array(z.uuid()).min(1).max(10)).min(1).max(10),
  /** Who can teach or help. */
  helperIds: z.array(z.uuid()).max(10),
  /** The lead of who asks helps too. */
  leadHelps: z.boolean(),
};

export const WorkPointDraft = z.object(parts);
export type WorkPointDraft = z.output<typeof WorkPointDraft>;

export const WorkPoint = z.object({
  id: z.uuid(),
  version: RowVersion,
  name: z.string(),
  kind: WorkPointKind,
  location: Named.nullable(),
  instruction: z.string(),
  groups: z.array(z.array(Named)),
  helpers: z.array(Named),
  leadHelps: z.boolean(),
  /** Posters that still open it. */
  posters: z.number().int(),
});
export type WorkPoint = z.infer<typeof WorkPoint>;

const params = z.object({ pointId: z.uuid() });

export const listWorkPoints = endpoint({
  method: 'GET',
  path: '/certifications/work-points',
  summary: 'Machines, vehicles, jobs and areas that ask for certificates, by name.',
  allow: 'certifications.manage',
  query: PageQuery.extend({ after: z.uuid().optional() }),
  reply: pageOf(WorkPoint).extend({ total: z.number().int() }),
});

export const addWorkPoint = endpoint({
  method: 'POST',
  path: '/certifications/work-points',
  summary: 'Makes a work point; its poster is made apart.',
  allow: 'certifications.manage',
  body: WorkPointDraft,
  reply: WorkPoint,
});

export const changeWorkPoint = endpoint({
  method: 'PUT',
  path: '/certifications/work-points/:pointId',
  summary: 'Changes a work point; posters that hang stay good.',
  allow: 'certifications.manage',
  params,
  body: z.object({ version: RowVersion, ...parts }),
  reply: WorkPoint,
});

export const closeWorkPoint = endpoint({
  method: 'POST',
  path: '/certifications/work-points/:pointId/closings',
  summary: 'Takes a work point away; its posters are dead at once.',
  allow: 'certifications.manage',
  params,
  body: z.object({ version: RowVersion }),
  reply: Nothing,
});

export const makePoster = endpoint({
  method: 'POST',
  path: '/certifications/work-points/:pointId/posters',
  summary: 'A poster with a secret of its own, told this once. `endOthers`: those that hang already are dead at once.',
  allow: 'certifications.manage',
  params,
  body: z.object({ endOthers: z.boolean() }),
  reply: z.object({ companyName: z.string(), name: z.string(), location: z.string(), url: z.string() }),
});

export const readWorkPointPeople = endpoint({
  method: 'GET',
  path: '/certifications/work-points/:pointId/people',
  summary: 'Everybody who works here: who may, and who lacks what.',
  allow: 'certifications.manage',
  params,
  reply: z.object({
    point: WorkPoint,
    people: z.array(
      z.object({
        person: Named,
        team: z.string(),
        may: z.boolean(),
        /** Groups of which nothing is held: 'Heftruck' or 'Reachtruck of Hoogwerker'. */
        lacking: z.array(z.array(z.string())),
      }),
    ),
  }),
});

/** A work point for who is not signed in: nothing of it unless the company agreed to that. */
export const OutsidePoint = z.object({
  told: z
    .object({ companyName: z.string(), name: z.string(), kind: WorkPointKind, groups: z.array(z.array(z.string())) })
    .nullable(),
});
export type OutsidePoint = z.infer<typeof OutsidePoint>;

export const readWorkPoint = endpoint({
  method: 'GET',
  path: '/may-i/:token',
  summary:
    'What is asked at a work point, for whoever scans its poster: names of types only, where the company agreed.',
  allow: 'public',
  params: OutsideToken,
  query: InLanguage,
  reply: OutsidePoint,
});

/** The answer to "mag ik dit?" for who asks. */
export const MayI = z.object({
  companyName: z.string(),
  name: z.string(),
  kind: WorkPointKind,
  location: z.string(),
  instruction: z.string(),
  person: z.string(),
  may: z.boolean(),
  groups: z.array(
    z.object({
      met: z.boolean(),
      types: z.array(
        z.object({
          typeId: z.uuid(),
          name: z.string(),
          met: z.boolean(),
          reason: MayReason,
          /** As in `reasonOf`: a first day not valid. */
          on: LocalDate.nullable(),
          storesImage: z.boolean(),
        }),
      ),
    }),
  ),
  helpers: z.array(z.string()),
});
export type MayI = z.infer<typeof MayI>;

export const readMayI = endpoint({
  method: 'GET',
  path: '/may-i/:token/mine',
  summary: 'Whether I may work here, why or why not, and who can help me.',
  allow: 'certifications.own',
  params: OutsideToken,
  query: InLanguage,
  reply: MayI,
});
