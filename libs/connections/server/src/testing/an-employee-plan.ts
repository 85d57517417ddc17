import { type ImportField, type Mapping, rowReason } from '@leerspoor/connections-contract';
import { day } from '@leerspoor/platform-contract';
import { EmployeePlan } from '../employees/employee-plan.rules.js';
import { type EmployeeSnapshot, type EmployeeState } from '../employees/employee-snapshot.js';
import { mappingOf, stagedRows } from './rows.js';

const today = day('2026-11-24');
let made = 0;
const newId = () => `new-${(made += 1)}`;

/** Somebody who works here since 2020: 'Jan Boer'. */
export const person = (number: string, name: string, rest: Partial<EmployeeState> = {}): EmployeeState => {
  const [firstName = '', lastName = ''] = name.split(' ');
  return {
    id: `id-${number}`,
    number,
    firstName,
    prefix: '',
    lastName,
    email: null,
    mobile: null,
    contractType: '',
    weeklyHours: null,
    leadId: null,
    teamId: null,
    locationId: null,
    jobRoleIds: [],
    employments: [{ startsOn: day('2020-01-01'), endsOn: null }],
    ...rest,
  };
};

export const companyOf = (...employees: EmployeeState[]): EmployeeSnapshot => ({
  employees,
  teams: [{ id: 't1', name: 'Buiten' }],
  locations: [],
  jobRoles: [{ id: 'r1', name: 'Monteur' }],
  adminIds: [],
});

export interface PlanOptions {
  company?: EmployeeSnapshot;
  mapping?: Partial<Omit<Mapping, 'fields'>>;
  leads?: Map<string, string>;
  samePerson?: string;
}

/** What a list of people comes to: every row explained, and every sentence whole. */
export function plan(
  fields: ImportField[],
  cells: string[][],
  { company = companyOf(), mapping = {}, leads = new Map(), samePerson }: PlanOptions = {},
) {
  const planned = new EmployeePlan({ snapshot: company, mapping: mappingOf(fields, mapping), today, leads, newId });
  planned.read(stagedRows(cells, samePerson === undefined ? {} : { samePerson }));
  for (const _ of planned.settle());
  const outcomes = [...planned.outcomes()];
  for (const message of outcomes.flatMap(({ messages }) => messages))
    expect(rowReason('nl', message) + rowReason('en', message)).not.toMatch(/undefined|NaN/);
  const codes = (line: number) => outcomes.find((row) => row.line === line)?.messages.map(({ code }) => code) ?? [];
  return { planned, outcomes, kinds: outcomes.map(({ kind }) => kind), codes, writes: planned.writes() };
}
