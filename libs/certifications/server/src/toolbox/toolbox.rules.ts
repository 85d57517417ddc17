import {
  type Activity,
  meterOf,
  meterTerm,
  type PresenceWay,
  type RenewalPolicy,
  toolboxAlphabet,
  type ToolboxCount,
} from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';

interface Asker {
  employeeId: string;
  permissions: ReadonlySet<string>;
}

/** HR, who leads it and who began it keep the list, also when it is closed. */
export const keepsToolbox = (
  { employeeId, permissions }: Asker,
  { leaderId, begunBy }: { leaderId: string; begunBy: string | null },
): boolean => permissions.has('certifications.record') || [leaderId, begunBy].includes(employeeId);

interface Said {
  topic: string;
  place: string;
  leader: string;
}

/** What the trail keeps of a change: of each part that differs what it was and what it is. */
export const changesOf = (before: Said, after: Said): Partial<Record<keyof Said, [string, string]>> =>
  Object.fromEntries(
    (['topic', 'place', 'leader'] as const)
      .filter((part) => before[part] !== after[part])
      .map((part) => [part, [before[part], after[part]]]),
  );

/** How somebody came on the list when who keeps it tapped their name. */
export const wayOf = (keeperId: string, personId: string): PresenceWay => (keeperId === personId ? 'self' : 'name');

/** A code out of ten random bytes: five bits of each. */
export const codeFrom = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => toolboxAlphabet[byte % toolboxAlphabet.length]).join('');

/** Hours that a code lives: a shift, and no poster that hangs for weeks. */
const codeHours = 12;

export const codeEnds = (now: Date): Date => new Date(now.getTime() + codeHours * 3_600_000);

interface Tap {
  personId: string;
  present: boolean;
  /** When it was tapped, on the clock of the device. */
  at: string;
}

export interface Mark {
  personId: string;
  present: boolean;
  at: Date;
}

/** One mark per person, the last one made; a clock that runs ahead cannot keep later marks out. */
export function marksOf(taps: readonly Tap[], now: Date): Mark[] {
  const timed = taps.map(({ at, ...tap }) => ({ ...tap, at: new Date(Math.min(now.getTime(), Date.parse(at))) }));
  const sorted = timed.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return [...new Map(sorted.map((mark) => [mark.personId, mark])).values()];
}

/** The term of a type that counts so many a year, in which a day lies. */
export function yearOf(policy: RenewalPolicy, day: LocalDate): { from: LocalDate; until: LocalDate } {
  const term = policy.model === 'count' ? meterTerm(policy, null, day) : null;
  if (!term) throw new Error('A toolbox that is not counted per year.');
  return term;
}

/** How far somebody is with what a year asks, as the engine counts it. */
export function countOf(
  policy: RenewalPolicy,
  activities: readonly Activity[],
  day: LocalDate,
): Omit<ToolboxCount, 'person' | 'team'> {
  const meter = meterOf(policy, yearOf(policy, day), activities, day);
  const quota = (kind: string) => meter?.quotas.find((one) => one.kind === kind);
  return {
    done: quota('activities')?.done ?? 0,
    needed: quota('activities')?.required ?? 0,
    meetings: activities.filter(({ meeting, on }) => meeting && on <= day).length,
    meetingsNeeded: quota('meetings')?.required ?? 0,
    met: meter?.met ?? true,
    behind: meter?.behind ?? false,
  };
}
