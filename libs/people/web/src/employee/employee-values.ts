import type { Employee, Named } from '@leerspoor/people-contract';

/** The fields of the form, as text. */
export interface EmployeeValues {
  number: string;
  firstName: string;
  prefix: string;
  lastName: string;
  email: string;
  mobile: string;
  startsOn: string;
  teamId: string;
  locationId: string;
  lead: Named | null;
  jobRoleIds: string[];
  contractType: string;
  weeklyHours: string;
  tags: string;
  language: string;
}

export const emptyEmployee = (today: string, language: string): EmployeeValues => ({
  number: '',
  firstName: '',
  prefix: '',
  lastName: '',
  email: '',
  mobile: '',
  startsOn: today,
  teamId: '',
  locationId: '',
  lead: null,
  jobRoleIds: [],
  contractType: '',
  weeklyHours: '',
  tags: '',
  language,
});

export const valuesOf = (person: Employee): EmployeeValues => ({
  number: person.number,
  firstName: person.firstName,
  prefix: person.prefix,
  lastName: person.lastName,
  email: person.email ?? '',
  mobile: person.mobile ?? '',
  startsOn: person.employments[0]?.startsOn ?? '',
  teamId: person.team?.id ?? '',
  locationId: person.location?.id ?? '',
  lead: person.lead,
  jobRoleIds: person.jobRoles.map(({ id }) => id),
  contractType: person.contractType,
  weeklyHours: person.weeklyHours === null ? '' : String(person.weeklyHours).replace('.', ','),
  tags: person.tags.join(', '),
  language: person.language,
});

/** '32,5' → 32.5. What is no number goes on as it is, so that the contract refuses it at the field. */
const hoursOf = (typed: string): number | string | null => {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
};

/** From the fields to what the door wants; the schema of the contract judges it. */
export const bodyOf = ({ lead, weeklyHours, tags, ...text }: EmployeeValues) => ({
  ...text,
  email: text.email.trim() || null,
  mobile: text.mobile.trim() || null,
  teamId: text.teamId || null,
  locationId: text.locationId || null,
  leadId: lead?.id ?? null,
  weeklyHours: hoursOf(weeklyHours),
  tags: tags
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== ''),
});
