import { z } from 'zod';
import { endpoint, line } from '@leerspoor/platform-contract';
import { Named } from '@leerspoor/people-contract';
import { Basis } from './engine/demand.js';
import { RenewalPolicy } from './engine/policy.js';
import { Certainty, Sector, TermSource } from './words.js';

/** A type of the start library: a starting point that a company takes over and changes as it likes. */
export const LibraryType = z.object({
  code: z.string(),
  nameNl: z.string(),
  nameEn: z.string(),
  issuer: z.string(),
  policy: RenewalPolicy,
  basis: Basis,
  legalText: z.string(),
  termSource: TermSource,
  certainty: Certainty,
  sectors: z.array(z.string()),
  remarkNl: z.string(),
  remarkEn: z.string(),
  /** The company's type that was made of it; null when there is none yet. */
  typeId: z.uuid().nullable(),
  /** The company's type has another rule than this; it may take this one over. */
  differs: z.boolean(),
});
export type LibraryType = z.infer<typeof LibraryType>;

export const listLibrary = endpoint({
  method: 'GET',
  path: '/certifications/library',
  summary: 'The start library of Dutch certificates, with what this company already uses.',
  allow: 'certifications.manage',
  reply: z.array(LibraryType),
});

export const adoptFromLibrary = endpoint({
  method: 'POST',
  path: '/certifications/library-adoptions',
  summary: 'Takes types of the library into use, with the types they stand on; what is there already stays as it is.',
  allow: 'certifications.manage',
  body: z.object({ codes: z.array(line(30)).min(1).max(100) }),
  reply: z.object({ added: z.number().int() }),
});

/** What a starter pack proposes for one type. */
export const PackProposal = z.object({
  code: z.string(),
  name: z.string(),
  typeId: z.uuid().nullable(),
  certainty: Certainty,
  /** Whom it would be asked of; null when the pack only proposes the type. */
  requirement: z
    .object({
      everybody: z.boolean(),
      /** Job roles of this company that fit. */
      jobRoles: z.array(Named),
      /** Words that were looked for in the names of job roles. */
      lookedFor: z.array(z.string()),
      basis: Basis,
      leadTime: z.string().nullable(),
      blocksWork: z.boolean(),
      /** People whom it would be asked of now. */
      people: z.number().int(),
      /** The company already asks for this type; the pack leaves that as it is. */
      exists: z.boolean(),
    })
    .nullable(),
});
export type PackProposal = z.infer<typeof PackProposal>;

export const StarterPack = z.object({ sector: Sector, proposals: z.array(PackProposal) });
export type StarterPack = z.infer<typeof StarterPack>;

export const listStarterPacks = endpoint({
  method: 'GET',
  path: '/certifications/starter-packs',
  summary: 'Per trade: the types and requirements that its starter pack would add here, before anything is added.',
  allow: 'certifications.manage',
  reply: z.array(StarterPack),
});

export const adoptStarterPack = endpoint({
  method: 'POST',
  path: '/certifications/starter-packs/:sector/adoptions',
  summary: 'Adds the chosen types of a starter pack and the requirements for them, in one action.',
  allow: 'certifications.manage',
  params: z.object({ sector: Sector }),
  body: z.object({
    /** Types to add. */
    codes: z.array(line(30)).min(1).max(60),
    /** Of those, the ones whose requirement is added too, for the job roles that fit. */
    requirementsFor: z.array(line(30)).max(60),
  }),
  reply: z.object({ types: z.number().int(), requirements: z.number().int() }),
});
