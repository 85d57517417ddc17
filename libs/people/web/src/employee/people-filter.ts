import { AccessState, EmployeeSort } from '@leerspoor/people-contract';
import { useQueryState } from '@leerspoor/platform-web';
import { z } from 'zod';

const Asked = z.object({
  zoek: z.string().max(100).catch(''),
  team: z.uuid().or(z.literal('')).catch(''),
  locatie: z.uuid().or(z.literal('')).catch(''),
  functie: z.uuid().or(z.literal('')).catch(''),
  inloggen: AccessState.or(z.literal('')).catch(''),
  wie: z.enum(['active', 'left', 'all']).catch('active'),
  volgorde: EmployeeSort.or(z.literal('')).catch(''),
  omlaag: z.literal('ja').or(z.literal('')).catch(''),
});
export type Asked = z.output<typeof Asked>;

/** The filters of the list as they stand in the address, and as the door wants them. */
export function usePeopleFilter() {
  const [asked, change] = useQueryState(Asked);
  const query = {
    search: asked.zoek || undefined,
    teamId: asked.team || undefined,
    locationId: asked.locatie || undefined,
    jobRoleId: asked.functie || undefined,
    access: asked.inloggen || undefined,
    status: asked.wie,
  };
  const sort = asked.volgorde ? { key: asked.volgorde, down: asked.omlaag === 'ja' } : null;
  const active =
    Object.entries(query).some(([name, value]) => name !== 'status' && value !== undefined) || asked.wie !== 'active';
  return [{ asked, query, active, sort }, change] as const;
}
export type PeopleFilter = ReturnType<typeof usePeopleFilter>[0];
