import { z } from 'zod';
import { endpoint, Flag, line } from '@leerspoor/platform-contract';

/** A team in the tree. Lists come in reading order: a parent directly before its own. */
export const Team = z.object({
  id: z.uuid(),
  name: z.string(),
  parentId: z.uuid().nullable(),
  /** 0 at the top. */
  depth: z.number().int(),
  archived: z.boolean(),
  /** People who work here now, sub-teams not counted. */
  people: z.number().int(),
});
export type Team = z.infer<typeof Team>;

/** A location or a job role. */
export const Label = z.object({ id: z.uuid(), name: z.string(), archived: z.boolean(), people: z.number().int() });
export type Label = z.infer<typeof Label>;

const query = z.object({ archived: Flag.optional() });
const name = line(100);
const labelBody = z.object({ name, archived: z.boolean() });

export const listTeams = endpoint({
  method: 'GET',
  path: '/teams',
  summary: 'The tree of teams, with archived ones when asked.',
  allow: 'organisation.read',
  query,
  reply: z.array(Team),
});

export const createTeam = endpoint({
  method: 'POST',
  path: '/teams',
  summary: 'Makes a team.',
  allow: 'organisation.edit',
  body: z.object({ name, parentId: z.uuid().nullable() }),
  reply: Team,
});

export const updateTeam = endpoint({
  method: 'PUT',
  path: '/teams/:teamId',
  summary: 'Renames, moves (never under itself), archives or restores a team. One with people or sub-teams stays.',
  allow: 'organisation.edit',
  params: z.object({ teamId: z.uuid() }),
  body: z.object({ name, parentId: z.uuid().nullable(), archived: z.boolean() }),
  reply: Team,
});

export const listLocations = endpoint({
  method: 'GET',
  path: '/locations',
  summary: 'Locations by name.',
  allow: 'organisation.read',
  query,
  reply: z.array(Label),
});

export const createLocation = endpoint({
  method: 'POST',
  path: '/locations',
  summary: 'Makes a location.',
  allow: 'organisation.edit',
  body: z.object({ name }),
  reply: Label,
});

export const updateLocation = endpoint({
  method: 'PUT',
  path: '/locations/:locationId',
  summary: 'Renames, archives or restores a location.',
  allow: 'organisation.edit',
  params: z.object({ locationId: z.uuid() }),
  body: labelBody,
  reply: Label,
});

export const listJobRoles = endpoint({
  method: 'GET',
  path: '/job-roles',
  summary: 'Job roles by name.',
  allow: 'organisation.read',
  query,
  reply: z.array(Label),
});

export const createJobRole = endpoint({
  method: 'POST',
  path: '/job-roles',
  summary: 'Makes a job role.',
  allow: 'organisation.edit',
  body: z.object({ name }),
  reply: Label,
});

export const updateJobRole = endpoint({
  method: 'PUT',
  path: '/job-roles/:jobRoleId',
  summary: 'Renames, archives or restores a job role.',
  allow: 'organisation.edit',
  params: z.object({ jobRoleId: z.uuid() }),
  body: labelBody,
  reply: Label,
});

export const listTags = endpoint({
  method: 'GET',
  path: '/tags',
  summary: 'Tags that people carry, with how many carry them.',
  allow: 'organisation.read',
  reply: z.array(z.object({ tag: z.string(), people: z.number().int() })),
});
