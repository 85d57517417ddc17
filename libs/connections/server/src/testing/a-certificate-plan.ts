import { type RenewalPolicy } from '@leerspoor/certifications-contract';
import { type ImportField, type Mapping, rowReason } from '@leerspoor/connections-contract';
import { day } from '@leerspoor/platform-contract';
import { reminderPolicy } from '@leerspoor/reminders-contract';
import { CertificatePlan } from '../certificates/certificate-plan.rules.js';
import { type CertificateState, type TypeState } from '../certificates/certificate-snapshot.js';
import { type TypeAnswer } from '../certificates/certificate-type.rules.js';
import { mappingOf, stagedRows } from './rows.js';

export const today = day('2026-11-24');
export const ladder = reminderPolicy['certificate-expires'];

const yearly = {
  model: 'fixed',
  period: 'P1Y',
  window: 'P3M',
  early: 'restart',
  inWindow: 'old-expiry',
  grace: 'P3M',
  late: 'completion',
  afterGrace: 'initial',
} as RenewalPolicy;
const printed = { model: 'printed', window: 'P3M', grace: null } as RenewalPolicy;

const typeOf = (code: string, name: string, policy: RenewalPolicy, rest: Partial<TypeState> = {}): TypeState => ({
  key: `id-${code}`,
  id: `id-${code}`,
  code,
  nameNl: name,
  nameEn: name,
  name,
  libraryCode: code,
  policy,
  wording: 'through',
  ladder: null,
  addOnOf: null,
  ...rest,
});
const bhv = typeOf('BHV', 'Bedrijfshulpverlener', yearly);
const sog = typeOf('SOG', 'Risicovolle taken', printed);
export const vca = typeOf(
  'VCA-B',
  'Basisveiligheid VCA (B-VCA)',
  { ...yearly, period: 'P10Y', window: 'P6M' } as RenewalPolicy,
  { key: 'library:VCA-B', id: null },
);

const holder = (number: string, firstName: string, lastName: string, leftOn: string | null = null) => ({
  id: `p${number}`,
  number,
  firstName,
  prefix: '',
  lastName,
  email: null,
  team: '',
  leftOn: leftOn === null ? null : day(leftOn),
});
const holders = [
  holder('1', 'Noor', 'Bakkali'),
  holder('2', 'Jan', 'Boer'),
  holder('3', 'Jan', 'Boer'),
  holder('4', 'Els', 'Wit', '2025-01-31'),
];

export const held = (
  obtainedOn: string,
  expiresOn: string | null,
  rest: Partial<CertificateState> = {},
): CertificateState => ({
  id: 'c1',
  personId: 'p1',
  typeId: 'id-BHV',
  obtainedOn: day(obtainedOn),
  printedExpiresOn: null,
  expiresOn: expiresOn === null ? null : day(expiresOn),
  number: '',
  issuer: '',
  note: '',
  state: 'verified',
  ...rest,
});

export interface CertificateOptions {
  certificates?: CertificateState[];
  mapping?: Partial<Omit<Mapping, 'fields'>>;
  people?: Map<string, string>;
  types?: Map<string, TypeAnswer>;
  importerId?: string;
}

const usual: ImportField[] = ['number', 'name', 'type', 'obtainedOn', 'expiresOn', 'certificateNumber'];

/** What a list of certificates comes to: every row explained, and every sentence whole. */
export function certificatePlan(
  cells: string[][],
  {
    certificates = [],
    mapping = {},
    people = new Map(),
    types = new Map(),
    importerId = 'hr',
  }: CertificateOptions = {},
  fields = usual,
) {
  let made = 0;
  const snapshot = { holders, types: [bhv, sog], library: [vca], certificates };
  const planned = new CertificatePlan({
    snapshot,
    mapping: mappingOf(fields, mapping),
    today,
    importerId,
    people,
    types,
    newId: () => `new-${(made += 1)}`,
    ladder,
  });
  planned.read(stagedRows(cells));
  for (const _ of planned.settle());
  const outcomes = [...planned.outcomes()];
  for (const message of outcomes.flatMap(({ messages }) => messages))
    expect(rowReason('nl', message) + rowReason('en', message)).not.toMatch(/undefined|NaN/);
  return {
    planned,
    outcomes,
    first: outcomes[0],
    kinds: outcomes.map(({ kind }) => kind),
    codes: outcomes.map(({ messages }) => messages.map(({ code }) => code)),
  };
}
