import { type LocalDate } from '@leerspoor/platform-contract';

/** Somebody as a bulk source knows them. */
export interface RosterEmployee {
  id: string;
  number: string;
  firstName: string;
  prefix: string;
  lastName: string;
  email: string | null;
  mobile: string | null;
  contractType: string;
  weeklyHours: number | null;
  leadId: string | null;
  teamId: string | null;
  locationId: string | null;
  jobRoleIds: readonly string[];
  /** Oldest first; first and last day included; never overlapping. */
  employments: readonly { startsOn: LocalDate; endsOn: LocalDate | null }[];
}

export interface RosterThing {
  id: string;
  name: string;
}

export interface RosterSnapshot {
  employees: RosterEmployee[];
  teams: RosterThing[];
  locations: RosterThing[];
  jobRoles: RosterThing[];
  /** Administrators who can sign in today. */
  adminIds: string[];
}

/** Somebody to add or change, whole. */
export interface RosterWrite extends RosterEmployee {
  isNew: boolean;
}

/** Teams, locations and job roles that a bulk source needs. Their ids are the caller's. */
export interface RosterThings {
  teams: readonly RosterThing[];
  locations: readonly RosterThing[];
  jobRoles: readonly RosterThing[];
}

/** Everything stored about one person, as JSON of the rows themselves: to be compared and put back, never to be looked into. */
export type EmployeeImage = Readonly<Record<string, unknown>>;

/** What a bulk change did to one person. `before` is null for who was added. */
export interface EmployeeTrace {
  id: string;
  before: EmployeeImage | null;
  after: EmployeeImage;
}

/** How many people stand above each in the line, of those given; linear, also for a line of thousands. */
function depthsOf(leadOf: ReadonlyMap<string, string | null>): Map<string, number> {
  const depths = new Map<string, number>();
  for (const id of leadOf.keys()) {
    const line: string[] = [];
    let at: string | null = id;
    while (at !== null && leadOf.has(at) && !depths.has(at)) {
      line.push(at);
      at = leadOf.get(at) ?? null;
    }
    const above = at === null ? 0 : (depths.get(at) ?? 0);
    line.toReversed().forEach((person, step) => depths.set(person, above + step + 1));
  }
  return depths;
}

/** Leads before those they lead, and whoever is added before whoever is changed: so nobody is written before their lead. */
export function arrivalOrder<W extends RosterWrite>(writes: readonly W[]): W[] {
  const depths = depthsOf(new Map(writes.map(({ id, leadId }) => [id, leadId])));
  return writes.toSorted((a, b) => Number(b.isNew) - Number(a.isNew) || (depths.get(a.id) ?? 0) - (depths.get(b.id) ?? 0));
}

/** Those who lead nobody first: so nobody is removed while another of them still points there. */
export function removalOrder<T extends EmployeeTrace>(traces: readonly T[]): T[] {
  const depths = depthsOf(new Map(traces.map(({ id, after }) => [id, (after['employee'] as { lead_id: string | null }).lead_id])));
  return traces.toSorted((a, b) => (depths.get(b.id) ?? 0) - (depths.get(a.id) ?? 0));
}
