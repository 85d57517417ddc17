import { type LocalDate } from '@leerspoor/platform-contract';

/** What matching needs to know of the people who are here. */
export interface EmployeeState {
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
  /** Oldest first; days included. */
  employments: readonly Period[];
}

export interface Period {
  startsOn: LocalDate;
  endsOn: LocalDate | null;
}

export interface NamedThing {
  id: string;
  name: string;
}

export interface EmployeeSnapshot {
  employees: readonly EmployeeState[];
  teams: readonly NamedThing[];
  locations: readonly NamedThing[];
  jobRoles: readonly NamedThing[];
  /** Administrators who can sign in: one of them must stay. */
  adminIds: readonly string[];
}

/** How somebody is to be after the import; `isNew` tells an addition from a change. */
export interface EmployeeWrite extends EmployeeState {
  isNew: boolean;
}
