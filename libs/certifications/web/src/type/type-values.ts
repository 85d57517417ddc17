import { type CertificateType } from '@leerspoor/certifications-contract';
import { type Step } from '@leerspoor/reminders-contract';
import { centsOf, typedMoney } from '../training/money.js';
import { numberOf } from '../activity/activity-values.js';
import { freshPolicy, policyOf, type PolicyValues, policyValuesOf } from './policy-values.js';

/** A type as its form holds it. */
export interface TypeValues {
  policy: PolicyValues;
  code: string;
  nameNl: string;
  nameEn: string;
  issuer: string;
  wording: 'until' | 'through';
  addOnOfId: string;
  satisfiedByIds: string[];
  prerequisiteIds: string[];
  /** As typed. */
  minimumAge: string;
  basis: CertificateType['basis'];
  legalText: string;
  termSource: CertificateType['termSource'];
  certainty: CertificateType['certainty'];
  sectors: string[];
  storesImage: boolean;
  /** Null: the reminders of the company. */
  ladder: Step[] | null;
  /** In euros, as somebody types it. */
  price: string;
}

export const freshType: TypeValues = {
  policy: freshPolicy,
  code: '',
  nameNl: '',
  nameEn: '',
  issuer: '',
  wording: 'through',
  addOnOfId: '',
  satisfiedByIds: [],
  prerequisiteIds: [],
  minimumAge: '',
  basis: 'job',
  legalText: '',
  termSource: 'own',
  certainty: 'high',
  sectors: [],
  storesImage: true,
  ladder: null,
  price: '',
};

export const typeValuesOf = ({ policy, addOnOfId, ladder, ...type }: CertificateType): TypeValues => ({
  policy: policyValuesOf(policy),
  code: type.code,
  nameNl: type.nameNl,
  nameEn: type.nameEn,
  issuer: type.issuer,
  wording: type.wording,
  addOnOfId: addOnOfId ?? '',
  satisfiedByIds: type.satisfiedByIds,
  prerequisiteIds: type.prerequisiteIds,
  minimumAge: type.minimumAge === null ? '' : String(type.minimumAge),
  basis: type.basis,
  legalText: type.legalText,
  termSource: type.termSource,
  certainty: type.certainty,
  sectors: type.sectors,
  storesImage: type.storesImage,
  ladder,
  price: typedMoney(type.priceCents),
});

/** What is sent. Without an English name the Dutch one does for both. */
export const typeBodyOf = (values: TypeValues) => ({
  code: values.code,
  nameNl: values.nameNl,
  nameEn: values.nameEn || values.nameNl,
  issuer: values.issuer,
  policy: policyOf(values.policy),
  wording: values.wording,
  addOnOfId: values.addOnOfId || null,
  satisfiedByIds: values.satisfiedByIds,
  prerequisiteIds: values.prerequisiteIds,
  minimumAge: numberOf(values.minimumAge, null),
  basis: values.basis,
  legalText: values.legalText,
  termSource: values.termSource,
  certainty: values.certainty,
  sectors: values.sectors,
  storesImage: values.storesImage,
  ladder: values.ladder,
  priceCents: centsOf(values.price),
});
