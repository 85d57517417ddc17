import { z } from 'zod';
import { endpoint, LocalDate } from '@leerspoor/platform-contract';
import { EmployeeStatus } from './employee.js';
import { Named } from './shared.js';

/** One line about one of my people. */
export const TeamMember = z.object({
  id: z.uuid(),
  name: z.string(),
  jobRoles: z.array(z.string()),
  team: Named.nullable(),
  /** Who leads them: me, or one of my people. */
  lead: Named,
  /** 1: my own report; 2: a report of my report; and so on. */
  distance: z.number().int(),
  status: EmployeeStatus,
  /** Away today; `until` null when the end is not known. */
  absent: z.object({ until: LocalDate.nullable() }).nullable(),
});
export type TeamMember = z.infer<typeof TeamMember>;

export const listMyTeam = endpoint({
  method: 'GET',
  path: '/my-team',
  summary: 'The people below me in the reporting line who work here, nearest first, at most 1,000.',
  allow: 'my-team.read',
  reply: z.array(TeamMember),
});
