import { type LocalDate } from '@leerspoor/platform-contract';
import { type AccessState, type Named } from '@leerspoor/people-contract';
import { type EmployeeEntity } from './employee.entity.js';

/** A person with everything the own page shows. */
export interface EmployeeCard extends EmployeeEntity {
  lead: Named | null;
  team: Named | null;
  location: Named | null;
  jobRoles: Named[];
  employments: { id: string; startsOn: LocalDate; endsOn: LocalDate | null }[];
  absences: { id: string; startsOn: LocalDate; endsOn: LocalDate | null; standIn: Named | null }[];
  reports: number;
}

/** A person as the list shows one. */
export interface ListedEmployee {
  id: string;
  number: string;
  fullName: string;
  sortName: string;
  email: string | null;
  tags: string[];
  lead: Named | null;
  team: Named | null;
  location: Named | null;
  jobRoles: Named[];
  employments: { startsOn: LocalDate; endsOn: LocalDate | null }[];
  access: AccessState;
  hasCard: boolean;
}
