import { type RenewalPolicy, type Wording } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Ladder } from '@leerspoor/reminders-contract';

/** A type that a bulk source can name: of the company, or (`id` null) of the library. */
export interface IntakeType {
  /** The id, or 'library:CODE'. */
  key: string;
  id: string | null;
  code: string;
  nameNl: string;
  nameEn: string;
  libraryCode: string | null;
  policy: RenewalPolicy;
  wording: Wording;
  ladder: Ladder | null;
  /** Key of the type whose expiry it takes. */
  addOnOf: string | null;
}

/** A certificate as a bulk source compares it. Dates are first days not valid. */
export interface IntakeCertificate {
  id: string;
  personId: string;
  typeId: string;
  obtainedOn: LocalDate;
  printedExpiresOn: LocalDate | null;
  expiresOn: LocalDate | null;
  number: string;
  issuer: string;
  note: string;
  state: 'waiting' | 'verified' | 'revoked';
}

export interface IntakeSnapshot {
  /** Of the company, those in use. */
  types: IntakeType[];
  /** Of the library, those that the company does not have. */
  library: IntakeType[];
  certificates: IntakeCertificate[];
}

/** A certificate to add or change. */
export interface IntakeWrite {
  id: string;
  isNew: boolean;
  personId: string;
  typeId: string;
  obtainedOn: LocalDate;
  printedExpiresOn: LocalDate | null;
  number: string;
  issuer: string;
  note: string;
}

/** The stored row as JSON, without the dates that follow from the chain. */
export type CertificateImage = Readonly<Record<string, unknown>>;

/** What a bulk change did to one certificate. `before` is null for one that was added. */
export interface CertificateTrace {
  id: string;
  before: CertificateImage | null;
  after: CertificateImage;
}

/** Who belongs to which chain, so that it can be worked out anew. */
export interface Chains {
  personIds: readonly string[];
  typeIds: readonly string[];
}
