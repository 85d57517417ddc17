import { z } from 'zod';
import { endpoint, line, LocalDate, Nothing } from '@leerspoor/platform-contract';

const id = z.uuid().optional();

/** Filters of the matrix as somebody left them. A day is kept only when it was chosen: today stays today. */
export const ViewFilters = z.object({
  search: line(100).optional(),
  locationId: id,
  teamId: id,
  jobRoleId: id,
  typeId: id,
  /** A word of the screen for a group of statuses. */
  statusGroup: line(30).optional(),
  trouble: z.boolean().optional(),
  asOf: LocalDate.optional(),
});
export type ViewFilters = z.infer<typeof ViewFilters>;

/** A saved view: of oneself, or shared with everybody who has the matrix. */
export const MatrixView = z.object({
  id: z.uuid(),
  name: z.string(),
  shared: z.boolean(),
  /** Who asks made it, and may throw it away. */
  own: z.boolean(),
  filters: ViewFilters,
});
export type MatrixView = z.infer<typeof MatrixView>;

export const listMatrixViews = endpoint({
  method: 'GET',
  path: '/certifications/matrix-views',
  summary: 'My saved views of the matrix and those that are shared with everybody, by name.',
  allow: 'certifications.read',
  reply: z.array(MatrixView),
});

export const saveMatrixView = endpoint({
  method: 'POST',
  path: '/certifications/matrix-views',
  summary:
    'Saves the filters of the matrix under a name; one of mine with the same name is replaced. Only HR shares with everybody.',
  allow: 'certifications.read',
  body: z.object({ name: line(60), shared: z.boolean().default(false), filters: ViewFilters }),
  reply: MatrixView,
});

export const removeMatrixView = endpoint({
  method: 'DELETE',
  path: '/certifications/matrix-views/:viewId',
  summary: 'Throws a saved view of mine away.',
  allow: 'certifications.read',
  params: z.object({ viewId: z.uuid() }),
  reply: Nothing,
});
