import { type Basis, type PackScope, type StandingLine } from '@leerspoor/certifications-contract';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import {
  type PackedCertificate,
  type PackedDocument,
  type PackedPerson,
  type PackedToolbox,
} from './pack-content.repository.js';

/** How somebody stands with one type, with what the certificate says. */
export interface PackedLine extends StandingLine {
  number: string;
  basis: Basis | null;
}

/** A document with its place in the ZIP; `isThere` false when its bytes are lost. */
export interface PlacedDocument extends PackedDocument {
  path: string;
  isThere: boolean;
}

export interface PersonInPack {
  person: PackedPerson;
  lines: PackedLine[];
  certificates: PackedCertificate[];
  documents: PackedDocument[];
  toolboxes: PackedToolbox[];
}

export interface PackHead {
  title: string;
  client: string;
  company: string;
  zone: string;
  asOf: LocalDate;
  madeBy: string;
  madeAt: Date;
  scope: PackScope;
  withEvidence: boolean;
  language: Language;
}

/** Everything that a pack says; the bytes of the documents stay where they are. */
export interface PackMaterial {
  head: PackHead;
  people: PersonInPack[];
}

/** What is asked and not covered. Who is exempt lacks nothing. */
export const isLacking = ({ wanted, covers, status }: StandingLine): boolean =>
  wanted && !covers && status !== 'exempt';

export const countsOf = ({ people }: PackMaterial) => ({
  people: people.length,
  certificates: people.reduce((sum, { certificates }) => sum + certificates.length, 0),
  documents: people.reduce((sum, { documents }) => sum + documents.length, 0),
  lacking: people.reduce((sum, { lines }) => sum + lines.filter(isLacking).length, 0),
});
