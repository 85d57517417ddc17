import { type FieldChange, type ImportField } from '@leerspoor/connections-contract';
import { fold } from '@leerspoor/platform-contract';
import { couldHaveBeen, fullNameOf, type PersonName } from '../value/name.rules.js';
import { type EmployeeState, type Period } from './employee-snapshot.js';

/** Letters with marks: a name that has more of them was written with more care. */
const marked = (text: string) => text.replace(/[ -~]/g, '').length;
const sameWords = (a: PersonName, b: PersonName) =>
  fold(a.firstName) === fold(b.firstName) && fold(a.prefix) === fold(b.prefix);

/**
 * The name to keep: the file's, unless it says the same with less care (capitals, no accents), or lost letters that we have.
 * A name out of one column (`whole`) does not move words between first and last name.
 */
export function betterName(known: PersonName, typed: PersonName, damaged: boolean, whole: boolean): PersonName {
  const [was, is] = [fullNameOf(known), fullNameOf(typed)];
  if (damaged && couldHaveBeen(is, was)) return known;
  if (fold(is) !== fold(was)) return typed;
  return marked(is) > marked(was) || (!whole && !sameWords(known, typed)) ? typed : known;
}

/** How ids are written for a person. */
export interface Names {
  team: (id: string | null) => string;
  location: (id: string | null) => string;
  jobRole: (id: string | null) => string;
  person: (id: string | null) => string;
}

const lastPeriod = (periods: readonly Period[]) => periods.at(-1);
const rolesOf = (ids: readonly string[], names: Names) =>
  ids
    .map(names.jobRole)
    .filter(Boolean)
    .sort((a, b) => a.localeCompare(b, 'nl'))
    .join(', ');

/** Which fields get another value, as a person reads them. */
export function changesBetween(before: EmployeeState, after: EmployeeState, names: Names): FieldChange[] {
  const [was, is] = [lastPeriod(before.employments), lastPeriod(after.employments)];
  const pairs: [ImportField, string, string][] = [
    ['number', before.number, after.number],
    ['name', fullNameOf(before), fullNameOf(after)],
    ['email', before.email ?? '', after.email ?? ''],
    ['mobile', before.mobile ?? '', after.mobile ?? ''],
    ['jobRole', rolesOf(before.jobRoleIds, names), rolesOf(after.jobRoleIds, names)],
    ['team', names.team(before.teamId), names.team(after.teamId)],
    ['location', names.location(before.locationId), names.location(after.locationId)],
    ['lead', names.person(before.leadId), names.person(after.leadId)],
    ['contractType', before.contractType, after.contractType],
    ['weeklyHours', String(before.weeklyHours ?? ''), String(after.weeklyHours ?? '')],
    ['startsOn', was?.startsOn ?? '', is?.startsOn ?? ''],
    ['endsOn', was?.endsOn ?? '', is?.endsOn ?? ''],
  ];
  const changes = pairs.filter(([, from, to]) => from !== to).map(([field, from, to]) => ({ field, from, to }));
  if (before.employments.length === after.employments.length || changes.some(({ field }) => field === 'startsOn'))
    return changes;
  return [...changes, { field: 'startsOn', from: '', to: after.employments[0]?.startsOn ?? '' }];
}
