import { type AuditPack, type PackScope } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Picked } from '../record/person-picker.js';

/** What stands in the form for a new pack, while somebody types. */
export interface PackValues {
  title: string;
  client: string;
  asOf: string;
  teamId: string;
  locationId: string;
  jobRoleId: string;
  typeIds: string[];
  people: Picked[];
  historyFrom: string;
  historyUntil: string;
  withEvidence: boolean;
}

export const emptyPack = (today: LocalDate): PackValues => ({
  title: '',
  client: '',
  asOf: today,
  teamId: '',
  locationId: '',
  jobRoleId: '',
  typeIds: [],
  people: [],
  historyFrom: '',
  historyUntil: '',
  withEvidence: true,
});

export const packBody = ({ title, client, asOf, withEvidence, people, typeIds, ...rest }: PackValues) => ({
  title,
  client,
  asOf,
  withEvidence,
  filter: {
    teamId: rest.teamId || null,
    locationId: rest.locationId || null,
    jobRoleId: rest.jobRoleId || null,
    typeIds,
    personIds: people.map(({ id }) => id),
    historyFrom: rest.historyFrom || null,
    historyUntil: rest.historyUntil || null,
  },
});

/** The worker is at it: worth asking again. */
export const isMoving = ({ state }: AuditPack): boolean => state === 'queued' || state === 'working';

/** Who and what a pack is about, in a few words; nobody named is everybody. */
export const scopeWords = ({ team, location, jobRole, people, types }: PackScope, everybody: string): string[] => [
  [team, location, jobRole, ...people].filter(Boolean).join(', ') || everybody,
  ...(types.length > 0 ? [types.join(', ')] : []),
];

/** Megabytes with one decimal, as files are talked about; never nothing. */
export const megabytes = (bytes: number): number => Math.max(0.1, Math.round(bytes / 100_000) / 10);
