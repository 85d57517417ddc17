import { z } from 'zod';
import {
  Email,
  endpoint,
  Flag,
  Language,
  line,
  LocalDate,
  PageQuery,
  pageOf,
  SearchText,
} from '@leerspoor/platform-contract';
import { Absence } from './absence.js';
import { GivenHat } from './hat.js';
import { Moment, Named } from './shared.js';

/** `coming`: hired, first day not there yet. `left`: the last employment has ended. */
export const EmployeeStatus = z.enum(['active', 'coming', 'left']);
export type EmployeeStatus = z.infer<typeof EmployeeStatus>;

/** Whether somebody can sign in. `invited`: a living invitation, not accepted yet. `closed`: taken away. */
export const AccessState = z.enum(['none', 'invited', 'open', 'closed']);
export type AccessState = z.infer<typeof AccessState>;

/** A work mobile number: digits, maybe a + in front; spaces, dashes and brackets are dropped. */
export const Mobile = z
  .string()
  .max(30)
  .transform((typed) => typed.replace(/[\s\-().]/g, ''))
  .pipe(z.string().regex(/^\+?\d{6,15}$/));

/** One row of the list of people. */
export const EmployeeRow = z.object({
  id: z.uuid(),
  number: z.string(),
  name: z.string(),
  /** 'Berg, Jan van de': the order of the list. */
  sortName: z.string(),
  email: z.string().nullable(),
  team: Named.nullable(),
  location: Named.nullable(),
  jobRoles: z.array(Named),
  lead: Named.nullable(),
  tags: z.array(z.string()),
  status: EmployeeStatus,
  endsOn: LocalDate.nullable(),
  access: AccessState,
  hasCard: z.boolean(),
});
export type EmployeeRow = z.infer<typeof EmployeeRow>;

/** What the list can be ordered by; who has nothing of it comes last, whichever way it goes. */
export const EmployeeSort = z.enum(['name', 'jobRoles', 'team', 'location', 'lead', 'access']);
export type EmployeeSort = z.infer<typeof EmployeeSort>;

export const listEmployees = endpoint({
  method: 'GET',
  path: '/employees',
  summary: 'People within my reach, by name or as asked: a lead sees the own people, HR and administrators everybody.',
  allow: 'employees.list',
  query: PageQuery.extend({
    /** Part of a name or number. */
    search: SearchText.optional(),
    /** This team and all teams below it. */
    teamId: z.uuid().optional(),
    locationId: z.uuid().optional(),
    jobRoleId: z.uuid().optional(),
    leadId: z.uuid().optional(),
    tag: line(40).optional(),
    access: AccessState.optional(),
    /** `active` includes who is still to come. */
    status: z.enum(['active', 'left', 'all']).default('active'),
    sort: EmployeeSort.optional(),
    /** From the last to the first. */
    down: Flag.optional(),
  }),
  reply: pageOf(EmployeeRow).extend({
    /** How many there are in all; only with the first page. */
    total: z.number().int().nullable(),
  }),
});

export const Employment = z.object({ id: z.uuid(), startsOn: LocalDate, endsOn: LocalDate.nullable() });
export type Employment = z.infer<typeof Employment>;

/** How somebody signs in; shown to those who may arrange that. */
export const Access = z.object({
  state: AccessState,
  hats: z.array(GivenHat),
  /** Address of the account; may differ from the work address on file. */
  accountEmail: z.string().nullable(),
  hasCard: z.boolean(),
  lastSeenAt: Moment.nullable(),
  invitationEndsAt: Moment.nullable(),
});
export type Access = z.infer<typeof Access>;

const draft = {
  number: line(30),
  firstName: line(100),
  /** 'van de': stands before the last name, does not count in the order. */
  prefix: line(30, 0).default(''),
  lastName: line(100),
  email: Email.nullable().default(null),
  mobile: Mobile.nullable().default(null),
  contractType: line(60, 0).default(''),
  weeklyHours: z.number().min(0).max(168).multipleOf(0.01).nullable().default(null),
  language: Language.default('nl'),
  leadId: z.uuid().nullable().default(null),
  teamId: z.uuid().nullable().default(null),
  locationId: z.uuid().nullable().default(null),
  jobRoleIds: z.array(z.uuid()).max(20).default([]),
  tags: z.array(line(40)).max(20).default([]),
};

export const EmployeeDraft = z.object({ ...draft, startsOn: LocalDate });
export type EmployeeDraft = z.output<typeof EmployeeDraft>;

export const EmployeeChange = z.object({ ...draft, version: z.number().int() });
export type EmployeeChange = z.output<typeof EmployeeChange>;

/** All that is kept about an employee here. There is no birth date, citizen number or address, on purpose. */
export const Employee = z.object({
  id: z.uuid(),
  version: z.number().int(),
  number: z.string(),
  firstName: z.string(),
  prefix: z.string(),
  lastName: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  mobile: z.string().nullable(),
  contractType: z.string(),
  weeklyHours: z.number().nullable(),
  language: Language,
  lead: Named.nullable(),
  team: Named.nullable(),
  location: Named.nullable(),
  jobRoles: z.array(Named),
  tags: z.array(z.string()),
  status: EmployeeStatus,
  /** Newest first. */
  employments: z.array(Employment),
  /** Absences that have not ended, soonest first. */
  absences: z.array(Absence),
  /** How many people have this person as lead. */
  reports: z.number().int(),
  /** Null for who may not arrange access. */
  access: Access.nullable(),
});
export type Employee = z.infer<typeof Employee>;

const params = z.object({ employeeId: z.uuid() });

export const getEmployee = endpoint({
  method: 'GET',
  path: '/employees/:employeeId',
  summary: 'One person within my reach: myself, my people, or everybody for HR.',
  allow: 'signed-in',
  params,
  reply: Employee,
});

export const createEmployee = endpoint({
  method: 'POST',
  path: '/employees',
  summary: 'Adds a person, with the first employment.',
  allow: 'employees.edit',
  body: EmployeeDraft,
  reply: Employee,
});

export const updateEmployee = endpoint({
  method: 'PUT',
  path: '/employees/:employeeId',
  summary: 'Changes a person; refused as stale when somebody else changed it meanwhile.',
  allow: 'employees.edit',
  params,
  body: EmployeeChange,
  reply: Employee,
});

export const addEmployment = endpoint({
  method: 'POST',
  path: '/employees/:employeeId/employments',
  summary: 'Somebody comes (back): a new employment. An old card stays dead.',
  allow: 'employees.edit',
  params,
  body: z.object({ startsOn: LocalDate }),
  reply: Employee,
});

export const changeEmployment = endpoint({
  method: 'PUT',
  path: '/employees/:employeeId/employments/:employmentId',
  summary: 'Sets the last day of an employment (access ends after it), or corrects its days.',
  allow: 'employees.edit',
  params: params.extend({ employmentId: z.uuid() }),
  body: z
    .object({ startsOn: LocalDate, endsOn: LocalDate.nullable() })
    .refine(({ startsOn, endsOn }) => endsOn === null || startsOn <= endsOn, {
      path: ['endsOn'],
      params: { code: 'too-small' },
    }),
  reply: Employee,
});
