import {
  type CertificateCheck,
  type EvidenceFile,
  type Outcome,
  printedFrom,
} from '@leerspoor/certifications-contract';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { type CertificateTypeEntity } from '../type/certificate-type.entity.js';
import { nameOf } from '../type/certificate-type.view.js';

interface Row {
  id: string;
  version: number;
  personId: string;
  personName: string;
  team: string;
  obtainedOn: LocalDate;
  printedExpiresOn: LocalDate | null;
  number: string;
  note: string;
  source: CertificateCheck['source'];
  recordedAt: Date;
  recordedByName: string;
  files: EvidenceFile[];
}

type Dates = Omit<Outcome, 'personName' | 'typeName' | 'wording'>;

export const checkView = (
  row: Row,
  type: CertificateTypeEntity,
  dates: Dates,
  language: Language,
  eyes: Pick<CertificateCheck, 'own' | 'alone'>,
): CertificateCheck => ({
  waits: 'certificate',
  certificateId: row.id,
  version: row.version,
  person: { id: row.personId, name: row.personName },
  team: row.team,
  type: { id: type.id, name: nameOf(type, language), storesImage: type.storesImage, issuer: type.issuer },
  obtainedOn: row.obtainedOn,
  printedExpiry: row.printedExpiresOn === null ? null : printedFrom(row.printedExpiresOn, type.wording),
  number: row.number,
  note: row.note,
  source: row.source,
  recordedAt: row.recordedAt.toISOString(),
  recordedBy: row.recordedByName,
  files: row.files,
  outcome: { ...dates, personName: row.personName, typeName: nameOf(type, language), wording: type.wording },
  ...eyes,
});
