import { type RenewalPolicy, type Wording } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Ladder } from '@leerspoor/reminders-contract';

/** A type that a row can mean: of the company, of the library, or one that a person wants to be made. */
export interface TypeState {
  /** Names it within one plan: its id, 'library:CODE' or 'new:name'. */
  key: string;
  /** Null while the company does not have it. */
  id: string | null;
  code: string;
  nameNl: string;
  nameEn: string;
  /** In the language of who imports. */
  name: string;
  libraryCode: string | null;
  policy: RenewalPolicy;
  wording: Wording;
  ladder: Ladder | null;
  /** Key of the type whose expiry it takes. */
  addOnOf: string | null;
}

/** A certificate that is here already. Dates are first days not valid. */
export interface CertificateState {
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

/** Somebody who can hold a certificate. */
export interface HolderState {
  id: string;
  number: string;
  firstName: string;
  prefix: string;
  lastName: string;
  email: string | null;
  team: string;
  /** Last day of work, when it is over. */
  leftOn: LocalDate | null;
}

export interface CertificateSnapshot {
  holders: readonly HolderState[];
  /** Of the company, those in use. */
  types: readonly TypeState[];
  /** Of the library, those that the company does not have. */
  library: readonly TypeState[];
  certificates: readonly CertificateState[];
}

/** How a certificate is to be after the import. `typeKey` may name a type that has to be made first. */
export interface CertificateWrite {
  id: string;
  isNew: boolean;
  personId: string;
  typeKey: string;
  obtainedOn: LocalDate;
  printedExpiresOn: LocalDate | null;
  number: string;
  issuer: string;
  note: string;
}
