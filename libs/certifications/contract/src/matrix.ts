import { z } from 'zod';
import { endpoint, Flag, LocalDate, SearchText } from '@leerspoor/platform-contract';
import { Named } from '@leerspoor/people-contract';
import { CertificateStatus } from './engine/status.js';
import { Wording } from './engine/wording.js';
import { Certainty } from './words.js';

/** Bits of the last number of a cell. */
export const cellFlag = { wanted: 1, covers: 2, blocked: 4, waiting: 8, throughOther: 16, booked: 32 } as const;

/** [index in `types`, status, expires (first day not valid), date (see `CellStatus.date`), bits of `cellFlag`]. */
export const MatrixCell = z.tuple([
  z.number().int(),
  CertificateStatus,
  LocalDate.nullable(),
  LocalDate.nullable(),
  z.number().int(),
]);
export type MatrixCell = z.infer<typeof MatrixCell>;

/** One person; only cells that say something, so 'not-required' is left out. Grouped by team: rows come in team order. */
export const MatrixRow = z.object({
  id: z.uuid(),
  name: z.string(),
  jobRoles: z.array(z.string()),
  teamId: z.uuid().nullable(),
  team: z.string(),
  lead: z.string(),
  cells: z.array(MatrixCell),
});
export type MatrixRow = z.infer<typeof MatrixRow>;

export const MatrixType = Named.extend({
  code: z.string(),
  wording: Wording,
  certainty: Certainty,
  /** Of everybody in the filter: people for whom it matters and who are not exempt, and how many of them are covered. Only counted with the first page; 0 with later ones. */
  wanted: z.number().int(),
  covered: z.number().int(),
});

const statuses = z
  .string()
  .max(200)
  .transform((list) => list.split(','))
  .pipe(z.array(CertificateStatus).max(11));

export const readMatrix = endpoint({
  method: 'GET',
  path: '/certifications/matrix',
  summary: 'People × types as of a day, within my reach, page by page in the order of teams and names.',
  allow: 'certifications.read',
  query: z.object({
    asOf: LocalDate.optional(),
    search: SearchText.optional(),
    /** With its sub-teams. */
    teamId: z.uuid().optional(),
    locationId: z.uuid().optional(),
    jobRoleId: z.uuid().optional(),
    typeId: z.uuid().optional(),
    /** People with at least one cell of these statuses, parted by commas. */
    statuses: statuses.optional(),
    /** Only people with something that matters and is not right. */
    trouble: Flag.optional(),
    /** `next` of the page before. */
    after: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  reply: z.object({
    asOf: LocalDate,
    /** By code. With the first page every type that has a cell in the filter, counted; with a later page those of the page. */
    types: z.array(MatrixType),
    rows: z.array(MatrixRow),
    /** People in the filter, and within reach in all. Only counted with the first page; 0 with later ones. */
    total: z.number().int(),
    everybody: z.number().int(),
    next: z.string().nullable(),
  }),
});
