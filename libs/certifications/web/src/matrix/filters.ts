import { type CertificateStatus, type readMatrix, type ViewFilters } from '@leerspoor/certifications-contract';
import { type CallOf, LocalDate } from '@leerspoor/platform-contract';
import { z } from 'zod';

/** What one chooses in the filter of statuses, and the statuses that it stands for. */
export const statusGroups = {
  verloopt: ['renewal-open'],
  verlopen: ['expired', 'in-grace'],
  ontbreekt: ['missing'],
  compleet: ['incomplete'],
  controleren: ['waiting'],
  gestopt: ['suspended', 'revoked'],
  vrijgesteld: ['exempt'],
  geldig: ['valid'],
} as const satisfies Record<string, CertificateStatus[]>;
export type StatusGroup = keyof typeof statusGroups;
export const statusGroupKeys = Object.keys(statusGroups) as StatusGroup[];

const id = z.union([z.literal(''), z.uuid()]).catch('');

/** The address of the matrix. Empty is: not chosen. */
export const MatrixAddress = z.object({
  zoek: z.string().max(100).catch(''),
  locatie: id,
  team: id,
  functie: id,
  certificaat: id,
  status: z.union([z.literal(''), z.enum(statusGroupKeys)]).catch(''),
  /** '1' only people with trouble, '0' everybody, '' as the screen prefers. */
  aandacht: z.enum(['', '0', '1']).catch(''),
  peildatum: z.union([z.literal(''), LocalDate]).catch(''),
  /** The opened cell. */
  persoon: id,
  soort: id,
});
export type MatrixAddress = z.output<typeof MatrixAddress>;

export const noFilters: Partial<MatrixAddress> = {
  zoek: '',
  locatie: '',
  team: '',
  functie: '',
  certificaat: '',
  status: '',
};

export const isFiltered = (at: MatrixAddress): boolean =>
  Object.keys(noFilters).some((name) => at[name as keyof MatrixAddress] !== '');

export type MatrixQuery = CallOf<typeof readMatrix>['query'];

/** What the server is asked. On a phone only trouble is shown until one asks for more, or looks for somebody by name. */
export const queryOf = (at: MatrixAddress, wide: boolean): MatrixQuery => ({
  asOf: at.peildatum || undefined,
  search: at.zoek || undefined,
  locationId: at.locatie || undefined,
  teamId: at.team || undefined,
  jobRoleId: at.functie || undefined,
  typeId: at.certificaat || undefined,
  statuses: at.status ? statusGroups[at.status].join(',') : undefined,
  trouble: onlyTrouble(at, wide) ? 'true' : undefined,
  limit: wide ? 200 : 50,
});

/** What a saved view keeps of the address: the filters, not what is open. */
export const viewOfAddress = (at: MatrixAddress): ViewFilters => ({
  search: at.zoek || undefined,
  locationId: at.locatie || undefined,
  teamId: at.team || undefined,
  jobRoleId: at.functie || undefined,
  typeId: at.certificaat || undefined,
  statusGroup: at.status || undefined,
  trouble: at.aandacht === '' ? undefined : at.aandacht === '1',
  asOf: at.peildatum || undefined,
});

/** The address that a saved view leads to; a word that this version does not know is no filter. */
export const addressOfView = (filters: ViewFilters): Partial<MatrixAddress> => ({
  ...MatrixAddress.parse({
    zoek: filters.search ?? '',
    locatie: filters.locationId ?? '',
    team: filters.teamId ?? '',
    functie: filters.jobRoleId ?? '',
    certificaat: filters.typeId ?? '',
    status: filters.statusGroup ?? '',
    aandacht: filters.trouble === undefined ? '' : filters.trouble ? '1' : '0',
    peildatum: filters.asOf ?? '',
  }),
});

export const onlyTrouble = (at: MatrixAddress, wide: boolean): boolean =>
  at.aandacht === '1' || (at.aandacht === '' && !wide && at.zoek === '' && at.status === '');
