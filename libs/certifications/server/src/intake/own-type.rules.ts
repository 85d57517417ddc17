import { RenewalPolicy, type TypeDraft } from '@leerspoor/certifications-contract';
import { codeNorm } from '../type/certificate-type.rules.js';

const longestCode = 30;

/** A code that is not taken: the name, or the name with a number. */
function freeCode(name: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? name.slice(0, longestCode).trim() : `${name.slice(0, longestCode - 5).trim()} ${n}`;
    if (!taken.has(codeNorm(candidate))) return candidate;
  }
}

/** A type of which only the name is known: the date on the document decides, and somebody has to look at the rest. */
export const ownTypeDraft = (name: string, taken: ReadonlySet<string>): TypeDraft => ({
  code: freeCode(name, taken),
  nameNl: name,
  nameEn: name,
  issuer: '',
  policy: RenewalPolicy.parse({ model: 'printed', window: 'P3M' }),
  wording: 'through',
  addOnOfId: null,
  satisfiedByIds: [],
  prerequisiteIds: [],
  minimumAge: null,
  basis: 'own',
  legalText: '',
  termSource: 'own',
  certainty: 'low',
  sectors: [],
  storesImage: true,
  ladder: null,
});
