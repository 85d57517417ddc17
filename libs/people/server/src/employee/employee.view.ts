import { type LocalDate } from '@leerspoor/platform-contract';
import { type Access, type Employee, type EmployeeRow } from '@leerspoor/people-contract';
import { currentOf, statusOf } from './status.rules.js';
import { type EmployeeCard, type ListedEmployee } from './employee.row.js';

/** `access` is null for who may not arrange it. */
export function employeeView(card: EmployeeCard, today: LocalDate, access: Access | null): Employee {
  const {
    id,
    version,
    number,
    firstName,
    prefix,
    lastName,
    fullName,
    email,
    mobile,
    contractType,
    weeklyHours,
    language,
  } = card;
  const { lead, team, location, jobRoles, tags, employments, absences, reports } = card;
  return {
    ...{
      id,
      version,
      number,
      firstName,
      prefix,
      lastName,
      name: fullName,
      email,
      mobile,
      contractType,
      weeklyHours,
      language,
    },
    ...{ lead, team, location, jobRoles, tags, employments, absences, reports },
    status: statusOf(employments, today),
    access,
  };
}

export function employeeRowView(row: ListedEmployee, today: LocalDate): EmployeeRow {
  const { id, number, fullName, sortName, email, team, location, jobRoles, lead, tags, employments, access, hasCard } =
    row;
  const status = statusOf(employments, today);
  const endsOn = currentOf(employments, today)?.endsOn ?? null;
  return {
    id,
    number,
    name: fullName,
    sortName,
    email,
    team,
    location,
    jobRoles,
    lead,
    tags,
    status,
    endsOn,
    access,
    hasCard,
  };
}
