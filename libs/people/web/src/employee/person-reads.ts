import { getEmployee, listEmployees, listMyTeam } from '@leerspoor/people-contract';

/** What a change to a person makes stale. */
export const personReads = [listEmployees, getEmployee, listMyTeam];
