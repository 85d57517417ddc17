import { type LocalDate } from '@leerspoor/platform-contract';

/** Somebody as a bulk source knows them. */
export interface RosterEmployee {
  id: string;
  number: string;
  firstName: string;
  prefix: string;
  lastName: string;
  email: string | null;
  mobile: string | null;
  contractType: string;
  weeklyHours: number | null;
  leadId: string | null;
  teamId: string | null;
  locationId: string | null;
  jobRoleIds: readonly string[];
  /** Oldest first; first and last day included; never overlapping. */
  employments: readonly { startsOn: LocalDate; endsOn: LocalDate | null }[];
}

export interface RosterThing {
  id: string;
  name: string;
}

export interface RosterSnapshot {
  employees: RosterEmployee[];
  teams: RosterThing[];
  locations: RosterThing[];
  jobRoles: RosterThing[];
  /** Administrators who can sign in today. */
  adminIds: string[];
}

/** Somebody to add or change, whole. */
export interface RosterWrite extends RosterEmployee {
  isNew: boolean;
}

/** Teams, locations and job roles that a bulk source needs. Their ids are the caller's. */
export interface RosterThings {
  teams: readonly RosterThing[];
  locations: readonly RosterThing[];
  jobRoles: readonly RosterThing[];
}

/** Everything stored about one person, as JSON of the rows themselves: to be compared and put back, never to be looked into. */
export type EmployeeImage = Readonly<Record<string, unknown>>;

/** What a bulk change did to one person. `before` is null for who was added. */
export interface EmployeeTrace {
  id: string;
  before: EmployeeImage | null;
  after: EmployeeImage;
}
