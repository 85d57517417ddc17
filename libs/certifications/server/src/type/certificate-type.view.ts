import { type CertificateType, isDerived, type TypeChoice } from '@leerspoor/certifications-contract';
import { type Language } from '@leerspoor/platform-contract';
import { otherPolicy } from '../library/library.rules.js';
import { type CertificateTypeEntity } from './certificate-type.entity.js';

interface Names {
  nameNl: string;
  nameEn: string;
}

export const nameOf = ({ nameNl, nameEn }: Names, language: Language): string => (language === 'nl' ? nameNl : nameEn);

export interface TypeContext {
  addOnNameNl: string | null;
  addOnNameEn: string | null;
  satisfiedBy: (Names & { id: string })[];
  prerequisites: (Names & { id: string })[];
  certificates: number;
  requirements: number;
}

export function typeView(type: CertificateTypeEntity & TypeContext, language: Language): CertificateType {
  const named = (other: Names & { id: string }) => ({ id: other.id, name: nameOf(other, language) });
  return {
    id: type.id,
    version: type.version,
    code: type.code,
    nameNl: type.nameNl,
    nameEn: type.nameEn,
    issuer: type.issuer,
    policy: type.policy,
    wording: type.wording,
    addOnOfId: type.addOnOf,
    priceCents: type.priceCents,
    addOnOf: type.addOnOf
      ? named({ id: type.addOnOf, nameNl: type.addOnNameNl ?? '', nameEn: type.addOnNameEn ?? '' })
      : null,
    satisfiedByIds: type.satisfiedBy.map(({ id }) => id),
    satisfiedBy: type.satisfiedBy.map(named),
    prerequisiteIds: type.prerequisites.map(({ id }) => id),
    prerequisites: type.prerequisites.map(named),
    minimumAge: type.minimumAge,
    basis: type.basis,
    legalText: type.legalText,
    termSource: type.termSource,
    certainty: type.certainty,
    sectors: type.sectors,
    storesImage: type.storesImage,
    ladder: type.ladder === null ? null : [...type.ladder],
    policyVersion: type.policyVersion,
    libraryCode: type.libraryCode,
    libraryPolicy: otherPolicy(type.libraryCode, type.policy),
    archived: type.archivedAt !== null,
    certificates: type.certificates,
    requirements: type.requirements,
  };
}

export const choiceView = (type: CertificateTypeEntity, language: Language): TypeChoice => ({
  id: type.id,
  code: type.code,
  name: nameOf(type, language),
  wording: type.wording,
  needsPrintedDate: type.policy.model === 'printed',
  storesImage: type.storesImage,
  policy: type.policy,
  derived: isDerived(type.policy),
});
