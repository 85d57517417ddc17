import {
  type AppointmentGroup,
  AppointmentState,
  groupOf,
  type listAppointments,
} from '@leerspoor/certifications-contract';
import { type CallOf } from '@leerspoor/platform-contract';
import { z } from 'zod';

export const listGroups = {
  tekenen: 'open',
  getekend: 'active',
  voorbij: 'over',
  alle: null,
} as const satisfies Record<string, AppointmentGroup | null>;
export type ListGroup = keyof typeof listGroups;

const id = z.union([z.literal(''), z.uuid()]).catch('');

/** The address of the list of appointments. Empty is: not chosen. */
export const AppointmentsAddress = z.object({
  welke: z.enum(Object.keys(listGroups) as ListGroup[]).catch('getekend'),
  zoek: z.string().max(100).catch(''),
  certificaat: id,
  locatie: id,
  stand: z.union([z.literal(''), AppointmentState]).catch(''),
});
export type AppointmentsAddress = z.output<typeof AppointmentsAddress>;

export const noListFilters = { zoek: '', certificaat: '', locatie: '', stand: '' } as const;

export const isListFiltered = (at: AppointmentsAddress): boolean =>
  at.zoek !== '' || at.certificaat !== '' || at.locatie !== '' || stateIn(at) !== '';

/** States that can be chosen in a group. */
export const statesOf = (welke: ListGroup): AppointmentState[] => {
  const group = listGroups[welke];
  return AppointmentState.options.filter((state) => group === null || groupOf(state) === group);
};

/** The chosen state; one of another group is not chosen. */
export const stateIn = ({ welke, stand }: AppointmentsAddress): AppointmentState | '' =>
  stand !== '' && statesOf(welke).includes(stand) ? stand : '';

/** What is asked of the server. */
export const listQuery = (at: AppointmentsAddress): CallOf<typeof listAppointments>['query'] => ({
  group: listGroups[at.welke] ?? undefined,
  state: stateIn(at) || undefined,
  search: at.zoek || undefined,
  typeId: at.certificaat || undefined,
  locationId: at.locatie || undefined,
});
