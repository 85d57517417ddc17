import { type RowNotes } from '../row/row.rules.js';
import { type EmployeeReading } from './employee-row.rules.js';
import { betterName } from './employee-diff.rules.js';
import { mergePeriod } from './employment.rules.js';
import { type EmployeeState, type Period } from './employee-snapshot.js';
import { type Things } from './things.rules.js';
import { type LocalDate } from '@leerspoor/platform-contract';

/** Teams, locations and job roles, known and to be made. */
export interface Organisation {
  teams: Things;
  locations: Things;
  jobRoles: Things;
}

export interface DraftRules {
  organisation: Organisation;
  emptyClears: boolean;
  /** The names come out of one column. */
  wholeNames: boolean;
  today: LocalDate;
}

/** What a cell makes of a value: an absent column and (unless it clears) an empty cell leave it alone. */
const kept = <T>(given: T | null | undefined, before: T | null, emptyClears: boolean): T | null => {
  if (given === undefined) return before;
  return given === null && !emptyClears ? before : given;
};

function thingFor(
  name: string | undefined,
  before: string | null,
  things: Things,
  emptyClears: boolean,
): string | null {
  if (name === undefined) return before;
  return name === '' ? (emptyClears ? null : before) : (things.idFor(name) ?? before);
}

/** The job role of a file replaces the only one; beside several it is one more. */
function rolesFor(name: string | undefined, before: readonly string[], things: Things): readonly string[] {
  const id = name ? things.idFor(name) : null;
  if (id === null || before.includes(id)) return before;
  return before.length === 1 ? [id] : [...before, id];
}

function firstPeriod({ startsOn, endsOn, notes }: EmployeeReading, today: LocalDate): readonly Period[] {
  if (startsOn !== null) return [{ startsOn, endsOn }];
  const assumed = endsOn !== null && endsOn < today ? endsOn : today;
  notes.notice('start-assumed', 'startsOn', { start: assumed });
  return [{ startsOn: assumed, endsOn }];
}

/** How somebody new is to be. The lead is found later, when everybody is known. */
export function newEmployee(id: string, number: string, reading: EmployeeReading, rules: DraftRules): EmployeeState {
  const { organisation } = rules;
  return {
    id,
    number,
    ...reading.name,
    email: reading.email ?? null,
    mobile: reading.mobile ?? null,
    contractType: reading.contractType ?? '',
    weeklyHours: reading.weeklyHours ?? null,
    leadId: null,
    teamId: thingFor(reading.team, null, organisation.teams, false),
    locationId: thingFor(reading.location, null, organisation.locations, false),
    jobRoleIds: rolesFor(reading.jobRole, [], organisation.jobRoles),
    employments: firstPeriod(reading, rules.today),
  };
}

/** How somebody who is here is to be after a row; null when the periods cannot be fitted, which is said. */
export function changedEmployee(
  before: EmployeeState,
  reading: EmployeeReading,
  rules: DraftRules,
): EmployeeState | null {
  const { organisation, emptyClears } = rules;
  const employments = mergePeriod(before.employments, reading, emptyClears, reading.notes);
  if (employments === null) return null;
  const contractType = reading.contractType ?? '';
  return {
    ...before,
    ...betterName(before, reading.name, reading.damaged, rules.wholeNames),
    number: reading.notes.messages.some(({ code }) => code === 'number-changes') ? reading.number : before.number,
    email: kept(reading.email, before.email, emptyClears),
    mobile: kept(reading.mobile, before.mobile, emptyClears),
    contractType:
      contractType === '' && !(emptyClears && reading.contractType !== undefined) ? before.contractType : contractType,
    weeklyHours: kept(reading.weeklyHours, before.weeklyHours, emptyClears),
    teamId: thingFor(reading.team, before.teamId, organisation.teams, emptyClears),
    locationId: thingFor(reading.location, before.locationId, organisation.locations, emptyClears),
    jobRoleIds: rolesFor(reading.jobRole, before.jobRoleIds, organisation.jobRoles),
    employments,
  };
}

/** A later row about the same person: another period of work. False when it says something else, which is an error. */
export function addPeriod(first: { after: EmployeeState }, reading: EmployeeReading, notes: RowNotes): boolean {
  const periods = mergePeriod(first.after.employments, reading, false, notes);
  if (periods === null || periods.length === first.after.employments.length) return false;
  first.after = { ...first.after, employments: periods };
  return true;
}
