import { z } from 'zod';
import { endpoint, Flag, line, LocalDate, text } from '@leerspoor/platform-contract';
import { Named } from '@leerspoor/people-contract';
import { Ladder } from '@leerspoor/reminders-contract';
import { Basis } from './engine/demand.js';
import { RenewalPolicy } from './engine/policy.js';
import { Wording } from './engine/wording.js';
import { Cents, Certainty, RowVersion, TermSource, TypeCode } from './words.js';

/** What a company can set of a type. Every figure of the library can be changed here. */
const parts = {
  code: TypeCode,
  nameNl: line(150),
  nameEn: line(150),
  /** Who gives it out, and in which register it can be looked up. */
  issuer: line(200, 0),
  policy: RenewalPolicy,
  wording: Wording,
  /** Takes the expiry of this type, as ADR tank does of ADR basis. */
  addOnOfId: z.uuid().nullable(),
  /** Holding one of these satisfies this type too, as VOL-VCA does B-VCA. */
  satisfiedByIds: z.array(z.uuid()).max(20),
  /** What somebody holds before; recording without it warns. */
  prerequisiteIds: z.array(z.uuid()).max(20).default([]),
  /** Whoever is younger may not do the work, but under a mentor; null: no such age. */
  minimumAge: z.number().int().min(13).max(30).nullable().default(null),
  /** Why a company usually asks for it. */
  basis: Basis,
  legalText: text(500, 0),
  termSource: TermSource,
  certainty: Certainty,
  sectors: z.array(line(50)).max(30),
  /** False: no picture is kept, because the document shows a citizen service number. */
  storesImage: z.boolean(),
  /** Own reminder steps; null: those of the company's policy. */
  ladder: Ladder.nullable(),
};

export const TypeDraft = z.object({
  ...parts,
  /** What renewing costs for one person; null: not known. Left out: as it was. */
  priceCents: Cents.nullable().optional(),
});
export type TypeDraft = z.output<typeof TypeDraft>;

/** A certificate type of this company. */
export const CertificateType = z.object({
  id: z.uuid(),
  version: RowVersion,
  ...parts,
  priceCents: Cents.nullable(),
  addOnOf: Named.nullable(),
  satisfiedBy: z.array(Named),
  prerequisites: z.array(Named),
  /** Every change of the policy is a new version; a certificate keeps the one under which it was recorded. */
  policyVersion: z.number().int(),
  /** Code in the start library; null for a type of the company's own. */
  libraryCode: z.string().nullable(),
  /** Another rule than the library has for it now; null when it is the same, or a type of the company's own. */
  libraryPolicy: RenewalPolicy.nullable(),
  archived: z.boolean(),
  /** How many certificates of it there are, checked or waiting. */
  certificates: z.number().int(),
  requirements: z.number().int(),
});
export type CertificateType = z.infer<typeof CertificateType>;

/** As much as a form needs to let somebody choose. */
export const TypeChoice = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  wording: Wording,
  /** The date on the document must be given. */
  needsPrintedDate: z.boolean(),
  storesImage: z.boolean(),
  policy: RenewalPolicy,
  /** Without documents of its own: nothing can be recorded. */
  derived: z.boolean(),
});
export type TypeChoice = z.infer<typeof TypeChoice>;

const params = z.object({ typeId: z.uuid() });

export const listTypeChoices = endpoint({
  method: 'GET',
  path: '/certifications/type-choices',
  summary: 'Types in use, by name in the language of who asks, for choosing one in a form.',
  allow: 'certifications.own',
  reply: z.array(TypeChoice),
});

export const listTypes = endpoint({
  method: 'GET',
  path: '/certifications/types',
  summary: 'All types of the company with their rules, by code.',
  allow: 'certifications.manage',
  query: z.object({ archived: Flag.optional() }),
  reply: z.array(CertificateType),
});

export const addType = endpoint({
  method: 'POST',
  path: '/certifications/types',
  summary: 'Adds a type of the company’s own.',
  allow: 'certifications.manage',
  body: TypeDraft,
  reply: CertificateType,
});

export const changeType = endpoint({
  method: 'PUT',
  path: '/certifications/types/:typeId',
  summary:
    'Changes a type. Another policy is a new version, for what is recorded from now on; earlier certificates keep theirs unless `applyToExisting`.',
  allow: 'certifications.manage',
  params,
  body: TypeDraft.extend({ version: RowVersion, applyToExisting: z.boolean().default(false) }),
  reply: CertificateType,
});

/** First day not valid; null never ends, 'none' is not held at all. */
const PolicyEnd = z.union([LocalDate, z.literal('none')]).nullable();
export type PolicyEnd = z.infer<typeof PolicyEnd>;

/** Somebody whose certificate would end on another day. */
export const PolicyEffect = z.object({ person: Named, before: PolicyEnd, after: PolicyEnd });

export const previewPolicy = endpoint({
  method: 'POST',
  path: '/certifications/types/:typeId/policy-previews',
  summary: 'Who would get another expiry date, by name, when a changed policy were applied to existing certificates.',
  allow: 'certifications.manage',
  params,
  body: z.object({ policy: RenewalPolicy }),
  reply: z.object({ total: z.number().int(), people: z.array(PolicyEffect) }),
});

export const archiveType = endpoint({
  method: 'POST',
  path: '/certifications/types/:typeId/archivals',
  summary: 'Takes a type out of use (its requirements no longer count), or back into use.',
  allow: 'certifications.manage',
  params,
  body: z.object({ version: RowVersion, archived: z.boolean() }),
  reply: CertificateType,
});
