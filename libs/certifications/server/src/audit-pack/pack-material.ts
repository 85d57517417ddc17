import { type Basis, type PackScope, type StandingLine } from '@leerspoor/certifications-contract';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { type PackedAppointment } from '../appointment/appointment-evidence.service.js';
import { type PackedCertificate, type PackedPerson, type PackedToolbox } from './pack-content.repository.js';
import { type PackedActivity, type PackedDocument } from './pack-document.repository.js';

/** How somebody stands with one type, with what the certificate says. */
export interface PackedLine extends StandingLine {
  number: string;
  basis: Basis | null;
}

/** A document with its place in the ZIP; `isThere` false when its bytes are lost. */
export interface PlacedDocument extends Pick<PackedDocument, 'proofId' | 'bytes' | 'sha256' | 'shared'> {
  path: string;
  isThere: boolean;
}

export interface PersonInPack {
  person: PackedPerson;
  lines: PackedLine[];
  certificates: PackedCertificate[];
  /** What somebody did for a type of which no certificate is here, where a document proves it. */
  activities: PackedActivity[];
  appointments: PackedAppointment[];
  /** Of all three; an appointment that was signed in the product has none, and is drawn. */
  documents: PackedDocument[];
  toolboxes: PackedToolbox[];
}

/** Appointments that both signed in the product: their paper is drawn when it goes in. */
export const drawnOf = ({ appointments }: Pick<PersonInPack, 'appointments'>): PackedAppointment[] =>
  appointments.filter(({ isScanned }) => !isScanned);

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

export const countsOf = ({ people, head }: PackMaterial) => ({
  people: people.length,
  certificates: people.reduce((sum, { certificates }) => sum + certificates.length, 0),
  documents: head.withEvidence ? people.reduce((sum, one) => sum + one.documents.length + drawnOf(one).length, 0) : 0,
  lacking: people.reduce((sum, { lines }) => sum + lines.filter(isLacking).length, 0),
});
