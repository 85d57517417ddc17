import { type Activity, type EvidenceFile, type RenewalPolicy } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';

/** What waits, and where it stands. */
export interface Waiting {
  id: string;
  waits: 'certificate' | 'activity';
}

interface HandedIn {
  id: string;
  version: number;
  personId: string;
  personName: string;
  team: string;
  typeId: string;
  note: string;
  recordedAt: Date;
  recordedByName: string;
  files: EvidenceFile[];
}

export interface CheckRow extends HandedIn {
  obtainedOn: LocalDate;
  printedExpiresOn: LocalDate | null;
  number: string;
  source: 'upload' | 'import' | 'manual';
  /** The policy under which it was handed in. */
  policy: RenewalPolicy;
}

export interface ActivityCheckRow extends HandedIn, Omit<Activity, 'id'> {}
