import { type RenewalPolicy } from '@leerspoor/certifications-contract';
import { type ImportField, type Mapping, rowReason } from '@leerspoor/connections-contract';
import { day } from '@leerspoor/platform-contract';
import { reminderPolicy } from '@leerspoor/reminders-contract';
import { mappingOf, stagedRows } from '../testing/rows.js';
import { CertificatePlan, reminderFor } from './certificate-plan.rules.js';
import { type CertificateState, type TypeState } from './certificate-snapshot.js';
import { type TypeAnswer } from './certificate-type.rules.js';

const today = day('2026-11-24');
const ladder = reminderPolicy['certificate-expires'];

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
const vca = typeOf(
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

const held = (
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

interface Options {
  certificates?: CertificateState[];
  mapping?: Partial<Omit<Mapping, 'fields'>>;
  people?: Map<string, string>;
  types?: Map<string, TypeAnswer>;
  importerId?: string;
}

const usual: ImportField[] = ['number', 'name', 'type', 'obtainedOn', 'expiresOn', 'certificateNumber'];

function plan(
  cells: string[][],
  { certificates = [], mapping = {}, people = new Map(), types = new Map(), importerId = 'hr' }: Options = {},
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

describe('whose certificate it is', () => {
  it('is said by number and name together; when they differ it is asked', () => {
    const { kinds, codes, outcomes } = plan([
      ['1', 'Noor Bakkali', 'BHV', '1-3-2026', ''],
      ['1', 'Jan Boer', 'BHV', '1-3-2026', ''],
    ]);
    expect([kinds, codes[1]]).toEqual([['new', 'error'], ['number-name-differ']]);
    expect(outcomes[1]?.remedies[0]).toMatchObject({
      kind: 'person',
      text: '1 Jan Boer',
      candidates: [{ number: '1' }, { number: '2' }, { number: '3' }],
    });
  });

  it('is said by name when the number is of another list; of two with one name it is asked', () => {
    expect(plan([['C-77', 'Bakkali, Noor', 'BHV', '1-3-2026', '']]).codes).toEqual([['person-by-name']]);
    expect(plan([['', 'Jan Boer', 'BHV', '1-3-2026', '']]).codes).toEqual([['person-ambiguous']]);
    expect(
      plan([['', 'Jan Boer', 'BHV', '1-3-2026', '']], { people: new Map([['jan boer', '3']]) }).first,
    ).toMatchObject({ kind: 'new', subject: { number: '3' } });
  });

  it('may be somebody who left, with a word', () => {
    expect(plan([['4', 'Els Wit', 'BHV', '1-3-2026', '']])).toMatchObject({
      kinds: ['new'],
      codes: [['person-left']],
      first: { subject: { reminder: null } },
    });
  });
});

describe('which type it is', () => {
  it.each(['BHV', 'bhv ', 'B.H.V.', 'Certificaat BHV', 'bedrijfshulpverlener'])('is known from %j', (text) => {
    expect(plan([['1', '', text, '1-3-2026', '']]).first?.subject.certificate?.type).toBe('Bedrijfshulpverlener');
  });

  it.each(['VCA basis', 'b-vca', 'Basis VCA', 'VCA-B', 'diploma vca'])('comes from the library for %j', (text) => {
    const { codes, planned } = plan([['1', '', text, '1-3-2026', '']]);
    expect(codes).toEqual([['type-from-library']]);
    expect(planned.made()).toEqual([vca]);
  });

  it('is asked when nothing is called so, or who wrote it was not sure', () => {
    const { codes, first } = plan([
      ['1', '', 'Risicovole taak', '1-3-2026', ''],
      ['1', '', 'BHV?', '1-3-2026', ''],
    ]);
    expect(codes).toEqual([['type-unknown'], ['type-unknown']]);
    expect(first?.remedies[0]).toMatchObject({
      kind: 'type',
      candidates: [{ typeId: 'id-SOG', name: 'Risicovolle taken' }],
    });
  });

  it('is what a person said, also one that is still to be made', () => {
    const cells = [
      ['1', '', 'Pasje', '1-3-2026', '1-3-2027'],
      ['2', '', 'pasje!', '1-3-2026', '1-3-2027'],
    ];
    const { kinds, planned } = plan(cells, { types: new Map<string, TypeAnswer>([['pasje', { name: 'Poortpas' }]]) });
    expect(kinds).toEqual(['new', 'new']);
    expect(planned.made().map(({ name, policy }) => [name, policy.model])).toEqual([['Poortpas', 'printed']]);
    expect(
      plan(cells, { types: new Map<string, TypeAnswer>([['pasje', { typeId: 'id-BHV' }]]) }).first?.subject.certificate
        ?.type,
    ).toBe('Bedrijfshulpverlener');
  });
});

describe('dates', () => {
  it('of an end count with or without their day, as the mapping says', () => {
    const end = (expiry: 'until' | 'through') =>
      plan([['1', '', 'SOG', '1-3-2026', '1-3-2028']], { mapping: { expiry } }).first?.subject.certificate?.expiresOn;
    expect([end('until'), end('through')]).toEqual(['2028-03-01', '2028-03-02']);
  });

  it('that cannot be are errors with the cell to mend', () => {
    const { codes, outcomes } = plan([
      ['1', '', 'BHV', '31-02-2025', ''],
      ['1', '', 'BHV', '20-5-2025', '20-5-2024'],
      ['1', '', 'BHV', '25-11-2026', ''],
      ['1', '', 'SOG', '1-3-2026', ''],
      ['1', '', 'BHV', '', ''],
    ]);
    expect(codes).toEqual([
      ['date-impossible'],
      ['expiry-before-obtained'],
      ['obtained-future'],
      ['expiry-missing'],
      ['date-missing'],
    ]);
    for (const { remedies } of outcomes) expect(remedies.some(({ kind }) => kind === 'cell')).toBe(true);
  });

  it('of obtaining are counted back when a list gives only the end', () => {
    expect(plan([['1', '', 'BHV', '', '1-3-2027']]).first).toMatchObject({
      kind: 'new',
      subject: { certificate: { obtainedOn: '2026-03-01', expiresOn: '2027-03-01' } },
      messages: [{ code: 'obtained-derived' }],
    });
    expect(
      plan([['1', '', 'BHV', '', '1-3-2027']], { certificates: [held('2026-02-20', '2027-03-01')] }).kinds,
    ).toEqual(['unchanged']);
  });

  it('far from what the rule says get a word, and count', () => {
    expect(plan([['1', '', 'BHV', '1-3-2026', '1-3-2029']]).first).toMatchObject({
      subject: { certificate: { expiresOn: '2029-03-01' } },
      messages: [{ code: 'expiry-differs', values: { rule: '2027-03-01' } }],
    });
  });

  it('follow from the chain: a renewal in the window counts from the old end, in the file as in the company', () => {
    expect(
      plan([['1', '', 'BHV', '20-01-2026', '']], { certificates: [held('2025-03-10', '2026-03-10')] }).first?.subject
        .certificate?.expiresOn,
    ).toBe('2027-03-10');
    const both = plan([
      ['1', '', 'BHV', '10-03-2025', ''],
      ['1', '', 'BHV', '20-01-2026', ''],
    ]);
    expect(both.outcomes.map(({ subject }) => [subject.certificate?.expiresOn, subject.reminder?.on ?? null])).toEqual([
      ['2026-03-10', null],
      ['2027-03-10', '2026-12-10'],
    ]);
  });
});

describe('what is there already', () => {
  it('stays as it is, changes field by field, or was withdrawn', () => {
    const cells = (expires: string, number: string) => [['1', '', 'BHV', '1-3-2026', expires, number]];
    const certificates = [held('2026-03-01', '2027-03-01', { number: 'A1' })];
    expect(plan(cells('1-3-2027', 'A1'), { certificates }).kinds).toEqual(['unchanged']);
    expect(plan(cells('', ''), { certificates }).kinds).toEqual(['unchanged']);
    expect(plan(cells('1-4-2027', 'B2'), { certificates }).first?.changes).toEqual([
      { field: 'expiresOn', from: '2027-03-01', to: '2027-04-01' },
      { field: 'certificateNumber', from: 'A1', to: 'B2' },
    ]);
    expect(
      plan(cells('', ''), { certificates: [held('2026-03-01', '2027-03-01', { state: 'revoked' })] }).codes,
    ).toEqual([['certificate-revoked']]);
  });

  it('stands twice in a file: the same is nothing, something else an error', () => {
    const { kinds, codes } = plan([
      ['1', '', 'BHV', '1-3-2026', ''],
      ['1', '', 'BHV', '1-3-2026', ''],
      ['1', '', 'BHV', '1-3-2026', '1-5-2027'],
    ]);
    expect([kinds, codes]).toEqual([
      ['new', 'unchanged', 'error'],
      [[], ['same-as-line'], ['certificate-twice']],
    ]);
  });

  it('of the importer is not theirs to change', () => {
    const certificates = [held('2026-03-01', '2027-03-01')];
    expect(plan([['1', '', 'BHV', '1-3-2026', '1-4-2027']], { certificates, importerId: 'p1' }).codes).toEqual([
      ['own-certificate'],
    ]);
    expect(plan([['1', '', 'BHV', '1-6-2026', '']], { certificates, importerId: 'p1' }).codes).toEqual([
      ['own-waiting'],
    ]);
  });
});

describe('the next reminder', () => {
  it.each([
    ['2030-03-18', { on: '2029-03-18', past: false }],
    ['2027-02-20', { on: '2027-01-20', past: false }],
    ['2026-11-24', null],
    ['2026-01-01', null],
  ])('of what ends on %s is %j', (expires, reminder) => {
    expect(reminderFor(day(expires), ladder, today)).toEqual(reminder);
  });

  it('is said at once when every step is over', () => {
    const [first] = ladder;
    expect(reminderFor(day('2026-12-10'), first ? [{ ...first, offset: '-P3M' }] : [], today)).toEqual({
      on: '2026-09-10',
      past: true,
    });
  });
});
