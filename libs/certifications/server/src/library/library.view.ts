import { isDeepStrictEqual } from 'node:util';
import { type LibraryType, type PackProposal, type RenewalPolicy } from '@leerspoor/certifications-contract';
import { type Language } from '@leerspoor/platform-contract';
import { type LibraryEntry } from './library-entry.js';
import { fittingRoles } from './library.rules.js';
import { type PackItem } from './starter-packs.js';

export const libraryView = (entry: LibraryEntry, type: { id: string; policy: RenewalPolicy } | null): LibraryType => ({
  code: entry.code,
  nameNl: entry.nameNl,
  nameEn: entry.nameEn,
  issuer: entry.issuer,
  policy: entry.policy,
  basis: entry.basis,
  legalText: entry.legalText,
  termSource: entry.termSource,
  certainty: entry.certainty,
  sectors: [...entry.sectors],
  remarkNl: entry.remarkNl ?? '',
  remarkEn: entry.remarkEn ?? '',
  typeId: type?.id ?? null,
  differs: type !== null && !isDeepStrictEqual(type.policy, entry.policy),
});

interface Proposal {
  entry: LibraryEntry;
  item: PackItem;
  jobRoles: readonly { id: string; name: string }[];
  typeId: string | null;
  exists: boolean;
  people: number;
}

export const proposalView = (
  { entry, item, jobRoles, typeId, exists, people }: Proposal,
  language: Language,
): PackProposal => ({
  code: entry.code,
  name: language === 'nl' ? entry.nameNl : entry.nameEn,
  typeId,
  certainty: entry.certainty,
  requirement: item.demand
    ? {
        everybody: item.demand.everybody ?? false,
        jobRoles: fittingRoles(item.demand, jobRoles).map(({ id, name }) => ({ id, name })),
        lookedFor: [...(item.demand.words ?? [])],
        basis: entry.basis,
        leadTime: item.demand.leadTime ?? null,
        blocksWork: item.demand.blocksWork ?? false,
        people,
        exists,
      }
    : null,
});
